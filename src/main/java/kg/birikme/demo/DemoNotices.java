package kg.birikme.demo;

import java.time.LocalTime;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.MeetingConvening;
import kg.birikme.meeting.domain.MeetingMoving;
import kg.birikme.meeting.domain.MeetingPlanning;
import kg.birikme.meeting.domain.MeetingTexts;
import kg.birikme.meeting.domain.ScheduleWish;

/** Convenes the sample meetings, moves one and cancels one; the deputy for methodical work acknowledges. */
public class DemoNotices {

    private final MeetingConvening convening;
    private final MeetingMoving moving;
    private final MeetingPlanning planning;
    private final Meetings meetings;

    public DemoNotices(MeetingConvening convening, MeetingMoving moving, MeetingPlanning planning, Meetings meetings) {
        this.convening = convening;
        this.moving = moving;
        this.planning = planning;
        this.meetings = meetings;
    }

    /** The chair convenes: notice and invitations go out (R4, R7). */
    public void convene(DemoCast cast, DemoYear year, MeetingId id) {
        Acting.as(cast.chair(year.back()), () -> convening.convene(id, ""));
    }

    /** The deputy has read the notice. */
    public void acknowledge(DemoCast cast, MeetingId id) {
        Acting.as(cast.deputyMethodical(), () -> convening.acknowledge(id));
    }

    /** The chair changes the time of a convened meeting: a second notice goes out (B8). */
    public void changeTime(DemoCast cast, MeetingId id, LocalTime time) {
        Acting.as(cast.chair(), () -> {
            MeetingView view = meetings.get(id);
            moving.move(new MeetingMoving.Move(
                    id,
                    view.version(),
                    new ScheduleWish(view.date(), time, view.place(), view.quarter()),
                    "Сабактар бүткөндөн кийинки убакытка жылдырылды",
                    "",
                    null));
        });
    }

    /** An extraordinary meeting that is planned beside the plan. */
    public MeetingId planExtraordinary(DemoCast cast, DemoYear year, String theme, ScheduleWish wish) {
        MeetingId id = new MeetingId(UUID.randomUUID());
        Acting.as(cast.chair(), () -> {
            planning.plan(id, year.id(), new MeetingTexts(theme, "кезексиз жыйын", true, null), wish);
        });
        return id;
    }

    /** The chair cancels it; the year keeps its norm. */
    public void cancel(DemoCast cast, MeetingId id, String reason) {
        Acting.as(
                cast.chair(),
                () -> moving.cancel(
                        new MeetingMoving.Cancellation(id, meetings.get(id).version(), reason, "", null)));
    }
}
