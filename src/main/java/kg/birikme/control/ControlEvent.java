package kg.birikme.control;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** What happens to a remark of control (R13). */
public sealed interface ControlEvent {

    /** Director or deputy remarked something. */
    record Remarked(UUID id, YearId year, String words, LocalDate due, String byName) implements ControlEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "control.trace.remarked",
                    "/years/#" + year.value() + "/control",
                    byName,
                    SchoolDates.shortDate(due));
        }
    }

    /** The chair answered. */
    record Answered(UUID id, YearId year, StaffId author, String byName) implements ControlEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("control.trace.answered", "/years/#" + year.value() + "/control", byName);
        }
    }

    /** Whoever controls is content with the answer. */
    record Released(UUID id, YearId year, String byName) implements ControlEvent {}
}
