package kg.birikme.meeting.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is about.
 *
 * @param form     in which form it is held: «тегерек стол»; may be empty
 * @param planLine the plan's line it comes from; none for one «пландан тышкары»
 */
@Embeddable
public record MeetingTexts(
        String theme,
        String form,
        boolean extraordinary,
        @Nullable UUID planLine) {

    private static final int THEME_MAX = 300;
    private static final int FORM_MAX = 100;

    /** @throws kg.birikme.shared.InvalidInput if the theme is missing, or a text is too long */
    public MeetingTexts {
        theme = Words.required(theme, "theme", THEME_MAX);
        form = Words.optional(form, "form", FORM_MAX);
    }
}
