package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.duty.Duties;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.DutyState;
import kg.birikme.oversight.Task;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.web.Tone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Demands have a beginning: nobody is overdue for a day before she was a member, or before the school began. */
@BirikmeTest
class BeginningsTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 30);

    @Autowired
    SampleSchool sample;

    @Autowired
    Outlooks outlooks;

    @Autowired
    Duties duties;

    @Autowired
    Years years;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    /** Teacher 20. */
    @Test
    @Tag("R3")
    @Tag("R8")
    @Tag("R9")
    @Tag("R44")
    @Tag("R47")
    void aSchoolThatBeginsInMidYearIsNotBornOverdue() {
        sample.within(cast -> {
            jdbc.sql("update school set begun_on = ?").param(BEGUN).update();
            clock.set(BEGUN);
            assertThat(late(cast.chair())).isEmpty();
            assertThat(readings(cast.chair()))
                    .extracting(Reading::stateKey)
                    .contains("oversight.state.quarterBefore")
                    .doesNotContain("oversight.state.quarterMissed");
            // her programme and her class plan
            assertThat(tasks(cast.person("M09")))
                    .extracting(Task::due)
                    .containsExactly(BEGUN.plusDays(30), BEGUN.plusDays(30));
            clock.set(BEGUN.plusDays(30));
            assertThat(tasks(cast.person("M09"))).extracting(Task::tone).containsExactly(Tone.GOING, Tone.GOING);
            clock.set(BEGUN.plusDays(31));
            assertThat(tasks(cast.person("M09"))).extracting(Task::tone).containsExactly(Tone.BAD, Tone.BAD);
            assertThat(late(cast.chair()))
                    .contains("oversight.state.planNone", "oversight.state.growthProgrammeMissing");
        });
    }

    @Test
    @Tag("R47")
    @Tag("R51")
    void aMemberIsAskedForNothingThatLiesBeforeSheJoined() {
        sample.within(cast -> {
            StaffId member = cast.person("M09");
            LocalDate joined = LocalDate.of(2027, 5, 20);
            openHour(1, member, joined.minusDays(1));
            openHour(2, member, joined);
            clock.set(joined.plusDays(20));
            assertThat(keys(member)).containsOnlyOnce("oversight.task.growthYearMissing");
            assertThat(state(member, DutyKind.YEAR_ANALYSIS)).isEqualTo(DutyState.SHORT);
            assertThat(tasks(member)).filteredOn(BeginningsTest::looksBack).hasSize(2);
            jdbc.sql("update membership set from_day = ? where staff_id = ?")
                    .params(joined, member.value())
                    .update();
            assertThat(state(member, DutyKind.YEAR_ANALYSIS)).isEqualTo(DutyState.GOING);
            assertThat(state(member, DutyKind.PROGRAMME)).isEqualTo(DutyState.GOING);
            assertThat(state(member, DutyKind.HELD)).isEqualTo(DutyState.MET);
            assertThat(state(member, DutyKind.VISITED))
                    .as("a month to catch up")
                    .isEqualTo(DutyState.GOING);
            assertThat(tasks(member)).filteredOn(BeginningsTest::looksBack).hasSize(1);
            assertThat(tasks(member)).extracting(Task::tone).doesNotContain(Tone.BAD);
        });
    }

    private static boolean looksBack(Task task) {
        return task.messageKey().equals("oversight.task.growthEventMissing");
    }

    private void openHour(int no, StaffId holder, LocalDate day) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into activity (id, year_id, no, kind, open, title, first_day, last_day, status, planned_by)
                        values (?, ?, ?, 'OPEN_CLASS_HOUR', true, 'Саат', ?, ?, 'ANALYSED', ?)
                        """)
                .params(id, sample.year().value(), no, day, day, holder.value())
                .update();
        jdbc.sql("insert into activity_person (activity_id, staff_id, part) values (?, ?, 'HOLDER')")
                .params(id, holder.value())
                .update();
    }

    private DutyState state(StaffId member, DutyKind kind) {
        return duties.board(year()).members().stream()
                .filter(one -> one.member().staff().equals(member))
                .findFirst()
                .orElseThrow()
                .duty(kind)
                .state();
    }

    private List<String> late(StaffId person) {
        return readings(person).stream()
                .filter(reading -> reading.tone() == Tone.BAD)
                .map(Reading::stateKey)
                .toList();
    }

    private List<Reading> readings(StaffId person) {
        return Acting.as(person, () -> outlooks.of(currentActor.get(), year()).readings());
    }

    private List<Task> tasks(StaffId person) {
        return Acting.as(person, () -> outlooks.of(currentActor.get(), year()).tasks());
    }

    private List<String> keys(StaffId person) {
        return tasks(person).stream().map(Task::messageKey).toList();
    }

    private YearView year() {
        return years.bySlug("2026-2027");
    }
}
