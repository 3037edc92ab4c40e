package kg.birikme.notification.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows nobody: it refuses each recipient (RFC 5321), which GreenMail cannot do. */
final class RefusingServer implements AutoCloseable {

    private final String refusal;
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    /** @param refusal what it answers to each recipient */
    RefusingServer(String refusal) throws IOException {
        this.refusal = refusal;
        Thread serving = new Thread(this::serve);
        serving.setDaemon(true);
        serving.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket caller = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            say(caller, "220 refusing");
            String line = in.readLine();
            while (line != null) {
                say(caller, line.startsWith("RCPT") ? refusal : line.startsWith("QUIT") ? "221 bye" : "250 ok");
                line = in.readLine();
            }
        } catch (IOException closed) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private static void say(Socket caller, String words) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
