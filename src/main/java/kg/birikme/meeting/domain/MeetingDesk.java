package kg.birikme.meeting.domain;

import java.time.Clock;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.By;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import org.springframework.stereotype.Component;

/** Takes a meeting up for change: locked, with its year and with the person who acts, whose right is asked first. */
@Component
class MeetingDesk {

    private final MeetingRepository meetings;
    private final MeetingNumbers numbers;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    MeetingDesk(
            MeetingRepository meetings, MeetingNumbers numbers, Years years, CurrentActor currentActor, Clock clock) {
        this.meetings = meetings;
        this.numbers = numbers;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A meeting taken up by somebody who may act on it. */
    record Taken(Meeting meeting, YearView year, By by, MeetingPermissions may) {}

    /**
     * @throws NotFound if there is no such meeting
     * @throws ActionForbidden if the step is not the actor's
     */
    Taken take(MeetingId id, MeetingAction action) {
        Actor actor = currentActor.get();
        MeetingPermissions.requireRead(actor);
        Meeting meeting = locked(id);
        YearView year = years.get(meeting.year());
        MeetingPermissions may = new MeetingPermissions(actor, meeting.status(), year.stored());
        may.require(action);
        return new Taken(meeting, year, By.of(actor, clock), may);
    }

    /** @throws ActionForbidden if the step is not the actor's */
    By requireMay(MeetingView meeting, YearView year, MeetingAction action) {
        Actor actor = currentActor.get();
        new MeetingPermissions(actor, meeting.status(), year.stored()).require(action);
        return By.of(actor, clock);
    }

    /** @throws ActionForbidden if the actor may not plan a meeting in the year */
    By planner(YearView year) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(MeetingPermissions.mayPlan(actor, year.stored()), "plan a meeting");
        return By.of(actor, clock);
    }

    /** @throws ActionForbidden unless the meetings open to the actor */
    void reader() {
        MeetingPermissions.requireRead(currentActor.get());
    }

    /**
     * The meeting, locked, where another module has asked for the right already. The year's row is held before it: one order
     * for everybody, and norms and numbers are counted by one at a time.
     */
    Meeting locked(MeetingId id) {
        numbers.queue(new YearId(meetings.yearOf(id.value()).orElseThrow(() -> new NotFound("meeting"))));
        return meetings.findForChange(id.value()).orElseThrow(() -> new NotFound("meeting"));
    }

    YearView year(YearId id) {
        return years.get(id);
    }

    By by() {
        return By.of(currentActor.get(), clock);
    }
}
