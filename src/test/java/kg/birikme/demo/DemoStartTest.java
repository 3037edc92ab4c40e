package kg.birikme.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.BirikmeApplication;
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

    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void nobodySeesItBeforeItIsWholeAndWhatWasInterruptedIsMadeAnew() throws Exception {
        List<String> demonstration =
                List.of("--spring.profiles.active=demo", "--birikme.database.folder=" + folder.resolve("demo"));
        try (ServerProcess interrupted = ServerProcess.start(BirikmeApplication.class.getName(), demonstration)) {
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
        try (ServerProcess again = ServerProcess.start(BirikmeApplication.class.getName(), demonstration)) {
            again.awaitLog(BUILT);
            awaitParts(again, Integer.MAX_VALUE);
            HttpResponse<String> open = ask(again, "/sign-in");
            assertThat(open.statusCode()).isEqualTo(200);
            assertThat(open.body()).contains("toraga", "direktor");
        }
    }

    /** Asks as the page itself does until so many parts are built or the page is gone. */
    private void awaitParts(ServerProcess server, int parts) throws IOException, InterruptedException {
        while (true) {
            HttpResponse<String> page = ask(server, "/");
            if (page.statusCode() != 503) {
                return;
            }
            Matcher counted = COUNTED.matcher(page.body());
            assertThat(counted.find()).as(page.body()).isTrue();
            int done = Integer.parseInt(counted.group(1));
            assertThat(done).isLessThanOrEqualTo(Integer.parseInt(counted.group(2)));
            if (done >= parts) {
                return;
            }
        }
    }

    private HttpResponse<String> ask(ServerProcess server, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.port() + path);
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
