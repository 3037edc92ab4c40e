package kg.birikme.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kg.birikme.BirikmeApplication;
import kg.birikme.support.ServerProcess;
import org.jspecify.annotations.Nullable;

/** A program under measurement with its database and its visitors. */
final class Build implements AutoCloseable {

    private final ServerProcess server;
    private final Path database;
    private final Visitors visitors;
    private final Runnable also;

    private Build(ServerProcess server, Path database, Visitors visitors, Runnable also) {
        this.server = server;
        this.database = database;
        this.visitors = visitors;
        this.also = also;
    }

    /**
     * The demonstration, and sixteen times its chair.
     *
     * @param jars an extracted jar of another build; the present classes where there is none
     * @param data a data folder in which the demonstration is built already, to be copied; it is built where there is none
     */
    static Build birikme(@Nullable Path jars, @Nullable Path data, Path folder)
            throws IOException, InterruptedException {
        if (data != null) {
            copy(data, folder);
        }
        List<String> arguments = List.of(
                "--spring.profiles.active=demo",
                "--birikme.database.folder=" + folder,
                "--birikme.backup.folder=" + folder.resolveSibling(folder.getFileName() + "-backup"));
        String main = BirikmeApplication.class.getName();
        ServerProcess server = jars == null
                ? ServerProcess.start(main, arguments)
                : ServerProcess.startOther(
                        jars.resolve("*") + ":" + jars.resolve("lib").resolve("*"), main, arguments);
        if (data == null) {
            server.awaitLog("is built");
        }
        return new Build(server, folder, Visitors.signedIn(server, "M01"), () -> {});
    }

    /** The bare page, with a database of the same programs. */
    static Build bare(Path folder, Path programs) throws Exception {
        BareDatabase database = BareDatabase.start(folder, programs);
        ServerProcess server = ServerProcess.start(
                "bare.BarePageApplication",
                Stream.concat(
                                database.arguments().stream(),
                                Stream.of("--spring.thymeleaf.prefix=classpath:/benchmark/templates/"))
                        .toList());
        return new Build(server, folder, Visitors.anonymous(server), database::close);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file)),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                } catch (IOException unwritten) {
                    throw new UncheckedIOException(unwritten);
                }
            });
        }
    }

    /** Asks for the page without looking at the clock. */
    void warm(String page, int requests) throws Exception {
        visitors.ask(page, requests);
    }

    /** Asks for the page and looks. */
    Cost measure(String page, int requests) throws Exception {
        Duration server = this.server.cpu();
        Duration database = CpuTime.ofDatabase(this.database);
        long before = System.nanoTime();
        visitors.ask(page, requests);
        double seconds = (System.nanoTime() - before) / 1e9;
        return new Cost(
                millis(this.server.cpu().minus(server)) / requests,
                millis(CpuTime.ofDatabase(this.database).minus(database)) / requests,
                requests / seconds);
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    String startSeconds() throws IOException {
        return server.startSeconds();
    }

    long residentMegabytes() throws IOException {
        return server.residentMegabytes();
    }

    @Override
    public void close() {
        server.close();
        also.run();
    }

    /**
     * What a request costs.
     *
     * @param server   CPU milliseconds of the program
     * @param database CPU milliseconds of PostgreSQL
     * @param rate     requests a second
     */
    record Cost(double server, double database, double rate) {

        double both() {
            return server + database;
        }
    }
}
