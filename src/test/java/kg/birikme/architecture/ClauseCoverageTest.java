package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kg.birikme.regulation.Regulation;
import kg.birikme.regulation.RegulationClause;
import org.junit.jupiter.api.Test;

/** A rule that nobody tests is only a hope: whatever clause the program enforces has a test tagged with it. */
class ClauseCoverageTest {

    private final Regulation regulation;

    ClauseCoverageTest() throws IOException {
        regulation = new Regulation();
    }

    @Test
    void everyEnforcedClauseHasATaggedTest() {
        Map<String, Set<String>> untested = new TreeMap<>(ClauseUse.enforced());
        untested.keySet().removeAll(ClauseUse.tagged().keySet());
        assertThat(untested)
                .as("clauses enforced in these files, without a test tagged @Tag(\"R…\")")
                .isEmpty();
    }

    @Test
    void everyClauseThatIsNamedExists() {
        assertThat(known())
                .containsAll(ClauseUse.enforced().keySet())
                .containsAll(ClauseUse.tagged().keySet());
    }

    @Test
    void thePageTellsWhereEachClauseIsEnforced() {
        String page = new ClauseCoverage().page(regulation);
        assertThat(known()).allSatisfy(clause -> assertThat(page).containsOnlyOnce("<tr id=\"" + clause + "\">"));
        ClauseUse.enforced().values().forEach(files -> assertThat(page).contains(files));
    }

    private Set<String> known() {
        return regulation.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .map(RegulationClause::id)
                .collect(Collectors.toSet());
    }
}
