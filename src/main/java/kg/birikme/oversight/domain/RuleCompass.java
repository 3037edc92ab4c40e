package kg.birikme.oversight.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.duty.Duties;
import kg.birikme.followup.Followups;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.plan.Plans;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the year stands against the regulation. Computed at each look, never stored. */
@Service
public class RuleCompass {

    private final Plans plans;
    private final Followups followups;
    private final Duties duties;
    private final List<ReadingSource> sources;
    private final Clock clock;

    RuleCompass(Plans plans, Followups followups, Duties duties, List<ReadingSource> sources, Clock clock) {
        this.plans = plans;
        this.followups = followups;
        this.duties = duties;
        this.sources = sources;
        this.clock = clock;
    }

    /** Whether the compass is for this person: the association's leaders and the school's; a member sees only their own. */
    public static boolean visibleTo(Actor actor) {
        return actor.isAny(Role.LEADERS) || actor.is(Role.SECRETARY);
    }

    /**
     * The readings of the year, the plan first.
     *
     * @param norm    how the year's meetings stand, which the page needs elsewhere too
     * @param signals what the other modules tell of the year
     */
    @Transactional(readOnly = true)
    public List<Reading> read(YearView year, MeetingNorm norm, List<Signal> signals) {
        LocalDate today = LocalDate.now(clock);
        List<Reading> readings = new ArrayList<>(PlanReadings.of(year, plans.state(year)));
        readings.addAll(MeetingReadings.of(year, norm, today));
        readings.addAll(ProtocolReadings.of(year, signals, today));
        readings.addAll(ProtocolReadings.of(year, followups.state(year.id())));
        sources.forEach(source -> readings.addAll(source.read(year, signals, today)));
        if (DutyReadings.inSeason(year, today)) {
            readings.addAll(DutyReadings.of(duties.board(year)));
        }
        return List.copyOf(readings);
    }
}
