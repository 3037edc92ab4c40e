package kg.birikme.followup.domain;

import java.time.LocalDate;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.web.Tone;

/** How a recommendation stands on a day: its status and its term together. Computed, never stored. */
public enum Standing {
    OPEN(Tone.GOING),
    DUE_SOON(Tone.WARNING),
    OVERDUE(Tone.BAD),
    ANSWERED(Tone.NOTE),
    /** The reader has answered and is late with nothing; others are still to answer. */
    ANSWERED_BY_ME(Tone.GOOD),
    RELEASED(Tone.GOOD),
    ANNULLED(Tone.QUIET);

    private final Tone tone;

    Standing(Tone tone) {
        this.tone = tone;
    }

    /**
     * @param due  the present term; on that day itself nothing is late yet
     * @param soon days before the term from which it is near
     */
    static Standing of(AssignmentStatus status, LocalDate due, LocalDate today, int soon) {
        return switch (status) {
            case ANSWERED -> ANSWERED;
            case RELEASED -> RELEASED;
            case ANNULLED -> ANNULLED;
            case OPEN -> {
                if (due.isBefore(today)) {
                    yield OVERDUE;
                }
                yield due.isAfter(today.plusDays(soon)) ? OPEN : DUE_SOON;
            }
        };
    }

    public Tone tone() {
        return tone;
    }

    public String messageKey() {
        return "followup.standing." + name();
    }
}
