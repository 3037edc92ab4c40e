package kg.birikme.meeting.domain;

import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/** Takes typed words in: cleaned, present where they must be, no longer than their place. */
final class Words {

    static final int REASON = 500;
    static final int NAME = 200;

    private Words() {}

    /** @throws InvalidInput if there are none, or too many */
    static String required(@Nullable String typed, String field, int max) {
        String clean = optional(typed, field, max);
        if (clean.isEmpty()) {
            throw new InvalidInput(field, "meeting.refusal.required");
        }
        return clean;
    }

    /** @throws InvalidInput if there are too many */
    static String optional(@Nullable String typed, String field, int max) {
        String clean = typed == null ? "" : KyrgyzText.clean(typed);
        if (clean.length() > max) {
            throw new InvalidInput(field, "meeting.refusal.tooLong", max);
        }
        return clean;
    }
}
