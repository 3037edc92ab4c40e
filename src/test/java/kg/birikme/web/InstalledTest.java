package kg.birikme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.BirikmeApplication;
import kg.birikme.support.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as it is installed behind a proxy that speaks TLS, with its monitor's port, in a process of its own: the proxy is
 * believed and nobody else, and slow senders hold up only themselves. The proxy of this test is 127.0.0.1; on Linux, visitors
 * can come from 127.0.0.2 past it.
 */
@Tag("application")
@EnabledOnOs(OS.LINUX)
class InstalledTest {

    private static final String PROXY = "127.0.0.1";
    private static final String STRANGER = "127.0.0.2";
    private static final String NEIGHBOUR = "127.0.0.3";
    private static final int BODIES_AT_ONCE = 40;
    private static final int PATIENCE_MILLIS = 20_000;

    @TempDir
    private static Path folder;

    private static ServerProcess server;
    private static int monitor;

    @BeforeAll
    static void start() throws Exception {
        monitor = ServerProcess.freePort();
        server = ServerProcess.startBriefly(
                BirikmeApplication.class.getName(),
                List.of(
                        "--birikme.web.https=true",
                        "--birikme.web.proxy=" + PROXY,
                        "--management.server.port=" + monitor,
                        "--birikme.backup.daily=false",
                        "--birikme.database.folder=" + folder.resolve("postgres")));
        server.awaitLog("Started BirikmeApplication");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Attack M6. */
    @Test
    void theProxyIsBelievedWhoTheVisitorIsAndHowHeCame() throws IOException {
        String answer = answer(
                PROXY,
                get("/") + "X-Forwarded-Proto: https\r\nX-Forwarded-Host: mektep.example\r\n"
                        + "X-Forwarded-Port: 443\r\nX-Forwarded-For: 203.0.113.9\r\n");
        assertThat(answer).contains("Strict-Transport-Security: max-age=31536000; includeSubDomains");
        assertThat(answer).doesNotContain("Location: http://");
        assertThat(cookies(answer(PROXY, get("/setup") + "X-Forwarded-Proto: https\r\n")))
                .isNotEmpty()
                .allMatch(cookie ->
                        cookie.startsWith("__Host-") && cookie.contains("; Secure") && cookie.contains("Path=/;"));
    }

    @Test
    void nobodyElseIsBelieved() throws IOException {
        String answer =
                answer(STRANGER, get("/setup") + "X-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.9\r\n");
        assertThat(answer).doesNotContain("Strict-Transport-Security");
        assertThat(cookies(answer)).isNotEmpty().allMatch(cookie -> cookie.contains("; Secure"));
    }

    /** Attack M8. */
    @Test
    void slowSendersHoldUpThemselvesAlone() throws Exception {
        // The first request of all wakes the server up, which takes longer than it waits for a silent sender.
        answer(NEIGHBOUR, get("/sign-in"));
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < BODIES_AT_ONCE; i++) {
                Socket socket = connect(STRANGER);
                socket.getOutputStream()
                        .write((post("/sign-in") + "Content-Length: 1000\r\n\r\nlogin=")
                                .getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                slow.add(socket);
            }
            String neighbour = answer(NEIGHBOUR, post("/language") + "Content-Length: 0\r\n");
            assertThat(neighbour).startsWith("HTTP/1.1 403");
            server.await("nobody was told to come again", () -> {
                for (Socket socket : slow) {
                    // A byte now and then, so that none of them has been silent for too long.
                    socket.getOutputStream().write('x');
                }
                String same = answer(STRANGER, post("/language") + "Content-Length: 0\r\n");
                return same.startsWith("HTTP/1.1 503") && same.contains("Retry-After: ");
            });
            assertThat(answer(STRANGER, get("/sign-in")))
                    .as("pages go on")
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain(" 503");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void healthIsToldOnItsOwnPortAndNothingElse() throws Exception {
        assertThat(status("http://127.0.0.1:" + monitor + "/actuator/health")).isEqualTo(200);
        for (String closed :
                List.of("env", "beans", "configprops", "heapdump", "loggers", "mappings", "shutdown", "threaddump")) {
            assertThat(status("http://127.0.0.1:" + monitor + "/actuator/" + closed))
                    .as(closed)
                    .isNotEqualTo(200);
        }
        for (String here : List.of("/actuator", "/actuator/health", "/actuator/metrics", "/health")) {
            assertThat(status("http://127.0.0.1:" + server.port() + here))
                    .as(here)
                    .isIn(302, 303, 404);
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
        return answer.statusCode();
    }

    private static String get(String page) {
        return "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n";
    }

    private static String post(String page) {
        return "POST " + page + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Connection: close\r\n";
    }

    private static Socket connect(String from) throws IOException {
        Socket socket = new Socket(InetAddress.getByName(PROXY), server.port(), InetAddress.getByName(from), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static String answer(String from, String request) throws IOException {
        try (Socket socket = connect(from)) {
            socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> cookies(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .map(line -> line.substring("Set-Cookie: ".length()))
                .toList();
    }
}
