package kg.birikme.web.frame;

import java.util.List;
import kg.birikme.web.FootNote;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page for somebody who is signed in.
 *
 * @param school  the school's short name
 * @param person  surname and initials of the person
 * @param year    the label of the year being looked at
 * @param years   the years that can be looked at
 * @param entries the navigation, as this person may see it
 * @param bottom  the entries of the bottom bar of a phone, those of the person's own work
 * @param feet    the lines of the foot
 * @param unread  how many notices the person has not read, a hundred at the most
 */
public record Frame(
        String school,
        String person,
        @Nullable String year,
        List<YearLink> years,
        List<Entry> entries,
        List<Entry> bottom,
        List<Foot> feet,
        int unread) {

    /** What a small badge can show. */
    private static final int MANY = 99;

    /** The navigation's entry of that key, where this person has it. */
    public @Nullable Entry entry(@Nullable String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Whether the navigation of this person has the address. */
    public boolean leadsTo(String href) {
        return entries.stream().anyMatch(entry -> entry.href().equals(href));
    }

    /** The entries behind «more». */
    public List<Entry> more() {
        return entries.stream().filter(entry -> !bottom.contains(entry)).toList();
    }

    /** The number of unread notices as the top bar has room for it. */
    public String unreadShown() {
        return unread > MANY ? MANY + "+" : String.valueOf(unread);
    }

    /** Whether the current entry stands behind «more». */
    public boolean moreHolds(String key) {
        return more().stream().anyMatch(entry -> entry.key().equals(key));
    }

    /** One entry of the navigation with its address. */
    public record Entry(String key, String messageKey, String href, String icon) {}

    /** One choice of the year switch. */
    public record YearLink(String label, String href, boolean current) {}

    /** One line of the foot, with the way to more of it and what can be done at once. */
    public record Foot(
            String messageKey, Object[] arguments, @Nullable String href, List<FootNote.Tap> taps) {}
}
