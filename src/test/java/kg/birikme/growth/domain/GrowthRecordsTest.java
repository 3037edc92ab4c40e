package kg.birikme.growth.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.database.AsOwner;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.Growth;
import kg.birikme.growth.OwedProgramme;
import kg.birikme.growth.ProgrammeTerm;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables of the members' growth keep: histories, terms, and on what a self-analysis looks back. */
@BirikmeTest
class GrowthRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    @Autowired
    SampleSchool sample;

    @Autowired
    ConsultationService consultations;

    @Autowired
    SelfAnalysisService selfAnalyses;

    @Autowired
    ActivityService activities;

    @Autowired
    Growth growth;

    @Autowired
    People people;

    @Autowired
    Years years;

    @Autowired
    AsOwner owner;

    @Autowired
    JdbcClient jdbc;

    /** A whole staff with long names fits into the history of a correction. */
    @Test
    @Tag("R38")
    void aConsultationOfManyIsCorrected() {
        sample.within(cast -> {
            jdbc.sql(
                            "insert into staff (id, surname, given, works_from)"
                                    + " select gen_random_uuid(), 'Бекова', 'Айпери', date '2020-09-01' from generate_series(1, 20)")
                    .update();
            jdbc.sql("update staff set surname = rpad(surname, 100, 'ж')").update();
            List<StaffId> all = people.atWork(DAY).stream()
                    .map(PersonView::id)
                    .filter(person -> !person.equals(cast.chair()))
                    .toList();
            UUID id = UUID.randomUUID();
            String outcome = "н".repeat(ConsultationService.OUTCOME_MAX);
            Acting.as(cast.chair(), () -> {
                consultations.add(sample.year(), id, given(cast.chair(), all, "т".repeat(300), outcome));
                consultations.correct(sample.year(), id, 0, given(cast.chair(), all, "Башка тема", outcome));
            });
            assertThat(jdbc.sql("select length(remark) from work_step where work_id = ? and step = 'CORRECTED'")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .isGreaterThan(4000);
        });
    }

    private static ConsultationService.Given given(StaffId by, List<StaffId> helped, String topic, String outcome) {
        return new ConsultationService.Given(DAY, ConsultationKind.GROUP, by, helped, topic, outcome);
    }

    /** Whoever changes the kind of her membership is no newcomer; whoever joins in November has a month (R47). */
    @Test
    @Tag("R47")
    void onlyANewcomerHasAMonth() {
        sample.within(cast -> {
            YearView year = years.get(sample.year());
            LocalDate due = growth.programmesDue(year);
            LocalDate joined = due.plusDays(10);
            StaffId changes = cast.person("M09");
            StaffId joins = cast.person("M05");
            jdbc.sql("update membership set to_day = ? where staff_id = ?")
                    .params(joined.minusDays(1), changes.value())
                    .update();
            joins(changes, joined);
            jdbc.sql("delete from membership where staff_id = ?")
                    .param(joins.value())
                    .update();
            joins(joins, joined);
            assertThat(owed(year, changes, joined)).isEqualTo(due);
            assertThat(owed(year, joins, joined)).isEqualTo(joined.plusDays(30));
            jdbc.sql("update membership set to_day = ? where staff_id = ?")
                    .params(joined.plusDays(4), joins.value())
                    .update();
            joins(joins, joined.plusDays(5));
            assertThat(owed(year, joins, joined.plusDays(5))).isEqualTo(joined.plusDays(30));
            assertThat(growth.terms(year)).extracting(ProgrammeTerm::member).containsExactly(joins);
        });
    }

    private void joins(StaffId person, LocalDate day) {
        jdbc.sql("insert into membership (id, staff_id, kind, from_day) values (?, ?, 'MASTER', ?)")
                .params(UUID.randomUUID(), person.value(), day)
                .update();
    }

    private LocalDate owed(YearView year, StaffId person, LocalDate day) {
        return growth.programmesOwed(year, day).stream()
                .filter(one -> one.member().equals(person))
                .map(OwedProgramme::due)
                .findFirst()
                .orElseThrow();
    }

    /** Work that was returned and handed in again before there was a history keeps why it was returned. */
    @Test
    @Tag("R51")
    void theHistoryBeginsWithTheRemarkOfWhatWasHandedInAgain() throws IOException {
        String migration =
                new ClassPathResource("db/migration/V227__growth_steps.sql").getContentAsString(StandardCharsets.UTF_8);
        int from = migration.indexOf("insert into growth_step");
        // The history moved since to a table for all that is handed in.
        String backfill =
                migration.substring(from, migration.indexOf(';', from)).replace("growth_step", "work_step");
        sample.within(cast -> {
            UUID again = look(cast.person("M09"));
            UUID first = look(cast.person("M05"));
            Acting.as(cast.chair(), () -> selfAnalyses.giveBack(again, version(again), "Толуктаңыз"));
            Acting.as(
                    cast.person("M09"),
                    () -> selfAnalyses.submit(sample.year(), null, again, version(again), words("Толук"), List.of()));
            int steps = jdbc.sql("select max(seq) from work_step")
                    .query(Integer.class)
                    .single();
            jdbc.sql(backfill).update();
            assertThat(jdbc.sql("select work_id || ' ' || step || ' ' || remark from work_step where seq > ?")
                            .param(steps)
                            .query(String.class)
                            .list())
                    .containsExactly(again + " RETURNED Толуктаңыз")
                    .noneMatch(step -> step.contains(first.toString()));
        });
    }

    private UUID look(StaffId person) {
        UUID id = UUID.randomUUID();
        Acting.as(person, () -> selfAnalyses.submit(sample.year(), null, id, 0, words("Сөз"), List.of()));
        return id;
    }

    private static List<String> words(String word) {
        return Collections.nCopies(SelfAnalysisQuestions.YEAR.count(), word);
    }

    /** Of what did not take place nothing is handed in; what was handed in long ago is still read by the chair. */
    @Test
    @Tag("R51")
    void whatIsHandedInLooksBackOnWhatTookPlace() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            ActivityId event = new ActivityId(UUID.randomUUID());
            UUID work = UUID.randomUUID();
            Acting.as(teacher, () -> {
                activities.log(
                        event,
                        sample.year(),
                        SomeActivity.of(ActivityKind.OPEN_CLASS_HOUR, "Менин укуктарым", DAY, true),
                        List.of(teacher),
                        new ActivityOutcome(24, ""),
                        List.of());
                selfAnalyses.write(sample.year(), event, work, 0, Collections.nCopies(8, "Сөз"), List.of());
                activities.cancel(
                        event,
                        jdbc.sql("select version from activity where id = ?")
                                .param(event.value())
                                .query(Integer.class)
                                .single(),
                        "Жаңылыш");
            });
            assertThatThrownBy(() -> status(work, "SUBMITTED")).hasMessageContaining("looks back on what took place");
            beforeThereWasARule(
                    "update self_analysis set status = 'SUBMITTED', submitted_at = now() where id = '" + work + "'");
            status(work, "SUBMITTED");
            status(work, "SEEN");
        });
    }

    private void status(UUID work, String status) {
        jdbc.sql("update self_analysis set status = ?, submitted_at = now() where id = ?")
                .params(status, work)
                .update();
    }

    private void beforeThereWasARule(String sql) {
        try {
            owner.run(
                    "alter table self_analysis disable trigger user",
                    sql,
                    "alter table self_analysis enable trigger user");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private int version(UUID work) {
        return jdbc.sql("select version from self_analysis where id = ?")
                .param(work)
                .query(Integer.class)
                .single();
    }
}
