package kg.birikme.library.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.LibraryKind;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A document of the library (R63); its versions stand beside it and never change. */
@Entity
@Table(name = "library_item")
class LibraryItem {

    @Id
    private UUID id;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private LibraryKind kind;

    private String title = "";
    private String topic = "";
    private String summary = "";

    @Enumerated(EnumType.STRING)
    private LibraryAudience audience;

    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected LibraryItem() {}

    LibraryItem(UUID id, LibraryContent content) {
        this.id = id;
        this.kind = content.kind();
        this.audience = content.audience();
        say(content);
    }

    /** @throws InvalidInput if it has no title */
    void describe(LibraryContent content) {
        requireOnShelf();
        say(content);
    }

    private void say(LibraryContent said) {
        LibraryContent content = said.cleaned();
        if (content.title().isEmpty()) {
            throw new InvalidInput("title", "library.invalid.title");
        }
        title = content.title();
        topic = content.topic();
        summary = content.summary();
        audience = content.audience();
    }

    /** Takes it off the shelf, or puts it back. */
    void withdraw(boolean off, Instant now) {
        withdrawnAt = off ? Objects.requireNonNullElse(withdrawnAt, now) : null;
    }

    /** @throws RuleViolation if it was taken off: nothing of it changes until it is put back */
    void requireOnShelf() {
        if (withdrawnAt != null) {
            throw new RuleViolation(Clause.r(63), "library.refusal.withdrawn");
        }
    }

    LibraryAudience audience() {
        return audience;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
