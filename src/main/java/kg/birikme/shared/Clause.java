package kg.birikme.shared;

import java.util.regex.Pattern;

/**
 * A clause of the regulation, R1 to R97, or one of its header marks H1 to H3. Every refusal names one, and the page
 * {@code /regulation#R5} shows it.
 */
public record Clause(String id) {

    private static final Pattern FORM = Pattern.compile("[RH][1-9][0-9]?");

    public Clause {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not a clause: " + id);
        }
    }

    /** The number alone, as readers are told it: 5 of R5. */
    public String number() {
        return id.substring(1);
    }

    /** The clause with the given number, as in {@code Clause.r(5)}. */
    public static Clause r(int number) {
        return new Clause("R" + number);
    }
}
