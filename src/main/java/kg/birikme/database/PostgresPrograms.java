package kg.birikme.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs initdb, pg_ctl and postgres, in an environment that the machine's settings do not disturb. */
final class PostgresPrograms {

    /** Creating a cluster on an old disk takes its time; a hanging program must end some day. */
    private static final int LONGEST_RUN_MINUTES = 10;

    private static final int PATIENCE_WITH_THE_DYING_SECONDS = 10;

    private final Path home;
    private final boolean root;

    /**
     * @param home the folder that contains {@code bin}
     * @param root whether we are root: PostgreSQL refuses to run as root, so it is given a user namespace in which it is
     *     nobody, while its files stay ours
     */
    PostgresPrograms(Path home, boolean root) {
        this.home = home.toAbsolutePath();
        this.root = root;
    }

    /**
     * Whether the process is a server started from here, perhaps by an earlier version beside this one.
     *
     * @throws DatabaseUnusable if the system does not tell
     */
    boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        Optional<String> us = ProcessHandle.current().info().user();
        if (info.user().isPresent() && us.isPresent() && !info.user().equals(us)) {
            return false;
        }
        if (info.command().isPresent()) {
            return Path.of(info.command().get()).startsWith(home.getParent());
        }
        if (endsSoon(process)) {
            return false;
        }
        throw new DatabaseUnusable(
                "Process " + process.pid() + " may be a database server that an earlier run left behind.",
                "End that process, or restart the computer.");
    }

    /** A process just killed has lost its name already, but not yet its number. */
    private static boolean endsSoon(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_WITH_THE_DYING_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException lives) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The major version of these programs, as in {@code PG_VERSION}. */
    String majorVersion() {
        String answer = run("postgres", List.of("--version")).output();
        String version = answer.substring(answer.lastIndexOf(' ') + 1).strip();
        return version.split("\\.")[0];
    }

    /**
     * Runs the program to its end.
     *
     * @throws DatabaseUnusable if it cannot be run or does not end
     */
    Result run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (root) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            // A file, not a pipe: the server inherits the handle from pg_ctl and would keep a pipe open for ever.
            Path output = Files.createTempFile("birikme-", ".out");
            try {
                return run(command, output.toFile());
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException impossible) {
            throw new DatabaseUnusable(
                    "Cannot run " + String.join(" ", command) + ": " + impossible.getMessage(),
                    root
                            ? "Start Birikme as an ordinary user, not as root."
                            : "Check that programs may be run from the data folder (no noexec mount).",
                    impossible);
        }
    }

    private static Result run(List<String> command, File output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(output);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        // The machine may name a locale that it does not have; sorting is ICU's business anyway.
        environment.put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (!process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("no end after " + LONGEST_RUN_MINUTES + " minutes");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        return new Result(process.exitValue(), read(output.toPath()));
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    /** The text of a file that a program wrote in whatever encoding. */
    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How a program ended, and what it said. */
    record Result(int exit, String output) {

        boolean ok() {
            return exit == 0;
        }
    }
}
