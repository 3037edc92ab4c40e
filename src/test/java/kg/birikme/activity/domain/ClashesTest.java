package kg.birikme.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.domain.ActivityRow.Person;
import kg.birikme.activity.domain.CalendarPages.CalendarEntry;
import kg.birikme.activity.domain.CalendarPages.CalendarEntry.Clash;
import kg.birikme.activity.domain.CalendarPages.Clashes;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Person ERKIN = person("Мамырканов");
    private static final Person VENERA = person("Акжолтоева");

    @ParameterizedTest
    @CsvSource({
        "5,,Б, 5,,Б, true",
        "5,,Б, 5,,А, false",
        "5,,Б, 5,,, true",
        "1,4,, 3,,А, true",
        "1,4,, 5,,А, false",
        "1,4,, 4,9,, true",
        ",,, 5,,Б, false",
        ",,, ,,, false"
    })
    void classesMeetWhereSomeClassIsMeantByBoth(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String letter,
            @Nullable Integer otherFrom,
            @Nullable Integer otherTo,
            @Nullable String otherLetter,
            boolean meet) {
        SchoolClass one = SchoolClass.of(from, to, Objects.requireNonNullElse(letter, ""));
        SchoolClass other = SchoolClass.of(otherFrom, otherTo, Objects.requireNonNullElse(otherLetter, ""));

        assertThat(one.meets(other)).isEqualTo(meet);
        assertThat(other.meets(one)).isEqualTo(meet);
    }

    @Test
    void twoOfOneClassOnADayAreSaidOfBoth() {
        CalendarEntry hour = entry("a", "13:20", SchoolClass.of(5, null, "Б"), ERKIN);
        CalendarEntry feast = entry("b", "10:00", SchoolClass.of(5, 9, ""), VENERA);

        assertThat(Clashes.marked(List.of(hour, feast)))
                .extracting(CalendarEntry::clashes)
                .containsExactly(
                        List.of(new Clash("activity.clash.class", "5-Б", "b")),
                        List.of(new Clash("activity.clash.class", "5–9", "a")));
    }

    @ParameterizedTest
    @CsvSource({"13:20, 13:20, true", "13:20, 14:00, true", "13:20, 14:05, false", "13:20,, false"})
    void aPersonHoldsOnlyOneAtATime(String one, @Nullable String other, boolean clash) {
        List<CalendarEntry> marked = Clashes.marked(List.of(
                entry("a", one, SchoolClass.none(), ERKIN, VENERA), entry("b", other, SchoolClass.none(), VENERA)));

        assertThat(marked.get(0).clashes())
                .isEqualTo(clash ? List.of(new Clash("activity.clash.holder", "Акжолтоева А. Б.", "b")) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"14:30, 15:30, true", "14:30, 16:00, false", "14:30, 13:20, true", "14:30, 12:00, false"})
    void duringAMeetingNothingElseIsHeld(String meeting, String activity, boolean clash) {
        CalendarEntry sitting = new CalendarEntry(
                "m",
                "activity.calendar.meeting",
                2,
                Tone.GOING,
                "m",
                DAY,
                DAY,
                LocalTime.parse(meeting),
                "",
                SchoolClass.none(),
                List.of(),
                List.of());

        List<CalendarEntry> marked =
                Clashes.marked(List.of(sitting, entry("a", activity, SchoolClass.of(5, null, "Б"), ERKIN)));

        assertThat(marked).allMatch(entry -> entry.clashes().isEmpty() != clash);
    }

    private static CalendarEntry entry(String title, @Nullable String time, SchoolClass of, Person... people) {
        return new CalendarEntry(
                title,
                "activity.kind.OPEN_CLASS_HOUR",
                null,
                Tone.QUIET,
                title,
                DAY,
                DAY,
                time == null ? null : LocalTime.parse(time),
                "",
                of,
                List.of(people),
                List.of());
    }

    private static Person person(String surname) {
        return new Person(new StaffId(UUID.randomUUID()), new PersonName(surname, "Аты", "Бир"));
    }
}
