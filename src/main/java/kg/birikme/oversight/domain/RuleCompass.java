package kg.birikme.oversight.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kg.birikme.duty.Duties;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.DutyState;
import kg.birikme.duty.MemberDuties;
import kg.birikme.followup.FollowupState;
import kg.birikme.followup.Followups;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.plan.PlanState;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.Plans;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
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

    /** What the compass reads from the year's plan: whether there is one (R1, R44), where it stands (R2), what is late (R60). */
    static final class PlanReadings {

        private PlanReadings() {}

        static List<Reading> of(YearView year, Optional<PlanState> state) {
            String plan = "/years/" + year.slug() + "/plan";
            if (state.isEmpty()) {
                return List.of(Reading.of("plan", 44, Tone.BAD, "planNone", Role.CHAIR, plan));
            }
            List<Reading> readings = new ArrayList<>();
            readings.add(standing(state.get(), plan));
            if (state.get().inForce() && state.get().late() > 0) {
                readings.add(Reading.of(
                        "items",
                        60,
                        Tone.WARNING,
                        "itemsLate",
                        Role.CHAIR,
                        plan,
                        state.get().late()));
            }
            return readings;
        }

        private static Reading standing(PlanState state, String plan) {
            @Nullable Role next = state.actsNext().orElse(null);
            PlanStatus status = state.newest().status();
            if (status == PlanStatus.APPROVED) {
                return Reading.of(
                        "plan", 1, Tone.GOOD, "planInForce", null, plan, state.since(), state.fulfilmentPercent());
            }
            Tone tone = status == PlanStatus.RETURNED ? Tone.BAD : state.inForce() ? Tone.GOING : Tone.WARNING;
            return Reading.of("plan", 2, tone, "plan." + status.name(), next, plan, state.since());
        }
    }

    /** At the year's end the compass tells of members who have not taken part, held, visited or looked back (R48, R49, R51, B16). */
    static final class DutyReadings {

        /** Days before the end of lessons from which there is little time left. */
        private static final int SEASON = 30;

        private static final Set<DutyKind> ASKED =
                EnumSet.of(DutyKind.MEETINGS, DutyKind.HELD, DutyKind.VISITED, DutyKind.EVENT_ANALYSIS);
        private static final Set<DutyState> OPEN = EnumSet.of(DutyState.GOING, DutyState.RETURNED, DutyState.SHORT);

        private DutyReadings() {}

        /** Whether the year is near its end. */
        static boolean inSeason(YearView year, LocalDate today) {
            return !today.isBefore(year.quarter(4).end().minusDays(SEASON));
        }

        static List<Reading> of(DutyBoard board) {
            String duties = "/years/" + board.year().slug() + "/duties";
            long open = board.members().stream().filter(DutyReadings::owes).count();
            if (open > 0) {
                return List.of(Reading.of("duty", 48, Tone.WARNING, "dutiesOpen", null, duties, open));
            }
            return board.members().isEmpty()
                    ? List.of()
                    : List.of(Reading.of("duty", 48, Tone.GOOD, "dutiesMet", null, duties));
        }

        private static boolean owes(MemberDuties member) {
            return member.duties().stream()
                    .anyMatch(duty -> ASKED.contains(duty.kind()) && OPEN.contains(duty.state()));
        }
    }

    /** What the compass reads from protocols (R5, R10) and from the carrying out of their recommendations (R60). */
    static final class ProtocolReadings {

        private ProtocolReadings() {}

        static List<Reading> of(YearView year, List<Signal> signals, LocalDate today) {
            List<Reading> readings = new ArrayList<>();
            for (Signal signal : signals) {
                String href = "/years/" + year.slug() + "/meetings/" + signal.ref() + "/protocol";
                LocalDate met = Objects.requireNonNullElse(signal.day(), today);
                boolean late = signal.key().equals("protocolLate");
                if (late || signal.key().equals("protocolUnsigned")) {
                    readings.add(Reading.of(
                            "protocol",
                            10,
                            late ? Tone.BAD : Tone.WARNING,
                            "protocolUnsigned",
                            Role.CHAIR,
                            href,
                            signal.words(),
                            met));
                } else if (signal.key().equals("recommendationMissing")) {
                    readings.add(Reading.of(
                            "recommendation",
                            5,
                            Tone.WARNING,
                            "recommendationMissing",
                            Role.SECRETARY,
                            href,
                            signal.words()));
                }
            }
            return readings;
        }

        static List<Reading> of(YearView year, FollowupState state) {
            String list = "/years/" + year.slug() + "/recommendations";
            List<Reading> readings = new ArrayList<>();
            if (state.overdue() > 0) {
                readings.add(Reading.of(
                        "recommendation",
                        60,
                        Tone.BAD,
                        "recommendationsOverdue",
                        null,
                        list + "?tab=overdue",
                        state.overdue()));
            }
            if (state.open() > state.overdue()) {
                readings.add(Reading.of(
                        "recommendation",
                        60,
                        state.dueSoon() > 0 ? Tone.WARNING : Tone.GOING,
                        "recommendationsOpen",
                        null,
                        list + "?tab=open",
                        state.open() - state.overdue(),
                        state.dueSoon()));
            }
            if (state.answered() > 0) {
                readings.add(Reading.of(
                        "recommendation",
                        60,
                        Tone.WARNING,
                        "recommendationsAnswered",
                        Role.CHAIR,
                        list + "?tab=all",
                        state.answered()));
            }
            if (readings.isEmpty() && state.total() > 0) {
                readings.add(
                        Reading.of("recommendation", 60, Tone.GOOD, "recommendationsDone", null, list + "?tab=all"));
            }
            return readings;
        }
    }
}
