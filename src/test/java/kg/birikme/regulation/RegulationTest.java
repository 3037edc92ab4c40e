package kg.birikme.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.birikme.shared.Clause;
import kg.birikme.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

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

    @Test
    void kyrgyzLettersStandInKyrgyzTextsOnly() {
        assertThat(clauses()).allSatisfy(clause -> assertThat(clause.ru()).doesNotContainPattern("[өүңӨҮҢ]"));
        assertThat(clauses()).allSatisfy(clause -> assertThat(clause.ky()).doesNotContainPattern("[ѳӊѲӉ]"));
    }

    @Test
    void damagedPlacesTellTheirReadingInThreeLanguages() {
        assertThat(clause(7).readings()).extracting(Reading::id).containsExactly("A5", "A6");
        assertThat(clause(1).readings()).isEmpty();
        assertThat(clauses().stream().flatMap(clause -> clause.readings().stream()))
                .allSatisfy(reading -> {
                    assertThat(reading.ky() + reading.ru())
                            .as(reading.id())
                            .isNotBlank()
                            .doesNotContainPattern("[A-Za-z]");
                    assertThat(reading.ru()).as(reading.id()).isNotBlank().doesNotContainPattern("[өүңӨҮҢ]");
                    assertThat(reading.en()).as(reading.id()).isNotBlank().doesNotContainPattern("\\p{IsCyrillic}");
                });
    }

    @Test
    void aClauseIsNamedInTheLanguageOfThePage() {
        ClauseText clauses = new ClauseText(regulation);
        LocaleContextHolder.setLocale(Language.RU.locale());
        try {
            assertThat(clauses.title("R6")).isEqualTo(clause(6).ru());
            assertThat(clauses.title("R2")).endsWith(" …").hasSizeLessThan(120);
            assertThat(clauses.title("R60"))
                    .isEqualTo("За что отвечает председатель: за своевременную реализацию основных направлений работы");
            assertThat(clauses.title("R49"))
                    .isEqualTo("Обязанности членов: активно участвовать в проведении открытых мероприятий");
            assertThat(clauses.address("R6")).isEqualTo("/regulation#R6");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** A quotation under a refusal that begins or ends in the middle of a sentence says nothing. */
    @Test
    void noClauseBreaksOffWhereItIsQuoted() {
        ClauseText clauses = new ClauseText(regulation);
        try {
            for (Language language : Language.values()) {
                LocaleContextHolder.setLocale(language.locale());
                assertThat(clauses())
                        .allSatisfy(clause -> assertThat(clauses.title(clause.id()))
                                .as(clause.id())
                                .matches("[\\p{Lu}\\[].*[^,;:]"));
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private RegulationClause clause(int number) {
        return regulation.find(Clause.r(number)).orElseThrow();
    }

    private List<RegulationClause> clauses() {
        return regulation.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .toList();
    }
}
