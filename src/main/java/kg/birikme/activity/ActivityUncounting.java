package kg.birikme.activity;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

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
public record ActivityUncounting(
        ActivityId activity, YearId year, LocalDate from, boolean open, List<StaffId> holders, List<StaffId> visitors,
        List<StaffId> leaving, boolean byAll) {

    public ActivityUncounting {
        holders = List.copyOf(holders);
        visitors = List.copyOf(visitors);
        leaving = List.copyOf(leaving);
    }
}
