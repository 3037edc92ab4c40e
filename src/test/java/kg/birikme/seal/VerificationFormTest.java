package kg.birikme.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.support.BirikmeTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page as a browser without a script sends it, by somebody who has no account. */
@BirikmeTest
class VerificationFormTest {

    private static final String BOUNDARY = "----birikme";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void aFileIsSentWithoutAnAccountOrAScript() throws Exception {
        String token = token();
        HttpResponse<String> answer = send(BodyPublishers.ofByteArray(form(token, "Салам".getBytes(UTF_8))));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Бул PDF файл эмес");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .as("nobody gets a session for it")
                .doesNotContain("birikme=");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws Exception {
        HttpResponse<String> answer = send(BodyPublishers.ofByteArray(form(token(), new byte[3 * MEGABYTE])));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("Файл өтө чоң")
                .containsPattern("\\D2 МБ")
                .doesNotContain("10 МБ");
    }

    @Test
    void whatDoesNotSayItsLengthIsNotRead() throws Exception {
        byte[] form = form(token(), "Салам".getBytes(UTF_8));
        assertThat(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        assertThat(send(BodyPublishers.ofByteArray(form("forged", new byte[9]))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsTypedBecomesTheAddressOfThePage() throws Exception {
        HttpRequest typed = HttpRequest.newBuilder(address("/verify"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token() + "&code=%D0%90%D0%92%D0%A1-234-def%20567"))
                .build();
        HttpResponse<String> answer = browser.send(typed, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/verify/ABC234DEF567");
    }

    @Test
    void aFormWithoutItsFieldsIsAskedForThem() throws Exception {
        for (String path : List.of("/verify", "/verify/file")) {
            HttpRequest bare = HttpRequest.newBuilder(address(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("_csrf=" + token()))
                    .build();
            assertThat(browser.send(bare, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .as(path)
                    .isEqualTo(422);
        }
    }

    private String token() throws IOException, InterruptedException {
        HttpResponse<String> page =
                browser.send(HttpRequest.newBuilder(address("/verify")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address("/verify/file"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static byte[] form(String token, byte[] file) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(UTF_8));
        form.write(file);
        form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return form.toByteArray();
    }
}
