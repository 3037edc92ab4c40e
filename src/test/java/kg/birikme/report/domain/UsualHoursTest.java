package kg.birikme.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import kg.birikme.plan.PlanTermTest;
import kg.birikme.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R48")
@Tag("R53")
class UsualHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "12.10 Менин үй-бүлөм | 2026-10-12 | Менин үй-бүлөм",
                "12.10.2026 Менин үй-бүлөм | 2026-10-12 | Менин үй-бүлөм",
                "5/2 — Эне тил | 2027-02-05 | Эне тил",
                "05.02.27, Эне тил | 2027-02-05 | Эне тил",
                "1.9. Биринчи коңгуроо | 2026-09-01 | Биринчи коңгуроо",
                "12.10 | 2026-10-12 | ''",
                "Күнү жок саат | - | Күнү жок саат",
                "5-класстын сааты | - | 5-класстын сааты"
            })
    void aLineIsADayAndATopic(String line, @Nullable LocalDate day, String topic) {
        assertThat(UsualHours.typed(line, PlanTermTest.YEAR, "кадимки"))
                .containsExactly(ReportLine.typed(ReportPart.CLASS_HOUR, day, topic, "кадимки", null, ""));
    }

    @Test
    void emptyLinesAreNoRows() {
        assertThat(UsualHours.typed("\n 12.10 Бир \n\n19.10 Эки\n", PlanTermTest.YEAR, ""))
                .extracting(ReportLine::title)
                .containsExactly("Бир", "Эки");
    }

    @ParameterizedTest
    @CsvSource({"31.11 Жок күн", "12.13 Жок ай"})
    void aDayThatDoesNotExistIsShownAndNotGuessed(String line) {
        InvalidInput wrong =
                catchThrowableOfType(InvalidInput.class, () -> UsualHours.typed(line, PlanTermTest.YEAR, "кадимки"));
        assertThat(wrong.field()).isEqualTo("usual");
        assertThat(wrong.arguments()).containsExactly(line);
    }
}
