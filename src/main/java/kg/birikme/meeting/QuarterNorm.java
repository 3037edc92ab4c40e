package kg.birikme.meeting;

/**
 * The meetings of one quarter (R3).
 *
 * @param quarter 1 to 4
 * @param held    held ones, closed ones too
 * @param planned planned or convened, their day not yet past
 * @param late    planned or convened, their day past
 */
public record QuarterNorm(int quarter, int held, int planned, int late) {

    /** Meetings wanted in each quarter (R3). */
    public static final int PER_QUARTER = 1;

    /** Whether a meeting has been held. */
    public boolean met() {
        return held >= PER_QUARTER;
    }

    /** Whether it can still be met by what is planned. */
    public boolean covered() {
        return held + planned + late >= PER_QUARTER;
    }
}
