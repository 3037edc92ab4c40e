package kg.birikme.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.birikme.shared.Clause;
import kg.birikme.shared.Language;
import org.junit.jupiter.api.Test;

class RegulationTest {

    private final Regulation regulation;

    RegulationTest() throws IOException {
        regulation = new Regulation();
    }

    @Test
    void everyClauseStandsOnceInOrder() {
        List<String> wanted = Stream.concat(
                        Stream.of("H1", "H2", "H3"),
                        IntStream.rangeClosed(1, 97).mapToObj(number -> "R" + number))
                .toList();

        assertThat(clauses()).extracting(RegulationClause::id).containsExactlyElementsOf(wanted);
    }

    @Test
    void everyClauseHasItsWordsInThreeLanguages() {
        assertThat(clauses()).allSatisfy(clause -> {
            for (Language language : Language.values()) {
                assertThat(clause.text(language)).as(clause.id() + language).isNotBlank();
            }
            assertThat(clause.ky() + clause.ru()).as(clause.id()).doesNotContainPattern("[A-Za-z]");
            assertThat(clause.en()).as(clause.id()).doesNotContainPattern("\\p{IsCyrillic}");
        });
    }

    @Test
    void aClauseIsFoundByItsId() {
        assertThat(regulation.find(Clause.r(5)).orElseThrow().en()).contains("recommendations");
    }

    private List<RegulationClause> clauses() {
        return regulation.sections().stream().flatMap(section -> section.clauses().stream()).toList();
    }
}
