package kg.birikme.library.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.library.LibraryAudience;
import kg.birikme.shared.Actor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/** Something that the staff is told (R32), to be read by a day. What was announced is not rewritten: it is withdrawn. */
@Entity
@Table(name = "announcement")
class Announcement {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private LibraryAudience audience;

    @Column(updatable = false)
    private @Nullable UUID itemId;

    @Column(updatable = false)
    private LocalDate readBy;

    @Column(updatable = false)
    private UUID byStaff;

    @Column(updatable = false)
    private String byName;

    @Column(updatable = false)
    private Instant at;

    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Announcement() {}

    /**
     * @param item the document that it points at, if it does
     * @throws InvalidInput if it says nothing, is for parents, or is to be read before it is announced
     */
    Announcement(UUID id, AnnouncementContent content, Actor by, Instant now, LocalDate today) {
        this.id = id;
        this.title = KyrgyzText.clean(content.title());
        this.words = KyrgyzText.clean(content.words());
        this.audience = content.audience();
        this.itemId = content.item();
        this.readBy = content.readBy();
        this.byStaff = by.staff().value();
        this.byName = by.name();
        this.at = now;
        if (title.isEmpty()) {
            throw new InvalidInput("title", "library.invalid.title");
        }
        if (words.isEmpty() && itemId == null) {
            throw new InvalidInput("words", "library.invalid.words");
        }
        if (audience == LibraryAudience.PARENTS) {
            throw new InvalidInput("audience", "library.invalid.audience");
        }
        if (readBy.isBefore(today)) {
            throw new InvalidInput("readBy", "library.invalid.readBy");
        }
    }

    /** Withdrawn again, it does nothing. */
    void withdraw(Instant now) {
        withdrawnAt = Objects.requireNonNullElse(withdrawnAt, now);
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    String title() {
        return title;
    }

    LibraryAudience audience() {
        return audience;
    }
}
