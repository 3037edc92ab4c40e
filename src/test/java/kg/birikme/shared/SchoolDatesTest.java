package kg.birikme.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-15, KY, 2026-жылдын 15-сентябры", "2026-08-28, KY, 2026-жылдын 28-августу",
        "2027-05-20, KY, 2027-жылдын 20-майы", "2027-06-04, KY, 2027-жылдын 4-июну",
        "2026-09-15, RU, 15 сентября 2026 г.", "2026-09-15, EN, 15 September 2026"
    })
    void longDatesAreThoseOfSchoolPapers(LocalDate date, Language language, String written) {
        assertThat(SchoolDates.longDate(date, language)).isEqualTo(written);
    }

    @Test
    void shortFormsAreTheSameInEveryLanguage() {
        assertThat(SchoolDates.shortDate(LocalDate.of(2026, 9, 5))).isEqualTo("05.09.2026");
        assertThat(SchoolDates.time(LocalTime.of(14, 30))).isEqualTo("14.30");
    }

    @ParameterizedTest
    @CsvSource({"KY, бейшемби", "RU, четверг", "EN, Thursday"})
    void weekdaysAreNamed(Language language, String day) {
        assertThat(SchoolDates.weekday(LocalDate.of(2026, 11, 19), language)).isEqualTo(day);
    }
}
