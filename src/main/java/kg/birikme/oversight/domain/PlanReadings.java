package kg.birikme.oversight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.birikme.plan.PlanState;
import kg.birikme.plan.PlanStatus;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/** What the compass reads from the year's plan: whether there is one (R1, R44), where it stands (R2), what is late (R60). */
final class PlanReadings {

    private PlanReadings() {}

    static List<Reading> of(YearView year, Optional<PlanState> state) {
        String plan = "/years/" + year.slug() + "/plan";
        if (state.isEmpty()) {
            return List.of(Reading.of("plan", 44, Tone.BAD, "planNone", Role.CHAIR, plan));
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(standing(state.get(), plan));
        if (state.get().inForce() && state.get().late() > 0) {
            readings.add(Reading.of("items", 60, Tone.WARNING, "itemsLate", Role.CHAIR, plan, state.get().late()));
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
