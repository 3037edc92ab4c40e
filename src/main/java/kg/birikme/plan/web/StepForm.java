package kg.birikme.plan.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the way, taken by one who saw the plan as it was.
 *
 * @param plan         the revision
 * @param version      the version that the person saw
 * @param acknowledged whether the warning of acting in two offices was ticked (B3)
 * @param remark       what is to be mended, on a return
 * @param newMeeting   whether a new meeting has to consider the plan, on a return
 */
record StepForm(
        @NotNull @Nullable UUID plan,
        @NotNull @Nullable Integer version,
        @Nullable Boolean acknowledged,
        @Nullable String remark,
        @Nullable Boolean newMeeting) {

    static StepForm of(UUID plan, int version) {
        return new StepForm(plan, version, false, "", false);
    }

    boolean warned() {
        return Boolean.TRUE.equals(acknowledged);
    }

    boolean wantsMeeting() {
        return Boolean.TRUE.equals(newMeeting);
    }

    String words() {
        return remark == null ? "" : remark;
    }
}
