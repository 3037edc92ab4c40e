package kg.birikme.growth.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.domain.ConsultationService.Given;
import kg.birikme.growth.domain.MentoringPages.Pair;
import kg.birikme.growth.domain.MentoringPages.PairPage;
import kg.birikme.growth.domain.MentoringPages.Talk;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mentor and mentee are a pair with a plan; the hours of mentoring belong to it. */
@BirikmeTest
@Tag("R38")
class MentoringServiceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 15);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Autowired
    SampleSchool sample;

    @Autowired
    MentoringService pairs;

    @Autowired
    MentoringPages pages;

    @Autowired
    ConsultationService consultations;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "CHAIR, SEE WRITE OWN OTHERS",
        "MEMBER, SEE WRITE OWN",
        "SECRETARY, SEE",
        "DIRECTOR, SEE",
        "DEPUTY_TEACHING, SEE",
        "DEPUTY_METHODICAL, SEE",
        "DEPUTY_UPBRINGING, SEE",
        "ADMINISTRATOR, ''",
        "'', ''"
    })
    void theTable(String roles, String may) {
        Set<Role> held = roles.isEmpty() ? Set.of() : Set.of(Role.valueOf(roles));
        StaffId self = new StaffId(UUID.randomUUID());
        MentoringPermissions permissions =
                new MentoringPermissions(new Actor(new AccountId(UUID.randomUUID()), self, "А. А. Аты", held));
        assertThat(Stream.of(
                                permissions.maySee() ? "SEE" : "",
                                permissions.mayWrite() ? "WRITE" : "",
                                permissions.mayWriteOf(self) ? "OWN" : "",
                                permissions.mayWriteOf(new StaffId(UUID.randomUUID())) ? "OTHERS" : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(may);
    }

    @Test
    void anHourOfMentoringBelongsToThePairOfItsDay() {
        sample.within(cast -> {
            assertThatThrownBy(() -> Acting.as(cast.person("M03"), () -> talk(cast, DAY, "M06")))
                    .isInstanceOf(RuleViolation.class);
            UUID id = pair(cast);
            Acting.as(cast.person("M03"), () -> talk(cast, DAY, "M06"));
            assertThatThrownBy(() -> Acting.as(cast.person("M03"), () -> talk(cast, FROM.minusDays(1), "M06")))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> Acting.as(cast.person("M03"), () -> talk(cast, DAY, "M12")))
                    .isInstanceOf(RuleViolation.class);
            PairPage page = read(cast, id);
            assertThat(page.talks()).extracting(Talk::day).containsExactly(DAY);
            assertThat(page.pair().held()).isEqualTo(1);
            assertThat(page.plan()).extracting(MentoringMeeting::topic).containsExactly("План түзүү", "Ата-энелер");
        });
    }

    /** What was written before there were pairs may still be put right in its words. */
    @Test
    void wordsOfAnHourWithoutAPairAreCorrected() {
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("""
                            insert into consultation (id, year_id, day, kind, given_by, topic, written_by)
                            values (?, ?, ?, 'MENTORING', ?, 'План', ?)
                            """)
                    .params(
                            id,
                            sample.year().value(),
                            DAY,
                            cast.person("M03").value(),
                            cast.person("M03").value())
                    .update();
            jdbc.sql("insert into consultation_person (consultation_id, staff_id) values (?, ?)")
                    .params(id, cast.person("M06").value())
                    .update();
            Acting.as(cast.person("M03"), () -> {
                consultations.correct(sample.year(), id, 0, given(cast, DAY, "M06", "Оңдолгон"));
                assertThatThrownBy(() -> consultations.correct(
                                sample.year(), id, 1, given(cast, DAY.plusDays(1), "M06", "Оңдолгон")))
                        .isInstanceOf(RuleViolation.class);
            });
        });
    }

    @Test
    void theChairMakesPairsAndAMemberHerOwn() {
        sample.within(cast -> {
            Acting.as(cast.person("M03"), () -> pairs.pair(UUID.randomUUID(), content(cast, "M03", "M06", FROM)));
            assertThatThrownBy(() -> Acting.as(
                            cast.person("M05"), () -> pairs.pair(UUID.randomUUID(), content(cast, "M13", "M12", FROM))))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.chair(), () -> {
                pairs.pair(UUID.randomUUID(), content(cast, "M13", "M12", FROM));
                Stream.of(content(cast, "M03", "M06", DAY), content(cast, "M03", "M03", FROM))
                        .forEach(wrong -> assertThatThrownBy(() -> pairs.pair(UUID.randomUUID(), wrong))
                                .isInstanceOf(InvalidInput.class));
            });
        });
    }

    @Test
    void itIsWrittenAnewAndEndsWithWhatCameOfIt() {
        sample.within(cast -> {
            UUID id = pair(cast);
            Acting.as(cast.person("M03"), () -> talk(cast, DAY, "M06"));
            Acting.as(cast.person("M03"), () -> {
                int version = read(cast, id).pair().version();
                assertThatThrownBy(() -> pairs.describe(id, version, content(cast, "M03", "M06", DAY.plusDays(1))))
                        .as("an hour would belong to no pair")
                        .isInstanceOf(RuleViolation.class);
                pairs.describe(id, version, content(cast, "M03", "M06", FROM.minusDays(5)));
                assertThatThrownBy(() -> pairs.describe(id, version, content(cast, "M03", "M06", FROM)))
                        .isInstanceOf(StaleVersion.class);
            });
            Pair pair = read(cast, id).pair();
            assertThat(pair.from()).isEqualTo(FROM.minusDays(5));
            Acting.as(cast.chair(), () -> {
                assertThatThrownBy(() -> pairs.end(id, pair.version(), DAY.minusDays(1), "Көндү"))
                        .isInstanceOf(RuleViolation.class);
                assertThatThrownBy(() -> pairs.end(id, pair.version(), DAY, " "))
                        .isInstanceOf(RuleViolation.class);
                assertThatThrownBy(() -> pairs.end(id, pair.version(), LocalDate.of(2026, 11, 23), "Көндү"))
                        .isInstanceOf(InvalidInput.class);
                pairs.end(id, pair.version(), DAY, "Көндү");
                pairs.end(id, pair.version(), DAY, "Көндү");
                assertThatThrownBy(() -> pairs.describe(id, pair.version() + 1, content(cast, "M03", "M06", FROM)))
                        .isInstanceOf(RuleViolation.class);
                pairs.pair(UUID.randomUUID(), content(cast, "M03", "M06", DAY.plusDays(1)));
            });
            assertThat(read(cast, id).talkHref()).isNull();
        });
    }

    /** What the database guarantees by itself. */
    @Test
    void theDatabaseKeepsPairs() {
        sample.within(cast -> {
            pair(cast);
            String copy =
                    "insert into mentoring (id, mentor_id, mentee_id, from_day, to_day, aim) select gen_random_uuid(), "
                            + "mentor_id, %s, from_day, %s, aim from mentoring";
            assertThatThrownBy(() ->
                            jdbc.sql(copy.formatted("mentee_id", "from_day")).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("mentoring_once_a_day");
            assertThatThrownBy(
                            () -> jdbc.sql(copy.formatted("mentor_id", "null")).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("mentoring_of_two");
            assertThatThrownBy(() ->
                            jdbc.sql("update mentoring set outcome = 'Көндү'").update())
                    .isInstanceOf(DataAccessException.class);
            assertThat(jdbc.sql("update mentoring set outcome = 'Көндү', to_day = current_date + 900")
                            .update())
                    .isEqualTo(1);
            assertThatThrownBy(
                            () -> jdbc.sql("update mentoring set aim = 'Башка'").update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("ended");
            assertThatThrownBy(() -> jdbc.sql("delete from mentoring").update())
                    .isInstanceOf(DataAccessException.class);
        });
    }

    private UUID pair(DemoCast cast) {
        UUID id = UUID.randomUUID();
        Acting.as(cast.chair(), () -> pairs.pair(id, content(cast, "M03", "M06", FROM)));
        return id;
    }

    private static MentoringContent content(DemoCast cast, String mentor, String mentee, LocalDate from) {
        return new MentoringContent(
                cast.person(mentor),
                cast.person(mentee),
                from,
                "Көнүү",
                List.of(new MentoringMeeting(DAY, "План түзүү"), new MentoringMeeting(null, "Ата-энелер")));
    }

    private void talk(DemoCast cast, LocalDate day, String mentee) {
        consultations.add(sample.year(), UUID.randomUUID(), given(cast, day, mentee, "План"));
    }

    private static Given given(DemoCast cast, LocalDate day, String mentee, String topic) {
        return new Given(
                day, ConsultationKind.MENTORING, cast.person("M03"), List.of(cast.person(mentee)), topic, "Түзүлдү");
    }

    private PairPage read(DemoCast cast, UUID id) {
        return Acting.as(cast.person("M03"), () -> pages.one(id));
    }
}
