package kg.birikme.duty;

import java.util.List;

/**
 * One member's duty as the records show it.
 *
 * @param done     how much of it is done
 * @param asked    how much the norm asks for; 0 where it asks for nothing
 * @param evidence what it was computed from
 */
public record Duty(DutyKind kind, DutyState state, int done, int asked, List<Evidence> evidence) {

    private static final int WHOLE = 100;

    public Duty {
        evidence = List.copyOf(evidence);
    }

    /** How much is done of what is asked: «1/1»; a share of meetings in per cent; a dash where nothing is asked. */
    public String figure() {
        if (asked == 0) {
            return done == 0 ? "–" : String.valueOf(done);
        }
        return kind == DutyKind.MEETINGS ? percent() + " %" : done + "/" + asked;
    }

    /** What is done, in per cent of what is asked. */
    public int percent() {
        return asked == 0 ? WHOLE : done * WHOLE / asked;
    }
}
