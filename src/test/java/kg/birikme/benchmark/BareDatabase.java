package kg.birikme.benchmark;

import java.nio.file.Path;
import java.util.List;
import kg.birikme.database.EmbeddedPostgres;

/** A PostgreSQL of the bare page's own, of the same programs as the application's. */
final class BareDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    private BareDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static BareDatabase start(Path folder, Path binaries) {
        return new BareDatabase(EmbeddedPostgres.start(folder, binaries, List.of()));
    }

    /** What the bare page's command line says of it. */
    List<String> arguments() {
        return List.of(
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=" + server.ownerUsername(),
                "--spring.datasource.password=" + server.ownerPassword());
    }

    @Override
    public void close() {
        server.close();
    }
}
