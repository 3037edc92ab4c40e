package kg.birikme.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import kg.birikme.support.BirikmeTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Refusals that no page of ours writes say nothing in another language and bear the headers of all others (attack L8). */
@BirikmeTest
class ContainerErrorsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE / HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /a%2fb HTTP/1.1",
                "GET /a\\b HTTP/1.1",
                "NOSUCHMETHOD /sign-in HTTP/1.1",
                "PUT /sign-in HTTP/1.1",
                "GET /sign-in HTTP/7.7",
                "GET /[ HTTP/1.1",
                "no request at all"
            })
    void bearHeadersOrNothing(String line) throws IOException {
        String answer = answer(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 ");
        int end = answer.indexOf("\r\n\r\n");
        String head = end < 0 ? answer : answer.substring(0, end);
        String body = end < 0 ? "" : answer.substring(end).strip();
        assertThat(body).doesNotContain("Tomcat", "Apache", "HTTP Status", "description");
        if (!body.isEmpty() && !body.equals("0")) {
            assertThat(head).contains("Content-Security-Policy", "X-Content-Type-Options: nosniff", "no-store");
        }
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
