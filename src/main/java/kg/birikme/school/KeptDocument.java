package kg.birikme.school;

import java.time.LocalDate;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A document of a year that goes into storage (R12).
 *
 * @param kind   which line of the act it is
 * @param number its number or numbers, «№ 1–5»; empty where it has none
 * @param on     its day
 * @param sheets counts its sheets, by printing it
 */
public record KeptDocument(
        Kind kind, String number, @Nullable LocalDate on, IntSupplier sheets) {

    /** The lines of the act of transfer (form F14), in their order. */
    public enum Kind {
        PLAN,
        JOURNAL,
        REPORT,
        ATTENDANCE,
        PROGRAMMES,
        ANALYSIS,
        /** Programmes of events and seminars (R46). */
        EVENT_PROGRAMMES;

        /** The three that R12 names; the others may be added. */
        public boolean required() {
            return compareTo(REPORT) <= 0;
        }
    }
}
