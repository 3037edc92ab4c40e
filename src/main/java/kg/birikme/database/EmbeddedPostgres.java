package kg.birikme.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that the application brings along and starts for itself: on a free port of this machine only,
 * with a password that only the folder's owner can read, and with every commit on the disk before it is answered.
 *
 * <p>Survives what happens on a school's PC: if the application was killed and its server lives on, the next start stops
 * that server first; if both were killed, PostgreSQL recovers by its own log.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The role that owns the database here. */
    static final String OWNER = "birikme_owner";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /**
     * The port is chosen before the server takes it: somebody else may be quicker. And the servants of a killed server
     * hold its memory until they notice.
     */
    static final int ATTEMPTS = 5;

    private static final long BETWEEN_ATTEMPTS_MILLIS = 500;

    /** A disk that was full may have room again at any time; nobody should have to start the program anew for that. */
    private static final int BETWEEN_REVIVALS_SECONDS = 10;

    /** Recovery after a power cut may take long; a hurried user who kills it again makes it no shorter. */
    private static final String PATIENCE_SECONDS = "300";

    private static final long LARGEST_LOG_BYTES = 5_000_000;

    private final @Nullable FolderLock lock;
    private final DataFolder folder;
    private final PostgresPrograms programs;
    private final List<String> settings;
    private int port;
    private boolean closed;

    private EmbeddedPostgres(
            @Nullable FolderLock lock, DataFolder folder, PostgresPrograms programs, List<String> settings) {
        this.lock = lock;
        this.folder = folder;
        this.programs = programs;
        this.settings = settings;
    }

    /**
     * Starts the server on the folder, which is made on the first start, and waits until it answers.
     *
     * @throws DatabaseUnusable if it cannot, with the reason and what to do
     */
    public static EmbeddedPostgres start(Path folder) {
        return start(folder, folder, List.of());
    }

    /**
     * As {@link #start(Path)}; where a program runs on the folder already, its server is used and left running.
     *
     * @throws DatabaseUnusable if neither is possible
     */
    static EmbeddedPostgres startOrJoin(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            if (FolderLock.isHeld(absolute)) {
                DataFolder running = new DataFolder(absolute);
                PostgresPrograms programs =
                        new PostgresPrograms(PostgresBinaries.unpackInto(absolute), running.checkOwner());
                EmbeddedPostgres joined = new EmbeddedPostgres(null, running, programs, List.of());
                joined.port = running.notedPort();
                joined.checkThatItIsOurs();
                return joined;
            }
        } catch (IOException failure) {
            throw new DatabaseUnusable(
                    "The program that runs on " + absolute + " cannot be joined: " + failure,
                    "Try again in a moment.",
                    failure);
        }
        return start(folder);
    }

    /** Whether the server is that of another program, which goes on after this one. */
    boolean joined() {
        return lock == null;
    }

    /**
     * As {@link #start(Path)}.
     *
     * @param binaries where the programs are unpacked: many short-lived folders may share one
     * @param settings of the server, in the form {@code name=value}, beside those that it always has
     */
    public static EmbeddedPostgres start(Path folder, Path binaries, List<String> settings) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            FolderLock lock = FolderLock.take(absolute);
            try {
                return start(
                        lock,
                        new DataFolder(absolute),
                        binaries.toAbsolutePath().normalize(),
                        settings);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new DatabaseUnusable(
                    "The database cannot start in " + absolute + ": " + failure,
                    "Check the free space and the rights of the folder.",
                    failure);
        }
    }

    private static EmbeddedPostgres start(FolderLock lock, DataFolder folder, Path binaries, List<String> settings)
            throws IOException {
        boolean root = folder.checkOwner();
        Path home = PostgresBinaries.unpackInto(binaries);
        PostgresPrograms programs = new PostgresPrograms(home, root);
        folder.prepare(programs, OWNER);
        EmbeddedPostgres server = new EmbeddedPostgres(lock, folder, programs, settings);
        server.stopLeftover();
        if (folder.holds(home)) {
            PostgresBinaries.deleteOthers(home);
        }
        folder.turnLog(LARGEST_LOG_BYTES);
        server.launch();
        LOG.info("PostgreSQL runs on {}, data in {}", server.url(), folder.data());
        return server;
    }

    /**
     * We hold the lock: a server that still runs on the data was left behind by an application that was killed. After a
     * power cut its number may belong to a stranger by now, who is let alone; then the note goes, for PostgreSQL would
     * believe it.
     */
    private void stopLeftover() throws IOException {
        Optional<ProcessHandle> noted = folder.notedServer();
        if (noted.isEmpty()) {
            return;
        }
        if (programs.isOurs(noted.get())) {
            LOG.info(
                    "Stopping the server that an earlier run left behind (process {})",
                    noted.get().pid());
            stop();
        } else {
            folder.deleteServerNote();
        }
    }

    private void launch() throws IOException {
        PostgresPrograms.Result result = new PostgresPrograms.Result(1, "");
        boolean free = port == 0;
        for (int attempt = 0; attempt < ATTEMPTS && !result.ok(); attempt++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(attempt == 0 ? 0 : BETWEEN_ATTEMPTS_MILLIS));
            port = free ? freePort() : port;
            result = programs.run(
                    "pg_ctl",
                    List.of(
                            "start",
                            "--wait",
                            "--silent",
                            "--timeout=" + PATIENCE_SECONDS,
                            "--pgdata=" + folder.data(),
                            "--log=" + folder.log(),
                            "--options=" + options(port, settings)));
        }
        if (!result.ok()) {
            throw new DatabaseUnusable(
                    "PostgreSQL does not start: " + result.output() + System.lineSeparator() + lastLinesOfLog(),
                    "See " + folder.log() + ".");
        }
        try {
            checkThatItIsOurs();
        } catch (IOException | RuntimeException notOurs) {
            stop();
            throw notOurs;
        }
        folder.notedServer().ifPresent(server -> server.onExit().thenRun(this::revive));
    }

    /** Somebody ended the server under us, perhaps the system for want of memory: the application goes on with a new one. */
    private synchronized void revive() {
        if (closed) {
            return;
        }
        LOG.error("PostgreSQL has ended unexpectedly and is started again; see {}", folder.log());
        try {
            stopLeftover();
            launch();
        } catch (IOException | RuntimeException failure) {
            LOG.error(
                    "PostgreSQL cannot be started again now, and is tried again every {} s; perhaps the disk is full: {}",
                    BETWEEN_REVIVALS_SECONDS,
                    failure.getMessage());
            CompletableFuture.delayedExecutor(BETWEEN_REVIVALS_SECONDS, TimeUnit.SECONDS)
                    .execute(this::revive);
        }
    }

    private static String options(int port, List<String> settings) {
        List<String> all = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=50",
                "log_checkpoints=off",
                "lc_messages=C"));
        all.addAll(settings);
        return "-c " + String.join(" -c ", all);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** On a port that somebody else took in the same moment, his server must not get our data. */
    private void checkThatItIsOurs() throws IOException {
        try (Connection connection = DriverManager.getConnection(url(), OWNER, folder.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show data_directory")) {
            answer.next();
            if (!Files.isSameFile(Path.of(answer.getString(1)), folder.data())) {
                throw new IOException("another server answers on " + url());
            }
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }

    private String lastLinesOfLog() {
        if (!Files.exists(folder.log())) {
            return "";
        }
        List<String> lines = PostgresPrograms.read(folder.log()).lines().toList();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    /** The JDBC address. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The role that owns the database. */
    public String ownerUsername() {
        return OWNER;
    }

    /** Its password. */
    public String ownerPassword() {
        try {
            return folder.password();
        } catch (IOException gone) {
            throw new DatabaseUnusable(
                    "The password file of the database cannot be read.", "Check the rights of the data folder.", gone);
        }
    }

    /** Stops the server, whoever is still connected, and gives the folder back. */
    @Override
    public synchronized void close() {
        closed = true;
        if (lock == null) {
            return;
        }
        try {
            stop();
        } finally {
            lock.close();
        }
    }

    private void stop() {
        if (folder.notedServer().filter(programs::isOurs).isEmpty()) {
            LOG.warn("PostgreSQL had ended before it was stopped; it will recover on the next start");
            return;
        }
        PostgresPrograms.Result result = programs.run(
                "pg_ctl",
                List.of(
                        "stop",
                        "--wait",
                        "--silent",
                        "--mode=fast",
                        "--timeout=" + PATIENCE_SECONDS,
                        "--pgdata=" + folder.data()));
        if (!result.ok() && folder.notedServer().isPresent()) {
            throw new DatabaseUnusable("PostgreSQL does not stop: " + result.output(), "See " + folder.log() + ".");
        }
    }
}
