package kg.birikme.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The processor's time that a process and all its children have taken, as Linux counts it: the database works in children. */
final class CpuTime {

    private static final Path PROCESSES = Path.of("/proc");
    /** Linux tells it in hundredths of a second, whatever its own clock. */
    private static final int MILLIS_A_TICK = 10;

    private static final int PARENT = 1;
    private static final int FIRST_TIME = 11;
    private static final int TIMES = 4;

    private CpuTime() {}

    /** Of the embedded server whose folder this is; its children that have ended are counted with it. */
    static Duration ofDatabase(Path folder) throws IOException {
        return ofTree(Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0)
                .trim());
    }

    private static Duration ofTree(String root) throws IOException {
        List<String> pids;
        try (Stream<Path> all = Files.list(PROCESSES)) {
            pids = all.map(one -> one.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .toList();
        }
        long ticks = ticks(stat(root), TIMES);
        for (String pid : pids) {
            List<String> stat = stat(pid);
            if (!stat.isEmpty() && stat.get(PARENT).equals(root)) {
                ticks += ticks(stat, TIMES);
            }
        }
        return Duration.ofMillis(ticks * MILLIS_A_TICK);
    }

    /** What stands after the name of the process; empty where it has ended meanwhile. */
    private static List<String> stat(String pid) throws IOException {
        Path file = PROCESSES.resolve(pid).resolve("stat");
        if (!Files.exists(file)) {
            return List.of();
        }
        String line;
        try {
            line = Files.readString(file);
        } catch (java.nio.file.NoSuchFileException ended) {
            return List.of();
        }
        return new ArrayList<>(
                List.of(line.substring(line.lastIndexOf(')') + 2).trim().split(" ")));
    }

    private static long ticks(List<String> stat, int times) {
        return stat.stream()
                .skip(FIRST_TIME)
                .limit(times)
                .mapToLong(Long::parseLong)
                .sum();
    }
}
