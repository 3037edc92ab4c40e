package kg.birikme.database;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import kg.birikme.support.TestDatabase;

/** Another application on a data folder, in a process that can be killed. */
final class Elsewhere {

    static final String RUNNING = "running";

    private Elsewhere() {}

    public static void main(String[] folder) throws InterruptedException {
        EmbeddedPostgres.start(Path.of(folder[0]), TestDatabase.binaries(), List.of());
        System.out.println(RUNNING);
        new CountDownLatch(1).await();
    }
}
