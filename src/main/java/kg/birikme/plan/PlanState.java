package kg.birikme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.birikme.shared.Role;

/**
 * How the year's plan stands, for the rule compass.
 *
 * @param newest    the newest revision
 * @param since     the day on which it came to its status
 * @param actsNext  whose step is next; nobody's where the newest revision is in force
 * @param inForce   whether any revision is in force
 * @param meetings  how many meetings the plan has for the quarters 1 to 4, in that order (R3)
 * @param marks     the number of items by mark, in the plan in force, else the newest revision
 * @param late      items whose term has passed and that nobody has marked done, partly done or not done
 */
public record PlanState(
        PlanRef newest,
        LocalDate since,
        Optional<Role> actsNext,
        boolean inForce,
        List<Integer> meetings,
        Map<DoneState, Integer> marks,
        int late) {

    /** Number of items. */
    public int items() {
        return marks.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of items done, in whole per cent; 0 for a plan without items (R1: plan fulfilment). */
    public int fulfilmentPercent() {
        int items = items();
        return items == 0 ? 0 : marks.getOrDefault(DoneState.DONE, 0) * 100 / items;
    }
}
