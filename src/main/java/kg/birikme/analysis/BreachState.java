package kg.birikme.analysis;

/**
 * A norm that the year broke, and why.
 *
 * @param explanation the deputy's words; empty while there are none
 */
public record BreachState(Breach breach, String explanation) {

    /** Whether the deputy has said why. */
    public boolean explained() {
        return !explanation.isBlank();
    }
}
