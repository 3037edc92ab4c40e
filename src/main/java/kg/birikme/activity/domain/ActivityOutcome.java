package kg.birikme.activity.domain;

import java.util.List;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an activity after it took place.
 *
 * @param pupils   how many pupils took part: a number, never names
 * @param result   what came of it
 * @param visitors which colleagues came
 */
public record ActivityOutcome(@Nullable Integer pupils, String result, List<StaffId> visitors) {

    public ActivityOutcome {
        visitors = List.copyOf(visitors);
    }
}
