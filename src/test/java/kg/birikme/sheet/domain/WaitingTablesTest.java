package kg.birikme.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import kg.birikme.sheet.ImportNotes;
import kg.birikme.sheet.ImportNotes.Note;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.Tables;
import kg.birikme.sheet.WaitingTables;
import kg.birikme.sheet.WaitingTables.Waiting;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and telephones lie in the list that waits no longer than a day, whether or not another is read. */
@BirikmeTest
@Tag("R17")
class WaitingTablesTest {

    @Autowired
    WaitingTables lists;

    @Autowired
    ImportNotes notes;

    @Autowired
    WaitingTablesJob job;

    @Autowired
    Tables tables;

    @Autowired
    SampleSchool sample;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPersonsNewListTakesThePlaceOfTheOlderOfItsKind() {
        sample.within(cast -> {
            UUID first = put(cast.director(), "members");
            UUID others = put(cast.chair(), "members");
            UUID plan = put(cast.director(), "plan");
            UUID second = put(cast.director(), "members");
            assertThat(lists.find(first, cast.director(), "members")).isEmpty();
            assertThat(lists.find(second, cast.director(), "members")).isPresent();
            assertThat(lists.find(second, cast.director(), "plan")).isEmpty();
            assertThat(lists.find(plan, cast.director(), "plan")).isPresent();
            assertThat(lists.find(others, cast.chair(), "members")).isPresent();
            assertThat(lists.find(others, cast.director(), "members")).isEmpty();
        });
    }

    @Test
    void theNightThrowsAwayWhatIsOlderThanADay() {
        sample.within(cast -> {
            put(cast.director(), "members");
            clock.advance(Duration.ofHours(25));
            UUID fresh = put(cast.chair(), "members");
            job.forget();
            assertThat(jdbc.sql("select id from waiting_table")
                            .query(UUID.class)
                            .list())
                    .containsExactly(fresh);
        });
    }

    @Test
    void whatAnImportDidIsForgottenAfterAWeek() {
        sample.within(cast -> {
            notes.put(new Note(UUID.randomUUID(), "members", "x", "А. Б.", clock.instant(), "{}"));
            UUID last = UUID.randomUUID();
            notes.put(new Note(last, "members", "x", "А. Б.", clock.instant(), "{}"));
            assertThat(notes.last("members", "x")).map(Note::id).contains(last);
            clock.advance(Duration.ofDays(8));
            assertThat(notes.last("members", "x")).isEmpty();
            job.forget();
            assertThat(jdbc.sql("select count(*) from import_note")
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
    }

    private UUID put(StaffId person, String purpose) {
        UUID id = UUID.randomUUID();
        Table table = tables.read("Фамилиясы;Аты\nБекова;Айпери".getBytes(StandardCharsets.UTF_8));
        lists.put(id, person, new Waiting(purpose, "2026-2027", "{}", table));
        return id;
    }
}
