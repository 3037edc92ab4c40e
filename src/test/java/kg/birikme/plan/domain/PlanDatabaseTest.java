package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database keeps even from a program that errs. */
@BirikmeTest
class PlanDatabaseTest {

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PlanFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Tag("R2")
    void thePlanDoesNotJumpTheDirector() {
        sample.within(cast -> {
            PlanId id = fixture.considered(cast);
            refused(
                    "may not go from",
                    "update plan set status = 'TO_APPROVE', agreed_by = drafted_by, "
                            + "agreed_by_name = 'А', agreed_on = current_date where id = ?",
                    id);
            refused("may not go from", "update plan set status = 'APPROVED' where id = ?", id);
        });
    }

    @Test
    @Tag("R2")
    void nothingIsSentThatNoMeetingConsidered() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            refused("plan_considered_first", "update plan set status = 'CONSIDERED' where id = ?", id);
        });
    }

    @Test
    @Tag("R2")
    void thePlanInForceRests() {
        sample.within(cast -> {
            PlanId id = fixture.approved(cast);
            refused("content rests", "update plan set theme = 'башка' where id = ?", id);
            refused("rest", "update plan_item set content = 'башка' where plan_id = ?", id);
            refused(
                    "rest",
                    "delete from plan_item_responsible where item_id in (select id from plan_item where plan_id = ?)",
                    id);
            refused("rest", "delete from plan_item where plan_id = ?", id);
            refused("permission denied", "delete from plan where id = ?", id);
        });
    }

    @Test
    @Tag("R1")
    void oneRevisionIsOnItsWay() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            refused(
                    "plan_one_open",
                    "insert into plan (id, year_id, revision, status, status_since, drafted_by, drafted_by_name) "
                            + "select gen_random_uuid(), year_id, 2, 'DRAFT', now(), drafted_by, 'А' from plan where id = ?",
                    id);
        });
    }

    @Test
    @Tag("R2")
    void historyIsOnlyAddedTo() {
        sample.within(cast -> {
            PlanId id = fixture.considered(cast);
            refused("permission denied", "update plan_decision set remark = 'башка' where plan_id = ?", id);
            refused("permission denied", "delete from plan_decision where plan_id = ?", id);
            refused(
                    "plan_decision_return_says_why",
                    "insert into plan_decision (id, plan_id, seq, step, by_staff, by_name, at) "
                            + "select gen_random_uuid(), id, 99, 'RETURNED', drafted_by, 'А', now() from plan where id = ?",
                    id);
        });
    }

    @Test
    @Tag("R8")
    void meetingsStandInTheirSectionOnly() {
        sample.within(cast -> {
            PlanId id = fixture.draft(cast);
            refused(
                    "plan_item_meetings_in_their_section",
                    "update plan_item set kind = 'OTHER' where section = 'MEETINGS' and plan_id = ?",
                    id);
            refused(
                    "plan_item_term_whole",
                    "update plan_item set term_quarter = null where term_kind = 'QUARTER' and plan_id = ?",
                    id);
        });
    }

    private void refused(String reason, String sql, PlanId id) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(id.value()).update()).hasStackTraceContaining(reason);
    }
}
