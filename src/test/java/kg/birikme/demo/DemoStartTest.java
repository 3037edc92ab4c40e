package kg.birikme.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.BirikmeApplication;
import kg.birikme.shared.SchoolDates;
import kg.birikme.support.ServerProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minute of the demonstration, in a process of its own, with the power cut in between (fault F7). */
@Tag("application")
class DemoStartTest {

    private static final Pattern COUNTED = Pattern.compile("<progress[^>]* value=\"(\\d+)\" max=\"(\\d+)\"");
    private static final String BUILT = "The demonstration school is built";
    private static final int KILLED_AFTER = 3;

    private static final Pattern TARGET = Pattern.compile("name=\"to\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String UNREAD = "class=\"badge\"";

    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void nobodySeesItBeforeItIsWholeAndWhatWasInterruptedIsMadeAnew() throws Exception {
        List<String> demonstration =
                List.of("--spring.profiles.active=demo", "--birikme.database.folder=" + folder.resolve("demo"));
        try (ServerProcess interrupted =
                ServerProcess.startBriefly(BirikmeApplication.class.getName(), demonstration)) {
            HttpResponse<String> early = ask(interrupted, "/sign-in");
            assertThat(early.statusCode()).isEqualTo(503);
            assertThat(early.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(early.body())
                    .containsSubsequence("http-equiv=\"refresh\"", "lang=\"ky\"", "lang=\"ru\"", "lang=\"en\"")
                    .doesNotContain("toraga", "<form");
            assertThat(ask(interrupted, "/setup").statusCode()).isEqualTo(503);
            awaitParts(interrupted, KILLED_AFTER);
            interrupted.kill();
            assertThat(interrupted.log()).doesNotContain(BUILT);
        }
        try (ServerProcess again = ServerProcess.startBriefly(BirikmeApplication.class.getName(), demonstration)) {
            again.awaitLog(BUILT);
            awaitParts(again, Integer.MAX_VALUE);
            HttpResponse<String> open = ask(again, "/sign-in");
            assertThat(open.statusCode()).isEqualTo(200);
            assertThat(open.body()).contains("toraga", "direktor");
            theDayGoesForwardAndBack(new Visitor(again.port()));
        }
        try (ServerProcess later = ServerProcess.startBriefly(BirikmeApplication.class.getName(), demonstration)) {
            awaitParts(later, Integer.MAX_VALUE);
            Visitor visitor = new Visitor(later.port());
            assertThat(visitor.signIn("toraga"))
                    .as("the day outlives a restart")
                    .contains("24.11.2026");
        }
    }

    /** One school, built once: what a visitor does with its day, its roles and its beginning. */
    private void theDayGoesForwardAndBack(Visitor visitor) throws Exception {
        assertThat(visitor.signIn("toraga")).contains("22.11.2026", "Токтобекова");
        assertThat(visitor.signIn("direktor")).as("one tap in the foot").contains("Мамбеткулова");
        visitor.signIn("toraga");
        String page = visitor.get("/demonstration");
        Matcher meeting = TARGET.matcher(page.substring(page.indexOf("Кийинки жыйын")));
        assertThat(meeting.find()).isTrue();
        LocalDateTime start = LocalDateTime.parse(meeting.group(1));
        String home = visitor.post("/demonstration/moment", Map.of("to", start.toString()));
        assertThat(home).contains("Тутумдун күнү: " + SchoolDates.shortDate(start.toLocalDate()));
        assertThat(visitor.post("/demonstration/moment", Map.of("to", "2026-11-22T09:00")))
                .as("no way back by the day")
                .doesNotContain("Тутумдун күнү: 22.11.2026");
        assertThat(visitor.post("/inbox/read", Map.of())).doesNotContain(UNREAD);
        visitor.post("/demonstration/beginning", Map.of());
        assertThat(visitor.get("/"))
                .contains("Тутумдун күнү: 22.11.2026", UNREAD)
                .doesNotContain("компьютердин сааты артта");
        visitor.post("/demonstration/day", Map.of("day", "2026-11-24"));
    }

    /** Asks as the page itself does until so many parts are built or the page is gone. */
    private void awaitParts(ServerProcess server, int parts) throws IOException, InterruptedException {
        server.await("so many parts were never built: " + parts, () -> {
            HttpResponse<String> page = ask(server, "/");
            if (page.statusCode() != 503) {
                return true;
            }
            Matcher counted = COUNTED.matcher(page.body());
            assertThat(counted.find()).as(page.body()).isTrue();
            int done = Integer.parseInt(counted.group(1));
            assertThat(done).isLessThanOrEqualTo(Integer.parseInt(counted.group(2)));
            return done >= parts;
        });
    }

    private HttpResponse<String> ask(ServerProcess server, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.port() + path);
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** Somebody who tries the demonstration. */
    private static final class Visitor {

        private final HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        private final String address;

        Visitor(int port) {
            this.address = "http://localhost:" + port;
        }

        /** Signs in, whoever was signed in before; gives the page that comes. */
        String signIn(String login) throws IOException, InterruptedException {
            return post("/sign-in", Map.of("login", login, "password", DemoAccounts.PASSWORD));
        }

        String get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(address + path)).build());
        }

        /** Sends a form as the page at hand would, and gives the page that comes. */
        String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            Matcher token = TOKEN.matcher(get("/sign-in"));
            assertThat(token.find()).isTrue();
            StringJoiner body = new StringJoiner("&");
            body.add("_csrf=" + encoded(token.group(1)));
            fields.forEach((name, value) -> body.add(name + "=" + encoded(value)));
            return send(HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body.toString()))
                    .build());
        }

        private String send(HttpRequest request) throws IOException, InterruptedException {
            return browser.send(request, BodyHandlers.ofString()).body();
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
