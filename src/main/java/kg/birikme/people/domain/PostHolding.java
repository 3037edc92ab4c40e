package kg.birikme.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Post;
import kg.birikme.shared.InvalidInput;
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

    private LocalDate fromDay;
    private @Nullable LocalDate toDay;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway")
    protected PostHolding() {}

    PostHolding(UUID id, StaffId staff, Post post, LocalDate from, @Nullable LocalDate to) {
        this.id = id;
        this.staffId = staff.value();
        this.post = post;
        this.fromDay = from;
        if (to != null) {
            end(to);
        }
    }

    /** @throws InvalidInput if the last day lies before the first */
    final void end(LocalDate lastDay) {
        if (lastDay.isBefore(fromDay)) {
            throw new InvalidInput("toDay", "people.refusal.endBeforeStart");
        }
        toDay = lastDay;
    }
}
