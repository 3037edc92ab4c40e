package kg.birikme.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person held, with what she said of it: from this her reports begin (R49, R53).
 *
 * @param no         its number in addresses
 * @param form       its form in the school's words; empty where none is given
 * @param classLabel the class or the grades, «7-А», «1–4»; empty where none is meant
 * @param open       whether it counts as an open event (R49)
 * @param result     what came of it; empty where nothing is said
 * @param planLine   the line of the plan behind it; none for what was not planned
 */
public record HeldActivity(
        ActivityId id,
        int no,
        ActivityKind kind,
        boolean open,
        LocalDate from,
        String title,
        String form,
        String classLabel,
        @Nullable Integer pupils,
        String result,
        @Nullable UUID planLine) {}
