package kg.birikme.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kg.birikme.database.DatabaseUnusable;
import kg.birikme.database.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The switch: tests take PostgreSQL from a container where a Docker engine answers, and from the application's own
 * programs elsewhere. One server for all contexts of a test run; it stops with the last of them. To the application it is
 * "any server", named by its properties.
 */
public final class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final String APP_PASSWORD = "only-in-tests";

    /** A test's data need not outlive a power cut. */
    public static final List<String> HASTY = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private static final String FOLDER = "test-database-";

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);

    private static @Nullable Server running;
    private static int users;

    @Override
    public void initialize(GenericApplicationContext context) {
        Server server = take();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", server.url(),
                                "spring.datasource.username", "birikme_app",
                                "spring.datasource.password", APP_PASSWORD,
                                "birikme.database.owner-username", server.owner(),
                                "birikme.database.owner-password", server.password())));
        context.registerBean(Lease.class, Lease::new);
        // Made before the pool, hence destroyed after it: a server that stops under a pool's hands holds everything up.
        context.addBeanFactoryPostProcessor(beans -> beans.getBean(Lease.class));
    }

    private static synchronized Server take() {
        Server server = running == null ? start() : running;
        running = server;
        users++;
        return server;
    }

    private static synchronized void giveBack() {
        users--;
        if (users == 0 && running != null) {
            running.stop().run();
            running = null;
        }
    }

    private static Server start() {
        return DockerClientFactory.instance().isDockerAvailable() ? startContainer() : startEmbedded();
    }

    private static Server startContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new Server(container.getJdbcUrl(), container.getUsername(), container.getPassword(), container::stop);
    }

    private static Server startEmbedded() {
        try {
            Path target = Path.of("target");
            Files.createDirectories(target);
            clearLeftovers(target);
            Path folder = Files.createTempDirectory(target, FOLDER);
            EmbeddedPostgres server = EmbeddedPostgres.start(folder, binaries(), HASTY);
            return new Server(server.url(), server.ownerUsername(), server.ownerPassword(), () -> {
                server.close();
                delete(folder);
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A test run that was killed leaves its server running: it is taken over and stopped, unless its run goes on. */
    private static void clearLeftovers(Path target) throws IOException {
        try (Stream<Path> entries = Files.list(target)) {
            for (Path leftover : entries.filter(
                            path -> path.getFileName().toString().startsWith(FOLDER))
                    .toList()) {
                try {
                    EmbeddedPostgres.start(leftover, binaries(), HASTY).close();
                    delete(leftover);
                } catch (DatabaseUnusable inUse) {
                    LOG.info("{} is left alone: {}", leftover, inUse.getMessage());
                }
            }
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /** Where the programs are unpacked once for all test servers. */
    public static Path binaries() {
        return Path.of("target", "postgres");
    }

    private record Server(String url, String owner, String password, Runnable stop) {}

    /** A context's share in the server. */
    private static final class Lease implements AutoCloseable {

        @Override
        public void close() {
            giveBack();
        }
    }
}
