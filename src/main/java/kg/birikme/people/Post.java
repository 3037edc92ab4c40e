package kg.birikme.people;

import java.util.Optional;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;

/** A post on the staff, held over time. The deputies' posts are functions that one person may combine (A2). */
public enum Post {
    DIRECTOR(Role.DIRECTOR),
    DEPUTY_TEACHING(Role.DEPUTY_TEACHING),
    DEPUTY_METHODICAL(Role.DEPUTY_METHODICAL),
    DEPUTY_UPBRINGING(Role.DEPUTY_UPBRINGING),
    SOCIAL_PEDAGOGUE(null),
    PSYCHOLOGIST(null),
    METHOD_COUNCIL_CHAIR(null);

    private final @Nullable Role role;

    Post(@Nullable Role role) {
        this.role = role;
    }

    /** The role that the post gives; none for a post without a step in the association's work. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Whether only one person holds the post on any day. */
    public boolean single() {
        return this != SOCIAL_PEDAGOGUE && this != PSYCHOLOGIST;
    }
}
