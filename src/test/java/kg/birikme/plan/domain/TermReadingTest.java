package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.PlanTermTest;
import kg.birikme.shared.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms as they stand in the plans of schools (issue 10, point 7). */
@Tag("R1")
class TermReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // days
                "05.09.2026|DATE|05.09.2026",
                "5.9.26 г.|DATE|05.09.2026",
                "05/09/2026|DATE|05.09.2026",
                "2026-09-05|DATE|05.09.2026",
                "2026-09-05 00:00:00|DATE|05.09.2026",
                "46270|DATE|05.09.2026",
                "05.09.|DATE|05.09.2026",
                "15.01|DATE|15.01.2027",
                "5-сентябрь|DATE|05.09.2026",
                "5 сентября 2026 г.|DATE|05.09.2026",
                "5-сентябрь, 2026-ж.|WORDS|",
                "2026-жылдын 5-сентябры|DATE|05.09.2026",
                "28-август|DATE|28.08.2026",
                "12-үчтүн айы|DATE|12.01.2027",
                // by a day
                "25-сентябрга чейин|UNTIL|25-сентябрга чейин",
                "25-сентябрына чейин|UNTIL|25-сентябрга чейин",
                "25.09.2026га чейин|UNTIL|25-сентябрга чейин",
                "25.09.2026-га чейин|UNTIL|25-сентябрга чейин",
                "до 25 сентября|UNTIL|25-сентябрга чейин",
                "до 25.09.|UNTIL|25-сентябрга чейин",
                "не позднее 25 сентября|UNTIL|25-сентябрга чейин",
                "25-сентябрга карата|UNTIL|25-сентябрга чейин",
                // from day to day
                "5–10-сентябрь|RANGE|05–10.09.2026",
                "5-10 сентября|RANGE|05–10.09.2026",
                "05.09–10.09.2026|RANGE|05–10.09.2026",
                "05–10.09.2026|RANGE|05–10.09.2026",
                "с 5 по 10 сентября|RANGE|05–10.09.2026",
                "с 25 сентября по 3 октября|RANGE|25.09–03.10.2026",
                "5-сентябрдан 10-сентябрга чейин|RANGE|05–10.09.2026",
                "21.12.2026-15.01.2027|RANGE|21.12.2026–15.01.2027",
                "21 декабря - 15 января|RANGE|21.12.2026–15.01.2027",
                // months
                "сентябрь|MONTHS|сентябрь",
                "Сентябрь.|MONTHS|сентябрь",
                "сентябрь айы|MONTHS|сентябрь",
                "сентябрь айында|MONTHS|сентябрь",
                "в сентябре|MONTHS|сентябрь",
                "сент.|MONTHS|сентябрь",
                "сентябрь 2025|MONTHS|сентябрь",
                "сентябрь, октябрь|MONTHS|сентябрь, октябрь",
                "сентябрь жана октябрь|MONTHS|сентябрь, октябрь",
                "октябрь/апрель|MONTHS|октябрь, апрель",
                "сентябрь–октябрь|MONTHS|сентябрь, октябрь",
                "ноябрь - февраль|MONTHS|ноябрь, декабрь, январь, февраль",
                "Тогуздун айы|MONTHS|октябрь",
                // quarters
                "1-чейрек|QUARTER|1-чейрек",
                "I чейрек|QUARTER|1-чейрек",
                "ІІІ чейрек|QUARTER|3-чейрек",
                "биринчи чейрек|QUARTER|1-чейрек",
                "2-чейректе|QUARTER|2-чейрек",
                "1-я четверть|QUARTER|1-чейрек",
                "IV четв.|QUARTER|4-чейрек",
                "вторая четверть|QUARTER|2-чейрек",
                "2-чейрек, ноябрь|QUARTER|2-чейрек, ноябрь",
                // the rest
                "жыл бою|ALL_YEAR|жыл бою",
                "Окуу жылы бою|ALL_YEAR|жыл бою",
                "жыл ичинде|ALL_YEAR|жыл бою",
                "в течение года|ALL_YEAR|жыл бою",
                "В течение учебного года|ALL_YEAR|жыл бою",
                "ай сайын|MONTHLY|ай сайын",
                "ежемесячно|MONTHLY|ай сайын",
                "1 раз в месяц|MONTHLY|ай сайын",
                "ар бир чейректин аягында|QUARTER_ENDS|ар бир чейректин аягында",
                "в конце каждой четверти|QUARTER_ENDS|ар бир чейректин аягында",
                "чейрек аягында|QUARTER_ENDS|ар бир чейректин аягында"
            })
    void terms(String written, PlanTerm.Kind kind, String printed) {
        if (kind == PlanTerm.Kind.WORDS) {
            assertThat(TermReading.of(written, PlanTermTest.YEAR)).isEmpty();
            return;
        }
        assertThat(TermReading.of(written, PlanTermTest.YEAR)).hasValueSatisfying(read -> {
            assertThat(read.term().kind()).isEqualTo(kind);
            assertThat(read.term().text(Language.KY)).isEqualTo(printed);
            assertThat(read.yearsLater()).isZero();
        });
    }

    /** One word too many, two meanings, or no sense: never guessed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "туруктуу",
                "майрам алдында",
                "майрам",
                "сентябрь айынын 2-жумасы",
                "сентябрдын аягы",
                "начало октября",
                "1–2-чейрек",
                "1-чейректин аягы",
                "чейрек сайын",
                "ар бир чейректе",
                "31.02.2026",
                "10–5-сентябрь",
                "05.09, 10.10",
                "5",
                "график боюнча",
                "по плану школы",
                "сентябрга чейин",
                "30.13.2026",
                "мартынов"
            })
    void whatIsNotUnderstood(String written) {
        assertThat(TermReading.of(written, PlanTermTest.YEAR)).isEmpty();
    }

    @Test
    void daysOfAnEarlierYearAreKnownAsSuch() {
        assertThat(TermReading.of("05.09.2025", PlanTermTest.YEAR)).hasValueSatisfying(read -> {
            assertThat(read.yearsLater()).isEqualTo(1);
            assertThat(read.term()).isEqualTo(PlanTerm.onDate(LocalDate.of(2026, 9, 5)));
        });
        assertThat(TermReading.of("05.09.2019", PlanTermTest.YEAR)).isEmpty();
    }
}
