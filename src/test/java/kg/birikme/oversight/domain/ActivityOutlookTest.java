package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.Signal;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ActivityOutlookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final StaffId VISITOR = new StaffId(UUID.randomUUID());
    private static final StaffId OTHER = new StaffId(UUID.randomUUID());
    private static final YearView YEAR = new YearView(
            new YearId(UUID.randomUUID()),
            "2026-2027",
            LocalDate.of(2026, 8, 20),
            LocalDate.of(2027, 6, 30),
            List.of(),
            false);

    private final ActivityOutlook outlook = new ActivityOutlook();

    @Test
    @Tag("R9")
    void aClassHourWithoutAnalysisIsOneLightHoweverManyCame() {
        List<Reading> readings =
                outlook.read(YEAR, List.of(unanalysed(VISITOR, "5"), unanalysed(OTHER, "5"), hours("14")), TODAY);

        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.stateKey()).isEqualTo("oversight.state.activitiesUnanalysed");
            assertThat(reading.arguments()).containsExactly(1L);
            assertThat(reading.clause().id()).isEqualTo("R9");
        });
    }

    @Test
    @Tag("R9")
    void aSchoolThatBeganInMidYearHasAMonth() {
        LocalDate begun = LocalDate.of(2026, 11, 30);
        YearView late = new YearView(YEAR.id(), YEAR.slug(), YEAR.start(), YEAR.end(), List.of(), false, begun);
        assertThat(outlook.read(late, List.of(hours("0")), begun.plusDays(29))).isEmpty();
        assertThat(outlook.read(late, List.of(hours("0")), begun.plusDays(30))).hasSize(1);
    }

    @Test
    @Tag("R9")
    void aYearWithoutClassHoursIsRedFromTheMiddleOfSeptember() {
        assertThat(outlook.read(YEAR, List.of(hours("0")), LocalDate.of(2026, 9, 14)))
                .isEmpty();
        assertThat(outlook.read(YEAR, List.of(hours("0")), LocalDate.of(2026, 9, 15)))
                .singleElement()
                .satisfies(reading -> assertThat(reading.tone()).isEqualTo(Tone.BAD));
        assertThat(outlook.read(YEAR, List.of(hours("14")), TODAY))
                .singleElement()
                .satisfies(reading -> assertThat(reading.tone()).isEqualTo(Tone.GOOD));
    }

    private static Signal unanalysed(@Nullable StaffId visitor, String no) {
        return new Signal("activityUnanalysed", visitor, no, DAY, "Менин укуктарым");
    }

    private static Signal hours(String count) {
        return new Signal("activityHours", null, count, null, "");
    }
}
