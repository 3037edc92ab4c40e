package kg.birikme.support;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.database.LentPrograms;

/** A Spring Boot application in a process of its own, whose start, CPU time and memory can be measured. */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Started \\w+ in ([0-9.]+) seconds");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String FOLDER = "--birikme.database.folder=";

    private static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final Path log;
    private final int port;

    private ServerProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    public static ServerProcess start(String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        return start(classPath(mainClass), mainClass, List.of(), arguments);
    }

    /** Another build than the present classes. */
    public static ServerProcess startOther(String classPath, String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        return start(classPath, mainClass, List.of(), arguments);
    }

    /** For runs that start many programs, and measure none: compiled for a short life. */
    public static ServerProcess startBriefly(String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        return start(classPath(mainClass), mainClass, BRIEF, arguments);
    }

    private static ServerProcess start(
            String classPath, String mainClass, List<String> virtualMachine, List<String> arguments)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createTempFile("birikme-benchmark", ".log");
        List<String> command = java(classPath, mainClass, virtualMachine);
        command.add("--server.port=" + port);
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--management.server.port="))) {
            command.add("--management.server.port=-1");
        }
        command.addAll(arguments);
        lendPrograms(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ServerProcess server = new ServerProcess(process, log, port);
        server.awaitStart();
        return server;
    }

    /** What a command of the application said, and whether it went well. */
    public record Done(int exit, String log) {}

    /** Runs a command of the application to its end. */
    public static Done command(String mainClass, List<String> arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile("birikme-command", ".log");
        List<String> command = java(classPath(mainClass), mainClass, BRIEF);
        command.addAll(arguments);
        lendPrograms(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Done(process.waitFor(), Files.readString(log));
    }

    private static void lendPrograms(List<String> arguments) {
        arguments.stream()
                .filter(argument -> argument.startsWith(FOLDER))
                .map(argument -> Path.of(argument.substring(FOLDER.length())))
                .forEach(LentPrograms::into);
    }

    private static List<String> java(String classPath, String mainClass, List<String> virtualMachine) {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(virtualMachine);
        command.addAll(List.of("-cp", classPath, mainClass));
        return command;
    }

    /** The application runs without the tests' classes; the bare page is one of them. */
    private static String classPath(String mainClass) {
        String all = System.getProperty("java.class.path");
        if (mainClass.startsWith("bare.")) {
            return all;
        }
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitStart() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!started()) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("the server did not start:\n" + Files.readString(log));
            }
        }
    }

    private boolean started() {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits until the application has logged the words: the demonstration is built after the start. */
    public void awaitLog(String words) throws IOException, InterruptedException {
        await("never logged: " + words, () -> Files.readString(log).contains(words));
    }

    /** Asks five times a second until it is so: whoever asked without a pause would take the server's time. */
    public void await(String otherwise, Asking so) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.asked()) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException(otherwise);
            }
        }
    }

    /** Something that is asked until it is so. */
    @FunctionalInterface
    public interface Asking {
        boolean asked() throws IOException, InterruptedException;
    }

    /** What the application has said so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends the process at once, as a cut of the power does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public int port() {
        return port;
    }

    /** Seconds from the start of the process to the first request that it can answer, as the application logs them. */
    public String startSeconds() throws IOException {
        Matcher matcher = STARTED.matcher(Files.readString(log));
        return matcher.find() ? matcher.group(1) : "";
    }

    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Resident memory in MB; -1 where the system does not tell. */
    public long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
