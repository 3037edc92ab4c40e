package kg.birikme.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kg.birikme.benchmark.Build.Cost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the pages with a bare one, and with another build where one is given, in one run: each server in a process of its
 * own, all warmed by as many requests, asked in turns. {@code src/docs/benchmark.md} says how to run it.
 */
@EnabledIfSystemProperty(named = "birikme.benchmark", matches = "true")
class BenchmarkRun {

    private static final String YEAR = "/years/2026-2027";

    private static final List<String> PAGES = List.of(
            "/",
            "/members",
            "/calendar",
            "/inbox",
            YEAR + "/plan",
            YEAR + "/meetings",
            YEAR + "/meetings/2",
            YEAR + "/meetings/1/protocol",
            YEAR + "/protocols",
            YEAR + "/recommendations",
            YEAR + "/activities",
            YEAR + "/activities/1",
            YEAR + "/growth",
            YEAR + "/reports",
            YEAR + "/duties",
            "/years/2025-2026/analysis");

    private static final String BARE = "/bare";
    private static final int ROUNDS = 3;
    /** Requests that each server has answered before anything is measured, and those that are measured of a page in a round. */
    private static final int WARM = Integer.getInteger("birikme.benchmark.warm", 32_000);

    private static final int MEASURED = Integer.getInteger("birikme.benchmark.measured", 1_600);

    @TempDir
    Path folder;

    @Test
    void compare() throws Exception {
        Path jars = path("birikme.benchmark.before");
        Path data = path("birikme.benchmark.data");
        try (Build bare = Build.bare(folder.resolve("bare"), folder.resolve("programs"));
                Build now = Build.birikme(null, data, folder.resolve("now"));
                Build before = jars == null ? null : Build.birikme(jars, data, folder.resolve("before"))) {
            bare.warm(BARE, WARM);
            for (String page : PAGES) {
                now.warm(page, WARM / PAGES.size());
                if (before != null) {
                    before.warm(page, WARM / PAGES.size());
                }
            }
            List<Cost> bareCosts = new ArrayList<>();
            Map<String, List<Cost>> costs = new TreeMap<>(Comparator.comparingInt(PAGES::indexOf));
            Map<String, List<Cost>> costsBefore = new TreeMap<>(Comparator.comparingInt(PAGES::indexOf));
            for (int round = 0; round < ROUNDS; round++) {
                bareCosts.add(bare.measure(BARE, MEASURED));
                for (String page : PAGES) {
                    if (before != null) {
                        costsBefore
                                .computeIfAbsent(page, one -> new ArrayList<>())
                                .add(before.measure(page, MEASURED));
                    }
                    costs.computeIfAbsent(page, one -> new ArrayList<>()).add(now.measure(page, MEASURED));
                }
            }
            String table = table(median(bareCosts), costs, costsBefore)
                    + "%nStart: %s s. Resident memory after the load: %d MB.%n"
                            .formatted(now.startSeconds(), now.residentMegabytes());
            Files.writeString(Path.of("target", "benchmark.md"), table);
            assertThat(costs).hasSize(PAGES.size());
        }
    }

    private static @Nullable Path path(String property) {
        String given = System.getProperty(property);
        return given == null ? null : Path.of(given);
    }

    private static Cost median(List<Cost> costs) {
        return costs.stream()
                .sorted(Comparator.comparingDouble(Cost::both))
                .toList()
                .get(costs.size() / 2);
    }

    private static String table(Cost bare, Map<String, List<Cost>> costs, Map<String, List<Cost>> costsBefore) {
        boolean paired = !costsBefore.isEmpty();
        StringBuilder table = new StringBuilder(
                        "| page | program ms | database ms | both | times the bare page | requests a second |")
                .append(paired ? " both before | of before |" : "")
                .append(paired ? "\n|---|---|---|---|---|---|---|---|\n" : "\n|---|---|---|---|---|---|\n");
        table.append(line("bare page of 20 rows", bare, bare)).append(paired ? " | |\n" : "\n");
        costs.forEach((page, all) -> {
            Cost cost = median(all);
            table.append(line("`" + page + "`", cost, bare));
            if (paired) {
                double earlier = median(costsBefore.get(page)).both();
                table.append(String.format(Locale.ROOT, " %.2f | %.2f |", earlier, cost.both() / earlier));
            }
            table.append('\n');
        });
        return table.toString();
    }

    private static String line(String page, Cost cost, Cost bare) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.1f | %.0f |",
                page,
                cost.server(),
                cost.database(),
                cost.both(),
                cost.both() / bare.both(),
                cost.rate());
    }
}
