package kg.birikme.protocol.domain;

import java.util.UUID;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * Who took the floor on an item, and what for.
 *
 * @param staff the person, where on the staff
 * @param name  as printed: initials and surname, or a guest in words
 * @param words what was said, in short
 */
public record Speech(@Nullable UUID staff, String name, String words) {

    public static final int NAME_MAX = 200;
    public static final int WORDS_MAX = 5000;

    public Speech {
        name = KyrgyzText.clean(name);
        words = KyrgyzText.clean(words);
        if (name.length() > NAME_MAX) {
            throw new InvalidInput("spoke", "protocol.refusal.tooLong", NAME_MAX);
        }
        if (words.length() > WORDS_MAX) {
            throw new InvalidInput("spoke", "protocol.refusal.tooLong", WORDS_MAX);
        }
    }

    /** Whether nothing was typed: an empty row of the form. */
    public boolean blank() {
        return staff == null && name.isEmpty() && words.isEmpty();
    }
}
