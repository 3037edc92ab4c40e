package kg.birikme.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kg.birikme.BirikmeApplication;
import kg.birikme.crash.Writer.Kind;
import kg.birikme.crash.Writer.Task;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.support.ServerProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the program at random moments while eight people write and sign, and each second time its database with it; then starts
 * it again and looks whether all that was answered is there and nothing is half signed. Not part of the tests: {@code ./mvnw
 * test -Dtest=CrashRun -Dbirikme.crash=true -Dbirikme.crash.times=100} writes its figures to {@code target/crash.md}; {@code
 * -Dbirikme.crash.seed} repeats a run's moments.
 */
@EnabledIfSystemProperty(named = "birikme.crash", matches = "true")
class CrashRun {

    private static final String YEAR = "/years/2026-2027";
    private static final String PROTOCOL = YEAR + "/meetings/2/protocol";
    private static final Path FIGURES = Path.of("target", "crash.md");

    /** Seven write, the eighth signs. */
    private static final List<Task> TASKS = List.of(
            new Task("M02", PROTOCOL + "/minutes/1", "heard", "item_minutes", "heard", Kind.SAVES),
            new Task("M01", PROTOCOL + "/minutes/2", "heard", "item_minutes", "heard", Kind.SAVES),
            new Task("M02", PROTOCOL + "/minutes/1", "text", "recommendation", "text", Kind.ADDS),
            new Task("M09", YEAR + "/activities/log", "title", "activity", "title", Kind.ADDS),
            new Task("M01", YEAR + "/activities/log", "title", "activity", "title", Kind.ADDS),
            new Task("M02", YEAR + "/activities/log", "title", "activity", "title", Kind.ADDS),
            new Task("M09", YEAR + "/activities/log", "result", "draft", "fields", Kind.KEEPS));

    private static final int EARLIEST_MILLIS = 300;
    private static final int LATEST_MILLIS = 4_000;
    private static final int SIGNING_MILLIS = 900;
    /** The chair signs in each round of so many, by chance. */
    private static final int SIGNING_ROUNDS = 3;

    private static final int COMMAND_EACH = 20;

    /** The demonstration alone does not wait for the disk at each commit; what a school installs does. */
    private static final String AS_INSTALLED =
            "--spring.datasource.hikari.connection-init-sql=set time zone 'Asia/Bishkek'; set synchronous_commit = on";

    @TempDir
    Path scratch;

    private final Random random = new Random(Long.getLong("birikme.crash.seed", 20261130L));
    private final List<String> wrong = new ArrayList<>();
    private final List<Double> starts = new ArrayList<>();
    private long acknowledged;
    private int signed;
    private int unsigned;
    private @Nullable ServerProcess running;

    @Test
    void whatWasAnsweredSurvives() throws Exception {
        int times = Integer.getInteger("birikme.crash.times", 100);
        Path built = scratch.resolve("built");
        try (ServerProcess server = start(built)) {
            server.awaitLog("is built");
        }
        Files.writeString(FIGURES, "");
        for (int round = 1; round <= times; round++) {
            round(round, built);
            say(String.format(
                    Locale.ROOT,
                    "round %d of %d: %d answered, %d signed, %d killed while signing and not signed, wrong: %s",
                    round,
                    times,
                    acknowledged,
                    signed,
                    unsigned,
                    wrong));
        }
        end();
        say(String.format(
                Locale.ROOT,
                "start after a kill: median %.1f s, longest %.1f s",
                starts.stream().sorted().skip(starts.size() / 2).findFirst().orElse(0.0),
                starts.stream().mapToDouble(Double::doubleValue).max().orElse(0)));
        assertThat(wrong).isEmpty();
        assertThat(acknowledged).isGreaterThan(times);
    }

    /** Goes on with the data that survived the round before; with fresh ones where their protocol was signed. */
    private void round(int round, Path built) throws Exception {
        Path folder = scratch.resolve("round");
        ServerProcess server = running;
        if (server == null) {
            copy(built, folder);
            server = start(folder);
        }
        running = null;
        write(round, folder, server);
    }

    private void write(int round, Path folder, ServerProcess server) throws Exception {
        boolean[] signing = {false};
        CountDownLatch begun = new CountDownLatch(TASKS.size());
        List<Writer> writers = new ArrayList<>();
        for (Task task : TASKS) {
            boolean ofProtocol = task.page().startsWith(PROTOCOL);
            writers.add(new Writer(task, server, round + "/" + writers.size(), () -> ofProtocol && signing[0], begun));
        }
        ExecutorService threads = Executors.newFixedThreadPool(TASKS.size() + 1);
        boolean[] acknowledgedSignature = {false};
        boolean signs = random.nextInt(SIGNING_ROUNDS) == 0;
        try {
            int moment = EARLIEST_MILLIS + random.nextInt(LATEST_MILLIS - EARLIEST_MILLIS);
            int ahead = random.nextInt(SIGNING_MILLIS);
            writers.forEach(threads::execute);
            Browser chair = Browser.signedIn(server, "M01");
            if (!begun.await(1, TimeUnit.MINUTES)) {
                wrong.add("round " + round + ": somebody is not answered at all");
            }
            if (signs) {
                threads.execute(() -> sign(chair, moment - ahead, signing, acknowledgedSignature));
            }
            TimeUnit.MILLISECONDS.sleep(moment);
            List<ProcessHandle> database = Stored.server(folder);
            server.kill();
            if (round % 2 == 0) {
                database.forEach(ProcessHandle::destroyForcibly);
            }
        } finally {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
        check(round, folder, writers, signs, acknowledgedSignature[0]);
    }

    /** The chair signs the draft of the moment, again where somebody was quicker. */
    private void sign(Browser chair, int after, boolean[] signing, boolean[] acknowledgedSignature) {
        try {
            TimeUnit.MILLISECONDS.sleep(Math.max(0, after));
            signing[0] = true;
            int status = 0;
            while (status != 303) {
                HttpResponse<String> answer =
                        chair.send(chair.form(PROTOCOL + "/sign", "password").with("password", DemoAccounts.PASSWORD));
                status = answer.statusCode();
            }
            acknowledgedSignature[0] = true;
        } catch (IOException killed) {
            // Killed before the answer: signed or not, but not by half.
            acknowledgedSignature[0] = false;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(int round, Path folder, List<Writer> writers, boolean signs, boolean acknowledgedSignature)
            throws Exception {
        long before = System.nanoTime();
        ServerProcess again = start(folder);
        running = again;
        boolean there;
        try (Stored stored = Stored.in(folder)) {
            starts.add((System.nanoTime() - before) / 1e9);
            Browser chair = Browser.signedIn(again, "M01");
            for (String page : List.of("/", PROTOCOL, YEAR + "/activities")) {
                int status = chair.get(page).statusCode();
                if (status != 200) {
                    wrong.add("round " + round + ": " + page + " answers " + status);
                }
            }
            for (Writer writer : writers) {
                acknowledged += writer.acknowledgedCount();
                writer.missing(stored).forEach(lost -> wrong.add("round " + round + ": " + lost));
            }
            stored.halves().forEach(half -> wrong.add("round " + round + ": " + half));
            there = stored.number("select count(*) from protocol where meeting_no = 2 and status = 'SIGNED'"
                            + " and year_id in (select id from academic_year where slug = '2026-2027')")
                    == 1;
            signed += there ? 1 : 0;
            unsigned += signs && !there ? 1 : 0;
            if (acknowledgedSignature && !there) {
                wrong.add("round " + round + ": a signature that was answered is not there");
            }
            if (round % COMMAND_EACH == 0 || round == 1) {
                command(round, folder, "check-chain");
                command(round, folder, "check-audit");
            }
            if (round == 1) {
                say("first round: " + writers.stream().map(Writer::answers).toList());
            }
        }
        if (there) {
            end();
        }
    }

    /** With rights and owners, without which PostgreSQL does not start. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(
                        one,
                        to.resolve(from.relativize(one)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** The data have served. */
    private void end() throws IOException {
        ServerProcess server = running;
        if (server != null) {
            server.close();
        }
        running = null;
        FileSystemUtils.deleteRecursively(scratch.resolve("round"));
    }

    private void command(int round, Path folder, String word) throws Exception {
        ServerProcess.Done done = ServerProcess.command(
                BirikmeApplication.class.getName(),
                List.of(word, "--spring.profiles.active=demo", "--birikme.database.folder=" + folder));
        if (done.exit() != 0) {
            wrong.add("round " + round + ": " + word + " says " + done.log());
        }
    }

    private static ServerProcess start(Path folder) throws IOException, InterruptedException {
        return ServerProcess.startBriefly(
                BirikmeApplication.class.getName(),
                List.of("--spring.profiles.active=demo", "--birikme.database.folder=" + folder, AS_INSTALLED));
    }

    private static void say(String line) throws IOException {
        Files.writeString(FIGURES, line + System.lineSeparator(), StandardOpenOption.APPEND, StandardOpenOption.CREATE);
    }
}
