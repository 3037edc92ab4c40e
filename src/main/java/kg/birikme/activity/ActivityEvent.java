package kg.birikme.activity;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** What happens to an activity. */
public sealed interface ActivityEvent {

    /**
     * A member marked herself as having been at an activity (R49).
     *
     * @param on the day on which she did
     */
    record Visited(
            ActivityId activity,
            YearId year,
            int no,
            String title,
            List<StaffId> holders,
            StaffId by,
            String byName,
            LocalDate on)
            implements ActivityEvent {

        public Visited {
            holders = List.copyOf(holders);
        }
    }

    /** An activity took place (R9, R66). */
    record Held(
            ActivityId activity,
            YearId year,
            int no,
            ActivityKind kind,
            LocalDate on,
            String title,
            List<StaffId> holders)
            implements ActivityEvent {

        public Held {
            holders = List.copyOf(holders);
        }
    }

    /**
     * A planned activity will not take place, or one that was written down as held is taken back.
     *
     * @param takenBack whether it was written down as held; otherwise it was only planned
     */
    record Cancelled(
            ActivityId activity,
            YearId year,
            int no,
            String title,
            List<StaffId> holders,
            String reason,
            boolean takenBack,
            StaffId by)
            implements ActivityEvent {

        public Cancelled {
            holders = List.copyOf(holders);
        }
    }

    /** A visitor handed in a sheet of analysis (R9, F12). */
    record Analysed(
            ActivityId activity, YearId year, int no, String title, List<StaffId> holders, StaffId by, String byName)
            implements ActivityEvent {

        public Analysed {
            holders = List.copyOf(holders);
        }
    }

    /** Somebody wrote down what was found on a visit (R87). */
    record Found(
            ActivityId activity, YearId year, int no, String title, List<StaffId> visited, StaffId by, String byName)
            implements ActivityEvent, Traced {

        public Found {
            visited = List.copyOf(visited);
        }

        @Override
        public Trace trace() {
            return Trace.of("activity.trace.found", "/years/#" + year.value() + "/activities/" + no, title);
        }
    }

    /** The visited teacher answered to what was found (R87). */
    record FindingAnswered(
            ActivityId activity, YearId year, int no, String title, StaffId author, StaffId by, String byName)
            implements ActivityEvent {}

    /** An activity counts less than before, and the record says so: what still waits for its decision counts anew. */
    record Uncounted(Uncounting what) implements ActivityEvent {}

    /**
     * An activity that took place is about to count less than before: it is taken back, or its day, its kind or who held it and who
     * came is put right. Told before it happens, with what stood until now: whoever keeps something that rests on it refuses by a
     * {@link kg.birikme.shared.RuleViolation}.
     *
     * @param from     its first day until now: by it reports count it
     * @param open     whether colleagues were asked to come, so that it counted for those who came, too (R49)
     * @param holders  for whom it counts no longer as it did
     * @param visitors for whom it counts no longer as a visit
     * @param leaving  who does not hold it any more: the others still look back on it (R51)
     * @param byAll    whether the school's own counts change, too: it is gone, of another kind, or off its line of the plan
     */
    record Uncounting(
            ActivityId activity,
            YearId year,
            LocalDate from,
            boolean open,
            List<StaffId> holders,
            List<StaffId> visitors,
            List<StaffId> leaving,
            boolean byAll)
            implements ActivityEvent {

        public Uncounting {
            holders = List.copyOf(holders);
            visitors = List.copyOf(visitors);
            leaving = List.copyOf(leaving);
        }
    }
}
