package kg.birikme.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kg.birikme.regulation.Regulation;
import kg.birikme.regulation.RegulationClause;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes {@code target/clause-coverage.html} after a run: clause → where the program enforces it → tests tagged with it and
 * how they went. The JUnit platform finds it by {@code META-INF/services}.
 */
public class ClauseCoverage implements TestExecutionListener {

    private static final Path PAGE = Path.of("target", "clause-coverage.html");
    private static final Path RESULTS = Path.of("target", "clause-results");
    private static final Pattern CLAUSE = Pattern.compile("[RH]\\d+");
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Clause coverage</title>
            <style>
            body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem; color: #222; }
            table { border-collapse: collapse; } th, td { border: 1px solid #ccc; padding: .4rem .6rem; text-align: left; vertical-align: top; }
            .failed { color: #b00020; font-weight: bold; } .passed { color: #17692c; } .none { color: #888; } ul { margin: 0; padding-left: 1.1rem; }
            </style></head><body>
            <h1>Clause coverage</h1>
            <p>Which clause of the regulation is enforced where, and which tests of this run are tagged with it.</p>
            <table><thead><tr><th>Clause</th><th>Words</th><th>Enforced in</th><th>Explained in</th><th>Tests</th></tr></thead><tbody>
            """;
    private static final String FOOT = "</tbody></table></body></html>\n";

    /** Clause → test → whether every one of its runs passed. */
    private final Map<String, Map<String, Boolean>> results = new ConcurrentHashMap<>();

    private final AtomicBoolean ending = new AtomicBoolean();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        if (test.isTest() || !passed) {
            for (TestTag tag : test.getTags()) {
                if (CLAUSE.matcher(tag.getName()).matches()) {
                    results.computeIfAbsent(tag.getName(), unknown -> new ConcurrentSkipListMap<>())
                            .merge(nameOf(test), passed, Boolean::logicalAnd);
                }
            }
        }
    }

    /** Surefire and Failsafe may end a plan with each class: the page is made once, when the process ends. */
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!ending.getAndSet(true)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::write));
        }
    }

    /** Each process leaves its results beside those of the others; the page is made of all, of one test the newest. */
    private void write() {
        try {
            Files.createDirectories(RESULTS);
            Files.write(RESULTS.resolve(ProcessHandle.current().pid() + ".txt"), lines(), StandardCharsets.UTF_8);
            ClauseCoverage all = new ClauseCoverage();
            Sources.below(RESULTS, ".txt").stream()
                    .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
                    .flatMap(file -> Sources.text(file).lines())
                    .forEach(all::read);
            Files.writeString(PAGE, all.page(new Regulation()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<String> lines() {
        return results.entrySet().stream()
                .flatMap(clause -> clause.getValue().entrySet().stream()
                        .map(test -> clause.getKey() + "\t" + test.getKey() + "\t" + test.getValue()))
                .toList();
    }

    private void read(String line) {
        String[] parts = line.split("\t");
        results.computeIfAbsent(parts[0], unknown -> new ConcurrentSkipListMap<>())
                .put(parts[1], Boolean.valueOf(parts[2]));
    }

    String page(Regulation regulation) {
        Map<String, Set<String>> enforced = ClauseUse.enforced();
        Map<String, Set<String>> explained = ClauseUse.explained();
        return regulation.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .map(clause -> row(
                        clause,
                        enforced.getOrDefault(clause.id(), Set.of()),
                        explained.getOrDefault(clause.id(), Set.of())))
                .collect(Collectors.joining("", HEAD, FOOT));
    }

    private String row(RegulationClause clause, Set<String> enforced, Set<String> explained) {
        Map<String, Boolean> tests = new TreeMap<>(results.getOrDefault(clause.id(), Map.of()));
        String ran = tests.entrySet().stream()
                .map(test -> "<li class=\"%s\">%s %s</li>"
                        .formatted(word(test.getValue()), escaped(test.getKey()), word(test.getValue())))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return "<tr id=\"%s\"><th>%s %s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        clause.id(),
                        clause.id(),
                        clause.weight(),
                        escaped(clause.en()),
                        lines(enforced),
                        lines(explained),
                        tests.isEmpty() ? "<span class=\"none\">none</span>" : ran);
    }

    private static String word(boolean passed) {
        return passed ? "passed" : "failed";
    }

    private static String lines(Set<String> files) {
        return files.stream().map(ClauseCoverage::escaped).collect(Collectors.joining("<br>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String nameOf(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(method -> method.getClassName().replaceAll(".*\\.", "") + "." + method.getMethodName())
                .orElse(test.getDisplayName());
    }
}
