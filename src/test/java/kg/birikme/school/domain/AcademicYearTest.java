package kg.birikme.school.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.domain.AcademicYear.QuarterMove;
import kg.birikme.shared.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R3")
class AcademicYearTest {

    /** The real calendar of 2025/26 as reported, before and after the ministry moved the spring break. */
    private static final List<QuarterView> BEFORE = List.of(
            quarter(1, "2025-09-01", "2025-11-04"), quarter(2, "2025-11-10", "2025-12-30"),
            quarter(3, "2026-01-12", "2026-03-20"), quarter(4, "2026-03-23", "2026-05-25"));

    private static final List<QuarterView> AFTER = List.of(
            BEFORE.get(0),
            BEFORE.get(1),
            quarter(3, "2026-01-12", "2026-02-28"),
            quarter(4, "2026-03-09", "2026-05-29"));

    @Test
    void movingQuartersTellsWhatMoved() {
        AcademicYear year = new AcademicYear(UUID.randomUUID(), 2025, BEFORE);

        assertThat(year.moveQuarters(AFTER)).extracting(QuarterMove::number).containsExactly(3, 4);
        assertThat(year.moveQuarters(AFTER)).isEmpty();
    }

    @Test
    void quartersThatOverlapAreRefusedAtTheirField() {
        List<QuarterView> overlapping = new ArrayList<>(BEFORE);
        overlapping.set(1, quarter(2, "2025-11-04", "2025-12-30"));

        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> new AcademicYear(UUID.randomUUID(), 2025, overlapping));

        assertThat(refusal.field()).isEqualTo("quarters[1].start");
    }

    @Test
    void aQuarterEndsAfterItBegins() {
        List<QuarterView> backwards = new ArrayList<>(BEFORE);
        backwards.set(3, quarter(4, "2026-05-25", "2026-05-25"));

        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> new AcademicYear(UUID.randomUUID(), 2025, backwards));

        assertThat(refusal.field()).isEqualTo("quarters[3].end");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-28, 1",
        "2025-09-01, 1",
        "2025-11-04, 1",
        "2025-11-05, 2",
        "2025-11-10, 2",
        "2026-01-05, 3",
        "2026-05-25, 4",
        "2026-06-01, 4"
    })
    void aDayBetweenQuartersIsProposedForTheNextOne(LocalDate day, int proposed) {
        YearView year = new YearView(
                new YearId(UUID.randomUUID()),
                "2025-2026",
                LocalDate.of(2025, 8, 1),
                LocalDate.of(2026, 7, 31),
                BEFORE,
                false);

        assertThat(year.proposedQuarter(day)).isEqualTo(proposed);
    }

    private static QuarterView quarter(int number, String start, String end) {
        return new QuarterView(number, LocalDate.parse(start), LocalDate.parse(end));
    }
}
