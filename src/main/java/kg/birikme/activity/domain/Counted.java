package kg.birikme.activity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityUncounting;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What an activity that took place counts for, as it stood before a step: reports and the year's analysis rest on it. */
record Counted(
        ActivityKind kind, LocalDate from, boolean open, List<StaffId> holders, List<StaffId> visitors,
        @Nullable UUID planLine, @Nullable Integer pupils) {

    /** @return none of what did not take place: it counts nowhere */
    static Optional<Counted> of(Activity activity) {
        return activity.status().held()
                ? Optional.of(new Counted(
                        activity.kind(), activity.firstDay(), activity.open(), activity.holders(), activity.visitors(),
                        activity.planLine(), activity.pupils()))
                : Optional.empty();
    }

    /** All of it: the activity is taken back. */
    ActivityUncounting allOf(Activity activity) {
        return new ActivityUncounting(activity.id(), activity.year(), from, open, holders, visitors, holders, true);
    }

    /** What is lost by the activity as it stands now; none where it only gained. */
    Optional<ActivityUncounting> lostBy(Activity now) {
        boolean moved = kind != now.kind() || !from.equals(now.firstDay()) || open && !now.open();
        boolean offPlan = planLine != null && !planLine.equals(now.planLine());
        boolean otherNumber = pupils != null && !Objects.equals(pupils, now.pupils());
        List<StaffId> leaving = without(holders, now.holders());
        List<StaffId> gone = without(visitors, now.visitors());
        return moved || offPlan || otherNumber || !leaving.isEmpty() || !gone.isEmpty()
                ? Optional.of(new ActivityUncounting(
                        now.id(), now.year(), from, open, moved ? holders : leaving, moved ? visitors : gone, leaving,
                        kind != now.kind() || offPlan))
                : Optional.empty();
    }

    private static List<StaffId> without(List<StaffId> before, List<StaffId> now) {
        return before.stream().filter(person -> !now.contains(person)).toList();
    }
}
