package kg.birikme.activity;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/**
 * An activity that was written down as held is taken back: it never took place, or is written down twice. Told before it
 * happens: whoever keeps something that rests on it refuses by a {@link kg.birikme.shared.RuleViolation}.
 *
 * @param from its first day: by it reports count it
 * @param open whether colleagues were asked to come, so that it counts for those who came, too (R49)
 */
public record ActivityTakenBack(
        ActivityId activity, YearId year, int no, String title, LocalDate from, boolean open, List<StaffId> holders,
        List<StaffId> visitors) implements Traced {

    public ActivityTakenBack {
        holders = List.copyOf(holders);
        visitors = List.copyOf(visitors);
    }

    @Override
    public Trace trace() {
        return Trace.of("activity.trace.takenBack", "/years/#" + year.value() + "/activities/" + no, title);
    }
}
