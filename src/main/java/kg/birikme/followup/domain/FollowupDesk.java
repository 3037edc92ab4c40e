package kg.birikme.followup.domain;

import java.time.Clock;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.By;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import org.springframework.stereotype.Component;

/** Takes a recommendation up for a step: locked, with the person who acts, whose right is asked first. */
@Component
class FollowupDesk {

    private final AssignmentRepository assignments;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    FollowupDesk(AssignmentRepository assignments, Years years, CurrentActor currentActor, Clock clock) {
        this.assignments = assignments;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A recommendation taken up by somebody who may act on it. */
    record Taken(Assignment assignment, YearView year, Actor actor, By by) {}

    /**
     * @throws NotFound if there is no such recommendation, or it is not the actor's to know of
     * @throws ActionForbidden if the step is not the actor's
     */
    Taken take(RecommendationId id, AssignmentAction action) {
        Assignment assignment = assignments.findForChange(id.value()).orElseThrow(() -> new NotFound("recommendation"));
        Actor actor = currentActor.get();
        YearView year = years.get(assignment.year());
        AssignmentPermissions permissions = new AssignmentPermissions(
                actor,
                assignment.status(),
                assignment.awaits(actor.staff()),
                assignment.everybodyAnswered(),
                year.stored());
        if (!permissions.mayRead()) {
            throw new NotFound("recommendation");
        }
        permissions.require(action);
        return new Taken(assignment, year, actor, By.of(actor, clock));
    }
}
