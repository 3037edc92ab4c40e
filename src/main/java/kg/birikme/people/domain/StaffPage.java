package kg.birikme.people.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
            List<Appointed> offices) {

        /** Whether the person signs or leads and goes on doing so: such a one is let go by the director. */
        public boolean leads() {
            return offices.stream()
                            .anyMatch(one -> one.office() != Office.SECRETARY
                                    && !one.days().over())
                    || posts.stream()
                            .anyMatch(one ->
                                    one.post().role().isPresent() && !one.days().over());
        }
    }

    /**
     * From when until when, as histories show it.
     *
     * @param from  first day
     * @param to    last whole day; none where it goes on
     * @param began the moment of the first day, where somebody else held it until then
     * @param ended the moment at which it ended, where it ended within a day
     * @param over  whether it has ended
     */
    public record Days(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDateTime began,
            @Nullable LocalDateTime ended,
            boolean over) {

        /** Whether it was taken back before it began. */
        public boolean takenBack() {
            return ended != null && ended.equals(from.atStartOfDay());
        }
    }

    /**
     * A post over its days.
     *
     * @param lastResort whether the administrator of a school without a director gave it
     * @param by         who gave it, in words
     * @param vacated    why the deputy declared it vacant; empty for an ordinary end
     */
    public record HeldPost(UUID id, int version, Post post, Days days, boolean lastResort, String by, String vacated) {}

    /** A membership from one day to another. */
    public record Joined(
            UUID id,
            int version,
            MemberKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            List<Corrected> corrections) {}

    /** That the start of a membership was put right. */
    public record Corrected(LocalDate before, LocalDate after, String reason, String by, Instant at) {}

    /** The class led in a year. */
    public record LedClass(String yearSlug, int grade, String letter) {}

    /** An appointment as the history shows it. */
    public record Appointed(
            UUID id,
            int version,
            Office office,
            StaffId staff,
            PersonName name,
            @Nullable String orderNumber,
            @Nullable LocalDate orderDate,
            @Nullable LocalDate consentOn,
            String consentNote,
            Days days,
            String by) {}
}
