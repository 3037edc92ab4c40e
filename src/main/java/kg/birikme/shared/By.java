package kg.birikme.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, and when: for records that keep their own history.
 *
 * @param staff none where only the name is known
 * @param name  surname and initials on the day
 * @param now   the school's day and hour at that moment
 */
public record By(@Nullable StaffId staff, String name, Instant at, LocalDateTime now) {

    public static By of(Actor actor, Clock clock) {
        return new By(actor.staff(), actor.name(), clock.instant(), LocalDateTime.now(clock));
    }

    /** Somebody, on a day of the school that is known without its hour. */
    public static By on(LocalDate day, @Nullable StaffId staff, String name, Instant at) {
        return new By(staff, name, at, day.atStartOfDay());
    }

    /** The school's day at that moment. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** The person, where it is known. */
    public StaffId person() {
        return Objects.requireNonNull(staff, "staff");
    }

    /** The person as columns keep it. */
    public @Nullable UUID id() {
        return staff == null ? null : staff.value();
    }
}
