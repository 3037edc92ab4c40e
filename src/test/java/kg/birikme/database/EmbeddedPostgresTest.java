package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import kg.birikme.support.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

@Tag("application")
class EmbeddedPostgresTest {

    private static final Path BINARIES = TestDatabase.binaries();

    /** Made once, for initdb takes seconds; each test works on a copy. */
    @TempDir
    private static Path pattern;

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeAll
    static void makePattern() throws Exception {
        Files.createDirectories(pattern.resolve("unfinished-crashed"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(pattern, BINARIES, List.of())) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(
                            server,
                            "select string_agg(l, '' order by l) from unnest(array['п','ө','о','ң','н','ү','у']) l"))
                    .isEqualTo("нңоөпуү");
            ask(server, "create table kept (word text); insert into kept values ('жыйын'); select 1");
        }
    }

    @BeforeEach
    void copyPattern() throws IOException {
        folder = parent.resolve("data of a school");
        FileSystemUtils.copyRecursively(pattern, folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder.resolve("data"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void firstStartLeavesNothingUnfinishedAndAPasswordForItsOwnerAlone() throws IOException {
        assertThat(pattern.resolve("unfinished-crashed")).doesNotExist();
        assumeTrue(Files.getFileStore(pattern).supportsFileAttributeView("posix"), "file rights are POSIX's");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pattern.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void dataOutliveARestart() throws SQLException {
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "select word from kept")).isEqualTo("жыйын");
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.ownerUsername(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void aKilledServerComesBackWhereItWas() throws Exception {
        try (EmbeddedPostgres server = start()) {
            ask(server, "insert into kept values ('токтом'); select 1");
            ProcessHandle killed = serverProcess();
            kill(killed);
            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            assertThat(ask(server, "select count(*) from kept")).isEqualTo("2"));
            assertThat(serverProcess()).isNotEqualTo(killed);
        }
    }

    /** Fault F4: as after a full disk, the server cannot start for longer than its first attempts last. */
    @Test
    void aServerThatCannotStartIsTriedUntilItCan() throws Exception {
        try (EmbeddedPostgres server = start()) {
            Path control = folder.resolve("data/global/pg_control");
            Path away = folder.resolve("pg_control");
            Files.move(control, away);
            kill(serverProcess());
            await().atMost(Duration.ofSeconds(30)).until(() -> attempts() >= EmbeddedPostgres.ATTEMPTS);
            assertThatThrownBy(() -> ask(server, "select 1")).isInstanceOf(SQLException.class);
            Files.move(away, control);
            await().atMost(Duration.ofSeconds(40))
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            assertThat(ask(server, "select count(*) from kept")).isEqualTo("1"));
        }
    }

    /** How often the server said why it does not start. */
    private long attempts() throws IOException {
        return Files.readString(folder.resolve("server.log"))
                .lines()
                .filter(line -> line.contains("pg_control"))
                .count();
    }

    @Test
    void programsOfAnEarlierVersionAreCleared() throws Exception {
        Path own = folder.resolve("postgres");
        Files.createDirectories(own.resolve("server-0/bin"));
        Files.createDirectories(own.resolve("unpacking-1"));
        EmbeddedPostgres.start(folder, own, List.of()).close();
        assertThat(own).isDirectoryContaining("glob:**/server-*").isDirectoryNotContaining("glob:**/server-0");
        assertThat(own).isDirectoryNotContaining("glob:**/unpacking-*");
    }

    @Test
    void oneFolderServesOneApplication() {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("Another Birikme");
            assertThat(server.url()).contains("127.0.0.1");
        }
    }

    @Test
    void aKilledApplicationLeavesAServerThatTheNextStartReplaces() throws Exception {
        Process application = startElsewhere();
        ProcessHandle orphan = serverProcess();
        assertThatThrownBy(this::start).hasMessageContaining("Another Birikme");
        kill(application.toHandle());
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedPostgres server = start()) {
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(ask(server, "select count(*) from kept")).isEqualTo("1");
        }
    }

    @Test
    void aStrangerWhoGotTheServersNumberIsLetAlone() throws Exception {
        long stranger = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("data/postmaster.pid"), stranger + "\n" + folder.resolve("data") + "\n");
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "select count(*) from kept")).isEqualTo("1");
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreRefusedAndLeftAlone() throws Exception {
        Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18");
        Files.writeString(folder.resolve("data/PG_VERSION"), "18\n");
        start().close();
    }

    @Test
    void dataOfAnotherUserAreRefused() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
        Files.setAttribute(folder.resolve("data"), "unix:uid", 65534);
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("belongs to another user");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, BINARIES, List.of());
    }

    /** An application of its own process, on a machine that names a locale which it does not have. */
    private Process startElsewhere() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Elsewhere.class.getName(),
                folder.toString());
        builder.environment().put("LANG", "ky_KG.UTF-8");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); !Elsewhere.RUNNING.equals(line); line = output.readLine()) {
            assertThat(line).as("the other application ended").isNotNull();
        }
        return process;
    }

    private ProcessHandle serverProcess() throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip());
        return ProcessHandle.of(number).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get();
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.url(), server.ownerUsername(), server.ownerPassword());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            ResultSet answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }
}
