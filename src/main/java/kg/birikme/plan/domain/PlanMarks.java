package kg.birikme.plan.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanEvent;
import kg.birikme.plan.PlanId;
import kg.birikme.shared.By;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The marks of fulfilment in the plan's last column: no change of the plan (B4). */
@Service
public class PlanMarks {

    private final PlanLineRepository lines;
    private final PlanDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanMarks(PlanLineRepository lines, PlanDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.lines = lines;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Marks an item of the plan in force by hand.
     *
     * @param on     the day on which it was done; today where none is given
     * @param reason why it was not done, or only in part
     * @throws kg.birikme.shared.RuleViolation if the plan is not in force, or a reason is missing
     */
    @Transactional
    public void mark(PlanId id, UUID item, int version, DoneState state, @Nullable LocalDate on, String reason) {
        Plan plan = desk.take(id, PlanAction.MARK).plan();
        plan.requireInForce();
        PlanLine line = lines.findForChange(plan.item(item).line()).orElseThrow(() -> new NotFound("plan line"));
        StaleVersion.check("plan line", line.version(), version);
        set(line, state, on, reason, "");
    }

    /** Marks a line because of what happened elsewhere; a mark that a person set by hand stays. */
    @Transactional
    public void markLine(UUID id, DoneState state, LocalDate on, String source) {
        PlanLine line = lines.findForChange(id).orElseThrow(() -> new NotFound("plan line"));
        if (!line.markedByHand()) {
            set(line, state, on, "", source);
        }
    }

    private void set(PlanLine line, DoneState state, @Nullable LocalDate on, String reason, String source) {
        By by = desk.by();
        line.mark(state, on, reason, new PlanLine.Marker(by.name(), by.at(), LocalDate.now(clock), source));
        events.publishEvent(new PlanEvent.LineMarked(line.id(), line.year(), state, by.name()));
    }
}
