package kg.birikme.experience.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of experience as its pages and its paper show it.
 *
 * @param heard     where it was heard; none while it was not
 * @param practices by whom it was brought into practice, the first first
 */
public record ExperienceView(
        UUID id,
        StaffId whose,
        PersonName name,
        ExperienceContent content,
        @Nullable Place heard,
        String writtenByName,
        LocalDate writtenOn,
        String removedWhy,
        List<Used> practices,
        int version) {

    /**
     * An item of a meeting or an event.
     *
     * @param number of the meeting; none of an event
     * @param href   below the address of the year
     */
    public record Place(@Nullable Integer number, LocalDate day, String title, String href) {}

    /** Somebody works by it. */
    public record Used(StaffId person, String name, LocalDate since, String words) {}

    /** How the person works by it, if she does. */
    public @Nullable Used of(StaffId person) {
        return practices.stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElse(null);
    }
}
