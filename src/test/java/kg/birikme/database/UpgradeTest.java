package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.birikme.database.Backup.BackupManifest;
import kg.birikme.support.ServerProcess;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The newest program starts on data that commit 0fd5090 wrote, and everything is there: {@code upgrade/birikme-0fd5090.zip} is a
 * backup of that commit's demonstration school, taken without migrating it.
 */
@Tag("application")
@Tag("R12")
class UpgradeTest {

    private static final String PASSWORD = "Алтын-күз-2026";
    private static final String PROGRAM = "kg.birikme.BirikmeApplication";

    @TempDir
    static Path folder;

    private static BackupManifest manifest;
    private static ServerProcess program;
    private static String address;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path old = folder.resolve("old.zip");
        try (InputStream in = UpgradeTest.class.getResourceAsStream("/upgrade/birikme-0fd5090.zip")) {
            Files.copy(in, old);
        }
        manifest = new BackupFile(old, "").manifest();
        String data = "--birikme.database.folder=" + folder.resolve("data");
        ServerProcess.Done restored = ServerProcess.command(PROGRAM, List.of("restore", old.toString(), data));
        assertThat(restored.exit()).as(restored.log()).isZero();
        program = ServerProcess.startBriefly(
                PROGRAM, List.of(data, "--birikme.jobs=false", "--birikme.backup.folder=" + folder.resolve("backup")));
        address = "http://127.0.0.1:" + program.port();
    }

    @AfterAll
    static void stop() {
        if (program != null) {
            program.close();
        }
    }

    @Test
    void everyRowIsThereAndEverySignatureHolds() throws Exception {
        String data = "--birikme.database.folder=" + folder.resolve("data");
        Path now = folder.resolve("now.zip");
        ServerProcess.Done written = ServerProcess.command(PROGRAM, List.of("backup", now.toString(), data));
        assertThat(written.exit())
                .as("beside the running program: " + written.log())
                .isZero();
        assertThat(written.log()).as("no port that a running program has").doesNotContainPattern("started on port \\d");
        Map<String, Long> rows = new BackupFile(now, "")
                .manifest().tables().stream()
                        .collect(Collectors.toMap(BackupManifest.Table::name, BackupManifest.Table::rows));
        for (BackupManifest.Table table : manifest.tables()) {
            assertThat(rows.get(table.name())).as(table.name()).isGreaterThanOrEqualTo(table.rows());
        }
        assertThat(rows.get("audit_entry"))
                .as("the trail tells of restore and backup")
                .isPositive();
        assertThat(manifest.schema()).isEqualTo("161");
        assertThat(manifest.tables().stream()
                        .mapToLong(BackupManifest.Table::rows)
                        .sum())
                .isGreaterThan(2000);
        ServerProcess.Done chain = ServerProcess.command(PROGRAM, List.of("check-chain", data));
        assertThat(chain.exit()).as(chain.log()).isZero();
        assertThat(chain.log()).contains("links hold");
    }

    @Test
    void theSchoolAloneMovesToAnotherInstallationByCommand() throws Exception {
        String school = manifest.chains().get(0).school();
        Path alone = folder.resolve("school.zip");
        ServerProcess.Done written = ServerProcess.command(
                PROGRAM,
                List.of("backup", alone.toString(), school, "--birikme.database.folder=" + folder.resolve("data")));
        assertThat(written.exit()).as(written.log()).isZero();

        String elsewhere = "--birikme.database.folder=" + folder.resolve("district");
        ServerProcess.Done taken = ServerProcess.command(PROGRAM, List.of("take-in", alone.toString(), elsewhere));
        assertThat(taken.exit()).as(taken.log()).isZero();
        ServerProcess.Done chain = ServerProcess.command(PROGRAM, List.of("check-chain", elsewhere));
        assertThat(chain.exit()).as(chain.log()).isZero();
        assertThat(chain.log()).contains(school, "links hold");
        ServerProcess.Done trail = ServerProcess.command(PROGRAM, List.of("check-audit", elsewhere));
        assertThat(trail.exit()).as(trail.log()).isZero();
        assertThat(trail.log()).contains(school, "lines of the trail hold");
    }

    @Test
    void aSecondRestoreOnTheSameDataIsRefused() throws Exception {
        ServerProcess.Done refused = ServerProcess.command(
                PROGRAM,
                List.of(
                        "restore",
                        folder.resolve("old.zip").toString(),
                        "--birikme.database.folder=" + folder.resolve("data")));
        assertThat(refused.exit()).isNotZero();
        assertThat(refused.log()).contains("holds a school already").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "toraga; /years/2026-2027/plan; Жылдык",
                "toraga; /years/2026-2027/meetings; Жыйын",
                "katchy; /years/2026-2027/meetings/2/protocol; ДОЛБООР",
                "mugalim; /years/2025-2026/protocols; Кол коюлду",
                "obb; /years/2024-2025/analysis; Жетишкендиктер",
                "direktor; /archive; 2022–2023",
                "usulchu; /years/2026-2027/recommendations; Сунуш",
                "toraga; /years/2025-2026/meetings/3/protocol; УГУЛДУ",
            })
    void everybodySignsInAndFindsTheirPages(String login, String path, String word) throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String form = Jsoup.parse(get(browser, "/sign-in").body())
                .select("input[name=_csrf]")
                .attr("value");
        HttpResponse<String> home = browser.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                body(Map.of("login", login, "password", PASSWORD, "_csrf", form))))
                        .build(),
                BodyHandlers.ofString());
        assertThat(home.uri().getPath()).as("signed in").isEqualTo("/");
        HttpResponse<String> page = get(browser, path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("main").text()).contains(word);
    }

    private static HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
