package kg.birikme.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.people.MemberKind;
import kg.birikme.people.Office;
import kg.birikme.people.Post;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What the pages of the staff directory show. */
public final class StaffPage {

    private StaffPage() {}

    /**
     * One line of the list.
     *
     * @param posts  the posts held today
     * @param member whether a member today
     * @param left   whether the last day at the school has passed
     */
    public record Line(StaffId id, PersonName name, String subject, List<Post> posts, boolean member, boolean left) {}

    /** A page of lines, and how many there are in all. */
    public record Lines(List<Line> lines, int total) {}

    /** A person with everything dated about them. */
    public record Person(
            StaffId id,
            PersonName name,
            StaffDetails details,
            int version,
            List<HeldPost> posts,
            List<Joined> memberships,
            List<LedClass> classes,
            List<Appointed> offices) {}

    /** A post from one day to another. */
    public record HeldPost(UUID id, Post post, LocalDate from, @Nullable LocalDate to) {}

    /** A membership from one day to another. */
    public record Joined(UUID id, MemberKind kind, LocalDate from, @Nullable LocalDate to) {}

    /** The class led in a year. */
    public record LedClass(String yearSlug, int grade, String letter) {}

    /** An appointment as the history shows it. */
    public record Appointed(
            UUID id,
            Office office,
            StaffId staff,
            PersonName name,
            @Nullable String orderNumber,
            @Nullable LocalDate orderDate,
            @Nullable LocalDate consentOn,
            String consentNote,
            LocalDate from,
            @Nullable LocalDate to,
            String by) {}
}
