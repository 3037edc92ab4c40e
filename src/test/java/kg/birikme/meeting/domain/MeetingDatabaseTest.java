package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kg.birikme.access.Acting;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.Meetings;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the program does. */
@BirikmeTest
class MeetingDatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private Meetings meetings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Tag("R3")
    void aNumberLeavesNoGapAndStands() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, DAY);
            refused("update meeting set status = 'HELD', number = 2 where id = ?", id, "meeting_numbers_without_gap");
            refused("update meeting set status = 'HELD', number = 1 where id = ?", id, "meeting_held_by_somebody");
            fixture.hold(cast, id);
            refused(
                    "update meeting set status = 'CONVENED', number = null where id = ?",
                    id,
                    "meeting_something_rests");
            refused("update meeting set number = 7 where id = ?", id, "meeting_numbers_stand");
            refused("update meeting set no = 7 where id = ?", id, "meeting_numbers_stand");
        });
    }

    @Test
    @Tag("R4")
    void aMeetingGoesItsWayOnlyAndIsNeverDeleted() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, DAY);
            refused("update meeting set status = 'PLANNED' where id = ?", id, "meeting_keeps_its_way");
            refused("update meeting set place = '' where id = ?", id, "meeting_convened_with_time_and_place");
            refused("delete from meeting where id = ?", id, "permission denied");
            fixture.hold(cast, id);
            refused("update meeting set day = day + 1 where id = ?", id, "meeting_rests");
            refused(
                    "update meeting set status = 'CANCELLED', cancel_reason = 'а' where id = ?",
                    id,
                    "meeting_keeps_its_way");
        });
    }

    @Test
    @Tag("R4")
    void aNoticeStandsAsItWasSent() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, DAY);
            refused("update meeting_notice set place = 'Башка' where meeting_id = ?", id, "permission denied");
            refused("delete from meeting_notice where meeting_id = ?", id, "permission denied");
            String seen = "update meeting_notice set seen_at = now(), seen_by = 'А' where meeting_id = ?";
            jdbc.sql(seen).param(id.value()).update();
            refused(seen, id, "has been acknowledged");
            refused("update meeting_history set remark = '' where meeting_id = ?", id, "permission denied");
        });
    }

    @Test
    @Tag("R10")
    void theRecordOfAClosedMeetingRests() {
        sample.within(cast -> {
            MeetingId id = fixture.held(cast, DAY);
            Acting.as(cast.chair(), () -> meetings.close(id));
            refused("update attendance set mark = 'ABSENT' where meeting_id = ?", id, "rests");
            refused("delete from attendance where meeting_id = ?", id, "rests");
            refused("update agenda_item set title = 'Башка' where meeting_id = ?", id, "rests");
        });
    }

    private void refused(String sql, MeetingId id, String why) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(id.value()).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(refusal.getMessage()
                                        + refusal.getServerErrorMessage().getConstraint())
                                .contains(why));
    }
}
