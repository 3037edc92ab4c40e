package kg.birikme.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import kg.birikme.BirikmeApplication;
import kg.birikme.support.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one person's first page takes while others do what is costly or what does not work. Not part of the tests: {@code ./mvnw
 * test -Dtest=LoadRun -Dbirikme.load=true} writes the table to {@code target/load.md}.
 */
@EnabledIfSystemProperty(named = "birikme.load", matches = "true")
class LoadRun {

    private static final String YEAR = "/years/2026-2027";
    private static final int WARM_UP = 150;
    private static final int QUIET = 100;
    private static final int PASSWORDS = 10;
    private static final int PHOTOS = 20;
    private static final int MEGAPIXEL_SIDES = 4_000;
    /** Mail goes out a minute after the start. */
    private static final int MAIL_SECONDS = 80;

    private static final double WORST_SECONDS = 4;

    @TempDir
    Path scratch;

    private final List<String> table = new ArrayList<>();
    private double worst;

    /** How long one answer took, and whether it was a page. */
    private record Look(double millis, int status) {}

    @Test
    void oneTroubleIsNotEverybodys() throws Exception {
        Path folder = scratch.resolve("demo");
        table.add("| while | pages | median ms | 95 % ms | max ms | not 200 |");
        table.add("|---|---|---|---|---|---|");
        try (ServerProcess server = start(folder, List.of())) {
            server.awaitLog("is built");
            Browser other = Browser.signedIn(server, "S01");
            Browser chair = Browser.signedIn(server, "M01");
            // All are signed in before the wrong passwords: those close the address to new devices for a while.
            Browser[] teachers = {Browser.signedIn(server, "M09"), Browser.signedIn(server, "M02"), chair};
            note("nobody does anything (warming)", looks(other, WARM_UP));
            note("nobody does anything", looks(other, QUIET));
            note("ten wrong passwords at once, signing in", during(other, PASSWORDS, at -> wrongSignIn(server, at)));
            note(
                    "ten wrong passwords at once, signing a protocol",
                    during(other, PASSWORDS, at -> wrongSignature(chair)));
            byte[] photo = photo();
            AtomicInteger taken = new AtomicInteger();
            note(
                    "twenty photos at once, 12 megapixels, %d kB each".formatted(photo.length / 1024),
                    during(other, PHOTOS, at -> upload(teachers[at % teachers.length], at, photo, taken)));
            table.add("");
            table.add("Of twenty photos %d were taken.".formatted(taken.get()));
            mailWaits(folder);
        }
        try (ServerProcess server = start(
                folder, List.of("--spring.mail.host=127.0.0.1", "--spring.mail.port=" + ServerProcess.freePort()))) {
            Browser other = Browser.signedIn(server, "S01");
            looks(other, WARM_UP);
            note("the mail server is dead", looksFor(other, MAIL_SECONDS));
            mailWaits(folder);
        }
        try (ServerSocket hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ServerProcess server = start(
                        folder,
                        List.of("--spring.mail.host=127.0.0.1", "--spring.mail.port=" + hanging.getLocalPort()))) {
            AtomicInteger called = new AtomicInteger();
            Thread silent = new Thread(() -> acceptAndSayNothing(hanging, called));
            silent.setDaemon(true);
            silent.start();
            Browser other = Browser.signedIn(server, "S01");
            looks(other, WARM_UP);
            note("the mail server takes calls and never answers", looksFor(other, MAIL_SECONDS));
            table.add("");
            table.add("The silent mail server was called %d times.".formatted(called.get()));
            assertThat(called.get()).isPositive();
        }
        Files.write(Path.of("target", "load.md"), table);
        assertThat(worst).as("seconds of the slowest page").isLessThan(WORST_SECONDS);
    }

    private static ServerProcess start(Path folder, List<String> more) throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of("--spring.profiles.active=demo", "--birikme.database.folder=" + folder));
        arguments.addAll(more);
        return ServerProcess.start(BirikmeApplication.class.getName(), arguments);
    }

    private static void mailWaits(Path folder) throws Exception {
        try (Stored stored = Stored.in(folder)) {
            stored.change("update staff set email = 'mugalim@example.kg'");
            stored.change(
                    "insert into outgoing_mail (school_id, entry_id, next_try_at) select school_id, id, timestamptz '2026-01-01' "
                            + "from inbox_entry on conflict do nothing");
            stored.change(
                    "update outgoing_mail set state = 'WAITING', attempts = 0, done_at = null, next_try_at = timestamptz '2026-01-01'");
            stored.change("update inbox_entry set read_at = null");
            // The wrong passwords closed this address to new devices for a while.
            stored.change("delete from throttle");
        }
    }

    /** Looks at the page as long as the others are at it. */
    private static List<Look> during(Browser other, int people, Trouble trouble) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int at = 0; at < people; at++) {
                int number = at;
                all.add(() -> trouble.make(number));
            }
            List<Future<Integer>> under = new ArrayList<>();
            all.forEach(one -> under.add(threads.submit(one)));
            List<Look> looks = new ArrayList<>();
            while (under.stream().anyMatch(one -> !one.isDone())) {
                looks.add(look(other));
            }
            for (Future<Integer> one : under) {
                one.get();
            }
            return looks;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What the others do; answers with the last status. */
    private interface Trouble {
        int make(int number) throws Exception;
    }

    private static int wrongSignIn(ServerProcess server, int at) throws IOException, InterruptedException {
        Browser browser = new Browser(server);
        int status = 0;
        for (int again = 0; again < PASSWORDS; again++) {
            status = browser.send(browser.form("/sign-in", "login")
                            .with("login", "nobody-" + at + "-" + again)
                            .with("password", "туура эмес сөз " + again))
                    .statusCode();
        }
        return status;
    }

    private static int wrongSignature(Browser chair) throws IOException, InterruptedException {
        int status = 0;
        for (int again = 0; again < PASSWORDS; again++) {
            status = chair.send(chair.form(YEAR + "/meetings/2/protocol/sign", "password")
                            .with("password", "туура эмес " + again))
                    .statusCode();
        }
        return status;
    }

    private static int upload(Browser teacher, int at, byte[] photo, AtomicInteger taken)
            throws IOException, InterruptedException {
        Browser.Filled form = teacher.form(YEAR + "/activities/log", "title").with("title", "Сүрөт " + at);
        form.fields().remove("planLine");
        int status = teacher.send(form, "files", "photo" + at + ".jpg", photo).statusCode();
        taken.addAndGet(status == 303 ? 1 : 0);
        return status;
    }

    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(MEGAPIXEL_SIDES, MEGAPIXEL_SIDES * 3 / 4, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillRect(random.nextInt(image.getWidth()), random.nextInt(image.getHeight()), 60, 60);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static void acceptAndSayNothing(ServerSocket hanging, AtomicInteger called) {
        List<Socket> open = new ArrayList<>();
        try {
            while (!hanging.isClosed()) {
                open.add(hanging.accept());
                called.incrementAndGet();
            }
        } catch (IOException over) {
            called.addAndGet(0);
        }
    }

    private static List<Look> looks(Browser other, int times) throws IOException, InterruptedException {
        List<Look> looks = new ArrayList<>();
        for (int at = 0; at < times; at++) {
            looks.add(look(other));
        }
        return looks;
    }

    private static List<Look> looksFor(Browser other, int seconds) throws IOException, InterruptedException {
        List<Look> looks = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            looks.add(look(other));
        }
        return looks;
    }

    private static Look look(Browser other) throws IOException, InterruptedException {
        long before = System.nanoTime();
        int status = other.get("/").statusCode();
        return new Look((System.nanoTime() - before) / 1e6, status);
    }

    private void note(String what, List<Look> looks) throws IOException {
        List<Double> sorted = looks.stream().map(Look::millis).sorted().toList();
        double slowest = sorted.isEmpty() ? 0 : Collections.max(sorted);
        if (!what.contains("warming")) {
            worst = Math.max(worst, slowest / 1e3);
        }
        table.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %d |",
                what,
                looks.size(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                slowest,
                looks.stream().filter(look -> look.status() != 200).count()));
        Files.write(Path.of("target", "load.md"), table);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
