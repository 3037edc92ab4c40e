package kg.birikme.experience.domain;

import java.util.UUID;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of experience says (R26).
 *
 * @param heard     where it was heard; none while it was not
 * @param toPublish whether it is worth publishing (R80)
 * @param published where it came out; empty while it did not
 */
public record ExperienceContent(
        String theme, String essence, @Nullable Heard heard, boolean toPublish, String published) {

    public static final int THEME_MAX = 300;
    public static final int ESSENCE_MAX = 4000;
    public static final int PUBLISHED_MAX = 300;

    /** @throws InvalidInput if theme or essence say nothing */
    public ExperienceContent {
        theme = KyrgyzText.clean(theme);
        essence = KyrgyzText.clean(essence);
        published = KyrgyzText.clean(published);
        if (theme.isEmpty()) {
            throw new InvalidInput("theme", "experience.invalid.theme");
        }
        if (essence.isEmpty()) {
            throw new InvalidInput("essence", "experience.invalid.essence");
        }
    }

    /**
     * Where it was heard.
     *
     * @param atMeeting whether it is an item of a meeting; otherwise an event
     */
    public record Heard(boolean atMeeting, UUID id) {

        private static final String ITEM = "ITEM:";
        private static final String EVENT = "EVENT:";

        /** As in forms. */
        public String value() {
            return (atMeeting ? ITEM : EVENT) + id;
        }

        /** @throws InvalidInput if it is none of both */
        public static @Nullable Heard of(@Nullable String value) {
            if (value == null || value.isBlank()) {
                return null;
            }
            try {
                if (value.startsWith(ITEM)) {
                    return new Heard(true, UUID.fromString(value.substring(ITEM.length())));
                }
                if (value.startsWith(EVENT)) {
                    return new Heard(false, UUID.fromString(value.substring(EVENT.length())));
                }
            } catch (IllegalArgumentException noId) {
                throw new InvalidInput("heard", "experience.invalid.heard");
            }
            throw new InvalidInput("heard", "experience.invalid.heard");
        }
    }
}
