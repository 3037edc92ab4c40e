package kg.birikme.activity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the mark of a plan's line in step with the activities under it (R1). */
@Component
class ActivityMarks {

    /** As much of the title as stands beside the plan's mark. */
    private static final int SOURCE_MAX = 200;

    private final ActivityRepository activities;
    private final ActivityDesk desk;
    private final Plans plans;

    ActivityMarks(ActivityRepository activities, ActivityDesk desk, Plans plans) {
        this.activities = activities;
        this.desk = desk;
        this.plans = plans;
    }

    /**
     * Done when everything planned under it was held, under way while something waits, open when nothing was held. A
     * mark that a person set by hand stays.
     */
    void settle(@Nullable UUID line) {
        if (line == null) {
            return;
        }
        activities.flush();
        List<Activity> held = activities.heldUnder(line);
        if (held.isEmpty()) {
            plans.markLine(line, DoneState.NONE, desk.today(), "");
            return;
        }
        boolean more = activities.existsByDetailsPlanLineAndStatus(line, ActivityStatus.PLANNED);
        Activity last = held.get(held.size() - 1);
        LocalDate today = desk.today();
        LocalDate on = last.lastDay().isAfter(today) ? today : last.lastDay();
        String source = last.title().substring(0, Math.min(last.title().length(), SOURCE_MAX));
        plans.markLine(line, more ? DoneState.UNDER_WAY : DoneState.DONE, on, source);
    }
}
