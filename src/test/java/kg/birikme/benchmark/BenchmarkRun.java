package kg.birikme.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.support.ServerProcess;
import kg.birikme.BirikmeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the pages with a bare one in the same run, each server in a process of its own. Not part of the tests:
 * {@code ./mvnw test -Dtest=BenchmarkRun -Dbirikme.benchmark=true} prints the table and writes it to
 * {@code target/benchmark.md}.
 */
@EnabledIfSystemProperty(named = "birikme.benchmark", matches = "true")
class BenchmarkRun {

    private static final String YEAR = "/years/2026-2027";

    private static final List<String> PAGES = List.of(
            "/", "/members", "/calendar", "/inbox", YEAR + "/plan", YEAR + "/meetings", YEAR + "/meetings/2",
            YEAR + "/meetings/1/protocol", YEAR + "/protocols", YEAR + "/recommendations", YEAR + "/activities",
            YEAR + "/activities/1", YEAR + "/growth", YEAR + "/reports", YEAR + "/duties", "/years/2025-2026/analysis");

    @TempDir
    Path folder;

    @Test
    void compare() throws Exception {
        List<Row> rows = new ArrayList<>();
        String start;
        long memory;
        try (ServerProcess birikme = ServerProcess.start(
                BirikmeApplication.class.getName(),
                List.of("--spring.profiles.active=demo", "--birikme.database.folder=" + folder.resolve("postgres")))) {
            rows.add(measureBare());
            birikme.awaitLog("is built");
            Visitors visitors = Visitors.signedIn(birikme, "M01");
            for (String page : PAGES) {
                rows.add(Row.of(page, visitors.measure(page)));
            }
            start = birikme.startSeconds();
            memory = birikme.residentMegabytes();
        }
        String table = table(rows) + "%nStart: %s s. Resident memory after the load: %d MB.%n".formatted(start, memory);
        Files.writeString(Path.of("target", "benchmark.md"), table);
        assertThat(rows).hasSize(PAGES.size() + 1);
    }

    private Row measureBare() throws Exception {
        try (BareDatabase database = BareDatabase.start(folder.resolve("bare"), folder.resolve("programs"));
                ServerProcess bare = ServerProcess.start(
                        "bare.BarePageApplication",
                        Stream.concat(
                                        database.arguments().stream(),
                                        Stream.of("--spring.thymeleaf.prefix=classpath:/benchmark/templates/"))
                                .toList())) {
            return Row.of("bare page of 20 rows", Visitors.anonymous(bare).measure("/bare"));
        }
    }

    private static String table(List<Row> rows) {
        double bare = rows.get(0).cpu();
        return rows.stream()
                .map(row -> String.format(
                        Locale.ROOT, "| %s | %.2f | %.1f | %.0f |", row.page(), row.cpu(), row.cpu() / bare, row.rate()))
                .collect(Collectors.joining(
                        "\n",
                        "| page | CPU ms a request | times the bare page | requests a second |\n|---|---|---|---|\n",
                        "\n"));
    }

    /**
     * One line of the table.
     *
     * @param cpu  CPU milliseconds of the server a request
     * @param rate requests a second
     */
    private record Row(String page, double cpu, double rate) {

        static Row of(String page, Visitors.Measure measure) {
            return new Row(page, measure.cpuMillis(), measure.perSecond());
        }
    }
}
