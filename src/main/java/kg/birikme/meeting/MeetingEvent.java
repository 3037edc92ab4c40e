package kg.birikme.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;
import org.jspecify.annotations.Nullable;

/** What happens to a meeting. */
public sealed interface MeetingEvent {

    /**
     * Chair or secretary take back that a meeting was held. Told before it happens: whoever keeps something that rests on the
     * meeting refuses by a {@link kg.birikme.shared.RuleViolation}, whoever keeps something empty lets it go.
     *
     * @param number the number that it had among those held
     */
    record TakenBack(MeetingId meeting, YearId year, int no, int number, StaffId by) implements MeetingEvent {}

    /**
     * A meeting got another date, time, place or quarter.
     *
     * @param told         whether it had been convened, so that people knew the former ones
     * @param breachReason why the quarter is left below its norm; empty where it is not
     */
    record Moved(
            MeetingId meeting,
            YearId year,
            int no,
            String theme,
            boolean told,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String reason,
            String breachReason,
            StaffId by)
            implements MeetingEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "meeting.trace.moved", "/years/#" + year.value() + "/meetings/" + no, theme, day(from), day(to));
        }

        private static String day(@Nullable LocalDate day) {
            return day == null ? "–" : SchoolDates.shortDate(day);
        }
    }

    /** A meeting was marked as held and got its number in the year (R3, R8). */
    record Held(
            MeetingId meeting, YearId year, int no, int number, int quarter, LocalDate date, String theme, StaffId by)
            implements MeetingEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "meeting.trace.held",
                    "/years/#" + year.value() + "/meetings/" + no,
                    number,
                    theme,
                    SchoolDates.shortDate(date));
        }
    }

    /** The chair convened a meeting (R4). */
    record Convened(
            MeetingId meeting,
            YearId year,
            int no,
            String theme,
            LocalDate date,
            LocalTime time,
            String place,
            StaffId by)
            implements MeetingEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "meeting.trace.convened",
                    "/years/#" + year.value() + "/meetings/" + no,
                    theme,
                    SchoolDates.shortDate(date));
        }
    }

    /**
     * The chair cancelled a meeting.
     *
     * @param told         whether it had been convened, so that people knew of it
     * @param breachReason why quarter or year are left below the norm; empty where they are not
     */
    record Cancelled(
            MeetingId meeting,
            YearId year,
            int no,
            String theme,
            boolean told,
            String reason,
            String breachReason,
            StaffId by)
            implements MeetingEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("meeting.trace.cancelled", "/years/#" + year.value() + "/meetings/" + no, theme);
        }
    }

    /** The agenda of a convened meeting says something else than people were told (R4). */
    record AgendaChanged(MeetingId meeting, YearId year, int no, String theme, String title, StaffId by)
            implements MeetingEvent {}

    /**
     * The deputy for methodical work was sent a notice of a meeting (R4).
     *
     * @param repeated whether it tells a change of what an earlier notice said (B8)
     * @param late     whether it went out later than the school's lead time (A25)
     */
    record NoticeSent(
            UUID notice,
            MeetingId meeting,
            YearId year,
            int no,
            int noticeNumber,
            StaffId recipient,
            LocalDate date,
            LocalTime time,
            String place,
            boolean repeated,
            boolean late)
            implements MeetingEvent {}

    /**
     * A member proposed an item for an agenda, or the chair decided about it (R57).
     *
     * @param proposer the member, by name and id
     * @param reason   why it was declined; empty otherwise
     * @param by       whoever took the step
     */
    record ItemProposed(
            MeetingId meeting,
            YearId year,
            int no,
            String title,
            String proposerName,
            StaffId proposer,
            State state,
            String reason,
            StaffId by)
            implements MeetingEvent {

        /** How far the proposal has come. */
        public enum State {
            PROPOSED,
            ACCEPTED,
            DECLINED
        }
    }
}
