package kg.birikme.followup.domain;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The views of the list. */
public enum ListTab {
    /** Given to the reader, the unanswered first. */
    MINE,
    /** Under control: unanswered or awaiting release. */
    OPEN,
    OVERDUE,
    ALL;

    /** As in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ListTab> of(@Nullable String slug) {
        for (ListTab tab : values()) {
            if (tab.slug().equals(slug)) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }
}
