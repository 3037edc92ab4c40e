package kg.birikme.activity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.SchoolClass;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/** An activity as its list and its page show it. */
public record ActivityRow(
        ActivityId id,
        int no,
        ActivityStatus status,
        ActivityDetails details,
        ActivityOutcome outcome,
        @Nullable LocalDate recordedOn,
        @Nullable Cancelled cancelled,
        StaffId plannedBy,
        List<Person> holders,
        List<Person> visitors,
        List<StaffId> struck,
        int analyses,
        int version) {

    /** Days after which nobody writes down what took place, but enters what there was. */
    private static final int LONG_AFTER = 31;

    /** Somebody with a part in it. */
    public record Person(StaffId id, PersonName name) {}

    /**
     * That it was cancelled, or taken back.
     *
     * @param takenBack whether it had been written down as held by mistake
     * @param byName    who did it; empty where that was not kept yet, as is {@code at}
     */
    public record Cancelled(
            String reason,
            boolean takenBack,
            String byName,
            @Nullable Instant at) {}

    /** Whether it took place and nobody has handed in an analysis, though one is due (R9). */
    public boolean wantsAnalysis() {
        return status == ActivityStatus.HELD && kind().analysed();
    }

    /** Whether it was written down so long after it took place that the page says so: the year had begun before the program. */
    public boolean enteredLater() {
        return recordedOn != null && status.held() && recordedOn.isAfter(until().plusDays(LONG_AFTER));
    }

    /** How its status looks. */
    public Tone tone() {
        return switch (status) {
            case PLANNED -> Tone.QUIET;
            case HELD -> kind().analysed() ? Tone.WARNING : Tone.GOOD;
            case ANALYSED -> Tone.GOOD;
            case CANCELLED -> Tone.BAD;
        };
    }

    /** Whether the person holds it. */
    public boolean heldBy(StaffId person) {
        return holders.stream().anyMatch(holder -> holder.id().equals(person));
    }

    /** Whether the person came to see it. */
    public boolean visitedBy(StaffId person) {
        return visitors.stream().anyMatch(visitor -> visitor.id().equals(person));
    }

    public ActivityKind kind() {
        return details.kind();
    }

    public String title() {
        return details.title();
    }

    /** The first day. */
    public LocalDate from() {
        return details.from();
    }

    /** The last day; the same as the first where it takes one. */
    public LocalDate until() {
        return details.lastDay();
    }

    public SchoolClass schoolClass() {
        return details.schoolClass();
    }

    /** The line of the plan behind it; none for what was not planned. */
    public @Nullable UUID planLine() {
        return details.planLine();
    }
}
