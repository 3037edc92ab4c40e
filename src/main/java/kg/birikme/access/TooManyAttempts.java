package kg.birikme.access;

/** Attempts came too often; the next one is looked at after some minutes. */
public class TooManyAttempts extends RuntimeException {

    private final int minutes;

    /** @param minutes how long to wait, at least one */
    public TooManyAttempts(int minutes) {
        super("too many attempts");
        this.minutes = minutes;
    }

    /** How long to wait, in whole minutes, at least one. */
    public int minutes() {
        return minutes;
    }
}
