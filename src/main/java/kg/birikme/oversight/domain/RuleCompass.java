package kg.birikme.oversight.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.duty.Duties;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.plan.PlanStatus;
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

    private final Duties duties;
    private final List<ReadingSource> sources;
    private final Clock clock;

    RuleCompass(Duties duties, List<ReadingSource> sources, Clock clock) {
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
        List<Reading> readings = new ArrayList<>(PlanReadings.of(year, signals, today));
        readings.addAll(MeetingReadings.of(year, norm, today));
        readings.addAll(ProtocolReadings.of(year, signals, today));
        readings.addAll(RecommendationReadings.of(year, signals));
        sources.forEach(source -> readings.addAll(source.read(year, signals, today)));
        if (DutyReadings.inSeason(year, today)) {
            readings.addAll(DutyReadings.of(year, duties.owing(year)));
        }
        return List.copyOf(readings);
    }

    /** What the compass reads from the year's plan: whether there is one (R1, R44), where it stands (R2), what is late (R60). */
    static final class PlanReadings {

        /** The beginning of the signal that says where the newest revision stands. */
        private static final String NEWEST = "planStatus";

        private PlanReadings() {}

        static List<Reading> of(YearView year, List<Signal> signals, LocalDate today) {
            String plan = "/years/" + year.slug() + "/plan";
            boolean inForce = signals.stream().anyMatch(signal -> signal.key().equals("planInForce"));
            List<Reading> readings = new ArrayList<>();
            for (Signal signal : signals) {
                if (signal.key().equals("planNone")) {
                    Tone tone = today.isBefore(day(signal)) ? Tone.WARNING : Tone.BAD;
                    readings.add(Reading.of("plan", 44, tone, "planNone", Role.CHAIR, plan));
                } else if (signal.key().startsWith(NEWEST)) {
                    readings.add(standing(signal, inForce, plan));
                } else if (signal.key().equals("planItemsLate")) {
                    readings.add(Reading.of("items", 60, Tone.WARNING, "itemsLate", Role.CHAIR, plan, signal.words()));
                }
            }
            return readings;
        }

        private static Reading standing(Signal signal, boolean inForce, String plan) {
            PlanStatus status = PlanStatus.valueOf(signal.key().substring(NEWEST.length()));
            if (status == PlanStatus.APPROVED) {
                return Reading.of("plan", 1, Tone.GOOD, "planInForce", null, plan, day(signal), signal.words());
            }
            Tone tone = status == PlanStatus.RETURNED ? Tone.BAD : inForce ? Tone.GOING : Tone.WARNING;
            return Reading.of("plan", 2, tone, "plan." + status, Role.valueOf(signal.ref()), plan, day(signal));
        }

        private static LocalDate day(Signal signal) {
            return Objects.requireNonNull(signal.day());
        }
    }

    /** At the year's end the compass tells of members who have not taken part, held, visited or looked back (R48, R49, R51, B16). */
    static final class DutyReadings {

        /** Days before the end of lessons from which there is little time left. */
        private static final int SEASON = 30;

        private DutyReadings() {}

        /** Whether the year is near its end. */
        static boolean inSeason(YearView year, LocalDate today) {
            return !today.isBefore(year.quarter(4).end().minusDays(SEASON));
        }

        static List<Reading> of(YearView year, Duties.Owing members) {
            String duties = "/years/" + year.slug() + "/duties";
            if (members.owing() > 0) {
                return List.of(Reading.of(
                        "duty", 48, Tone.WARNING, "dutiesOpen", Role.MEMBER, duties, (long) members.owing()));
            }
            return members.members() == 0
                    ? List.of()
                    : List.of(Reading.of("duty", 48, Tone.GOOD, "dutiesMet", null, duties));
        }
    }

    /** What the compass reads from protocols (R5, R10). */
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
                            next(signal, signals),
                            href,
                            signal.words(),
                            met));
                } else if (signal.key().equals("recommendationMissing")) {
                    readings.add(Reading.of(
                            "recommendation",
                            5,
                            Tone.WARNING,
                            "recommendationMissing",
                            next(signal, signals),
                            href,
                            signal.words()));
                }
            }
            return readings;
        }

        /** Whom the draft waits for: whoever writes it, else whoever names a signatory, else the chair of its day. */
        private static Role next(Signal draft, List<Signal> signals) {
            for (Signal signal : signals) {
                if (signal.ref().equals(draft.ref()) && signal.key().equals("protocolToWrite")) {
                    return signal.staff() == null ? Role.CHAIR : Role.SECRETARY;
                }
            }
            return signals.stream()
                            .anyMatch(signal -> signal.ref().equals(draft.ref())
                                    && signal.key().equals("protocolNobodySigns"))
                    ? Role.DIRECTOR
                    : Role.CHAIR;
        }
    }

    /** What the compass reads from the carrying out of recommendations (R60). */
    static final class RecommendationReadings {

        private RecommendationReadings() {}

        static List<Reading> of(YearView year, List<Signal> signals) {
            String list = "/years/" + year.slug() + "/recommendations?tab=";
            List<Reading> readings = new ArrayList<>();
            for (Signal signal : signals) {
                switch (signal.key()) {
                    case "recommendationsOverdue" ->
                        readings.add(reading(Tone.BAD, signal.key(), Role.MEMBER, list + "overdue", signal.words()));
                    case "recommendationsOpen" ->
                        readings.add(reading(
                                signal.ref().equals("0") ? Tone.GOING : Tone.WARNING,
                                signal.key(),
                                Role.MEMBER,
                                list + "open",
                                signal.words(),
                                signal.ref()));
                    case "recommendationAnswered" -> {
                        if (signal.ref().equals(year.slug())) {
                            readings.add(reading(
                                    Tone.WARNING,
                                    "recommendationsAnswered",
                                    Role.CHAIR,
                                    list + "open",
                                    signal.words()));
                        }
                    }
                    case "recommendationsDone" -> readings.add(reading(Tone.GOOD, signal.key(), null, list + "all"));
                    default -> {}
                }
            }
            return readings;
        }

        private static Reading reading(Tone tone, String state, @Nullable Role next, String href, Object... arguments) {
            return Reading.of("recommendation", 60, tone, state, next, href, arguments);
        }
    }
}
