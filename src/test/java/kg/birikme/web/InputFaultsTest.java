package kg.birikme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** What no person types and no browser sends is refused as what it is, in words, and tells the log nothing (H7, 27–29). */
@BirikmeTest
@ExtendWith(OutputCaptureExtension.class)
class InputFaultsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool schools;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?x=%FF",
                "/search?q=%D0",
                "/regulation?q=%EF%EB%E0%ED",
                "/regulation?x=%00",
                "/sign-in?=x"
            })
    void addresses(String address, CapturedOutput log) throws Exception {
        HttpResponse<String> answer = send(request(address).build());
        assertThat(answer.statusCode()).isIn(200, 302, 400);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(log).doesNotContain("InvalidParameterException", "\tat ");
    }

    @Test
    void brokenEncodingIsTold() throws Exception {
        HttpResponse<String> answer = send(request("/sign-in?x=%FF").build());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Суроо-талап толук эмес");
    }

    @Test
    void aPasswordNeverReachesTheLog(CapturedOutput log) throws Exception {
        HttpResponse<String> answer = send(request("/sign-in")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(
                        "login=x&password=%C3%28geheim%0A2026-11-22T10:00:00.000Z%20INFO%20FORGED"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(log).doesNotContain("geheim").doesNotContain("FORGED");
    }

    @Test
    void aNulInTheNameIsRefused() throws Exception {
        HttpResponse<String> answer = send(request("/sign-in")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("login=a%00b&password=x"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void tooManyFieldsAreTold() throws Exception {
        String fields = IntStream.range(0, 6000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(request("/sign-in")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(fields))
                .build());
        assertThat(answer.statusCode()).isIn(400, 413);
    }

    @Test
    void aFormCutOffIsNoFaultOfTheServer(CapturedOutput log) throws Exception {
        for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=x"}) {
            HttpResponse<String> answer = send(request("/sign-in")
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf"))
                    .build());
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
        assertThat(log).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"termMonths[0].x.y", "aims[0].x"})
    void aListOfNumbersWithFieldsIsRefused(String name) throws Exception {
        DemoCast cast = schools.found();
        mvc.perform(post("/years/2026-2027/plan/items/" + UUID.randomUUID())
                        .with(SignIn.as(cast.school(), cast.chair()))
                        .with(csrf())
                        .param(name, "1"))
                .andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "%00", "bm90LWEtdXVpZA=="})
    void aCookieThatIsNoneOfOurs(String value) throws Exception {
        HttpResponse<String> answer =
                send(request("/regulation").header("Cookie", "birikme=" + value).build());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void nameAndPasswordAreTakenFromTheFormAlone() throws Exception {
        HttpResponse<String> answer = send(request("/sign-in?login=x&password=y")
                .POST(BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isIn(302, 403);
    }

    @Test
    void fieldsThatAFormDoesNotHaveAreNoFault() throws Exception {
        HttpResponse<String> answer = send(request("/invitation")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("code%5B0%5D=x&code.y=z"))
                .build());
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
