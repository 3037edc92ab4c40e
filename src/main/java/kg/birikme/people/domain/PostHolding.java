package kg.birikme.people.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import kg.birikme.people.Post;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** That a person holds a post from one day to another. */
@Entity
@Table(name = "post_holding")
class PostHolding {

    @Id
    private UUID id;

    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private Post post;

    @Embedded
    private HeldTerm term;

    private String givenBy = "";
    private String endedBy = "";
    private boolean lastResort;
    private String vacatedBecause = "";

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PostHolding() {}

    /** @param by who gives it, in words */
    PostHolding(UUID id, StaffId staff, Post post, HeldTerm term, String by, boolean lastResort) {
        this.id = id;
        this.staffId = staff.value();
        this.post = post;
        this.term = term;
        this.givenBy = by;
        this.lastResort = lastResort;
    }

    /** @throws kg.birikme.shared.InvalidInput if the last day lies before the first */
    void lastUntil(LocalDate lastDay, String by) {
        term.lastUntil(lastDay);
        endedBy = by;
    }

    /** Ends now; what has not begun yet is taken back. */
    void endAt(LocalDateTime now, String by) {
        term.endAt(now);
        endedBy = by;
    }

    /** Ends now, because the holder can no longer do it. */
    void vacate(LocalDateTime now, String by, String reason) {
        endAt(now, by);
        vacatedBecause = reason;
    }

    Post post() {
        return post;
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    HeldTerm term() {
        return term;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
