package kg.birikme.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.MeetingMoving;
import kg.birikme.meeting.domain.ScheduleWish;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was told of a meeting hears of its changes, and nobody else (R4, B8). */
@BirikmeTest
@Tag("R4")
class MeetingNewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Autowired
    SampleSchool sample;

    @Autowired
    MeetingFixture fixture;

    @Autowired
    MeetingMoving moving;

    @Autowired
    Meetings meetings;

    @Autowired
    NotificationFixture inboxes;

    /** Chair B18. */
    @Test
    void nobodyIsToldOfADraft() {
        sample.within(cast -> {
            MeetingId id = fixture.planned(cast, DAY);
            move(cast, id);
            cancel(cast, id);
            assertThat(inboxes.count("MEETING_MOVED") + inboxes.count("MEETING_CHANGED"))
                    .isZero();
            assertThat(inboxes.count("MEETING_CANCELLED")).isZero();
            assertThat(inboxes.told(cast.person("M09"))).isEmpty();
            assertThat(inboxes.told(cast.deputyMethodical())).isEmpty();
        });
    }

    /** Trials 24. */
    @Test
    void whoeverWasToldHearsOfTheCancellingTheDeputyToo() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, DAY);
            cancel(cast, id);
            assertThat(inboxes.told(cast.deputyMethodical())).contains("NOTICE_SENT", "MEETING_CANCELLED");
            assertThat(inboxes.told(cast.person("M09"))).contains("MEETING_CONVENED", "MEETING_CANCELLED");
            assertThat(inboxes.told(cast.chair())).as("who did it").doesNotContain("MEETING_CANCELLED");
            assertThat(inboxes.told(cast.director())).doesNotContain("MEETING_CANCELLED");
        });
    }

    private void move(DemoCast cast, MeetingId id) {
        Acting.as(
                cast.chair(),
                () -> moving.move(new MeetingMoving.Move(
                        id,
                        meetings.get(id).version(),
                        new ScheduleWish(DAY.plusDays(7), LocalTime.of(14, 30), "12-кабинет", null),
                        "Ылайыктуу күн",
                        "",
                        null)));
    }

    private void cancel(DemoCast cast, MeetingId id) {
        Acting.as(
                cast.chair(),
                () -> moving.cancel(new MeetingMoving.Cancellation(
                        id, meetings.get(id).version(), "Сапар", "Кийин өткөрүлөт", null)));
    }
}
