package kg.birikme.protocol.domain;

import java.time.LocalDate;
import kg.birikme.seal.Signed;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a signed protocol, as it is sealed (B12).
 *
 * @param form   the name of the canonical form
 * @param kind   addendum or annulment
 * @param number the protocol's number
 * @param date   the day of its meeting
 * @param hash   the protocol's own hash
 * @param text   the addendum, or the reason of the annulment
 * @param signed who signed the correction; absent in the first canonical form
 */
record Correction(String form, Kind kind, int number, LocalDate date, String hash, String text, @Nullable Signed signed) {

    static final String FORM = "birikme-correction-2";

    /** What kind of correction. */
    enum Kind {
        ADDENDUM,
        ANNULMENT
    }
}
