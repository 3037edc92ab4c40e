package kg.birikme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class PlanTermTest {

    public static final YearView YEAR = new YearView(
            new YearId(UUID.randomUUID()),
            "2026-2027",
            LocalDate.of(2026, 8, 1),
            LocalDate.of(2027, 7, 31),
            List.of(
                    new QuarterView(1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 4)),
                    new QuarterView(2, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 12, 30)),
                    new QuarterView(3, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 19)),
                    new QuarterView(4, LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 25))),
            false);

    static Stream<Arguments> terms() {
        return Stream.of(
                row(PlanTerm.onDate(day(2026, 8, 28)), "28.08.2026", "28.08.2026", 1, day(2026, 8, 28)),
                row(PlanTerm.onDate(day(2027, 3, 24)), "24.03.2027", "24.03.2027", 4, day(2027, 3, 24)),
                row(
                        PlanTerm.range(day(2026, 9, 5), day(2026, 9, 15)),
                        "05–15.09.2026",
                        "05–15.09.2026",
                        1,
                        day(2026, 9, 15)),
                row(
                        PlanTerm.range(day(2026, 11, 16), day(2026, 12, 11)),
                        "16.11–11.12.2026",
                        "16.11–11.12.2026",
                        2,
                        day(2026, 12, 11)),
                row(
                        PlanTerm.range(day(2026, 12, 21), day(2027, 1, 15)),
                        "21.12.2026–15.01.2027",
                        "21.12.2026–15.01.2027",
                        null,
                        day(2027, 1, 15)),
                row(PlanTerm.until(day(2026, 9, 25)), "25-сентябрга чейин", "до 25 сентября", 1, day(2026, 9, 25)),
                row(PlanTerm.until(day(2027, 5, 24)), "24-майга чейин", "до 24 мая", 4, day(2027, 5, 24)),
                row(PlanTerm.inMonths(List.of(11)), "ноябрь", "ноябрь", 2, day(2026, 11, 30)),
                row(PlanTerm.inMonths(List.of(8)), "август", "август", 1, day(2026, 8, 31)),
                row(PlanTerm.inMonths(List.of(3)), "март", "март", 3, day(2027, 3, 31)),
                row(PlanTerm.inMonths(List.of(6)), "июнь", "июнь", 4, day(2027, 6, 30)),
                row(PlanTerm.inMonths(List.of(4, 10)), "октябрь, апрель", "октябрь, апрель", null, day(2027, 4, 30)),
                row(
                        PlanTerm.inQuarter(2, List.of(11)),
                        "2-чейрек, ноябрь",
                        "2-я четверть, ноябрь",
                        2,
                        day(2026, 11, 30)),
                row(PlanTerm.inQuarter(4, List.of()), "4-чейрек", "4-я четверть", 4, day(2027, 5, 25)),
                row(PlanTerm.allYear(), "жыл бою", "в течение года", null, day(2027, 5, 25)),
                row(PlanTerm.monthly(), "ай сайын", "ежемесячно", null, day(2027, 5, 25)),
                row(
                        PlanTerm.quarterEnds(),
                        "ар бир чейректин аягында",
                        "в конце каждой четверти",
                        null,
                        day(2027, 5, 25)),
                row(PlanTerm.words("мөөнөтү боюнча"), "мөөнөтү боюнча", "мөөнөтү боюнча", null, null));
    }

    @ParameterizedTest
    @MethodSource("terms")
    @Tag("R3")
    void aTermReadsAsSchoolsWriteItAndKnowsItsQuarter(
            PlanTerm term, String ky, String ru, @Nullable Integer quarter, @Nullable LocalDate last) {
        assertThat(term.text(Language.KY)).isEqualTo(ky);
        assertThat(term.text(Language.RU)).isEqualTo(ru);
        assertThat(term.text(Language.EN)).isNotBlank();
        assertThat(term.quarterIn(YEAR).orElse(null)).isEqualTo(quarter);
        assertThat(term.lastDay(YEAR).orElse(null)).isEqualTo(last);
    }

    @Test
    void whatMakesNoSenseIsNotBuilt() {
        assertThatThrownBy(() -> PlanTerm.range(day(2026, 9, 5), day(2026, 9, 4)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PlanTerm.inMonths(List.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PlanTerm.inMonths(List.of(13))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PlanTerm.inQuarter(5, List.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PlanTerm.words("  ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PlanTerm.words("а".repeat(101))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aYearLaterOnlyDaysMove() {
        assertThat(PlanTerm.onDate(day(2028, 2, 29)).yearLater()).isEqualTo(PlanTerm.onDate(day(2029, 2, 28)));
        assertThat(PlanTerm.monthly().yearLater()).isEqualTo(PlanTerm.monthly());
        assertThat(PlanTerm.monthly().dated()).isFalse();
        assertThat(PlanTerm.until(day(2026, 9, 25)).dated()).isTrue();
    }

    private static Arguments row(
            PlanTerm term, String ky, String ru, @Nullable Integer quarter, @Nullable LocalDate last) {
        return Arguments.of(term, ky, ru, quarter, last);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
