package kg.birikme.web.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page for somebody who is signed in.
 *
 * @param school  the school's short name
 * @param person  surname and initials of the person
 * @param year    the label of the year being looked at
 * @param years   the years that can be looked at
 * @param entries the navigation, as this person may see it
 * @param feet    the lines of the foot
 * @param unread  how many notices the person has not read, a hundred at the most
 */
public record Frame(
        String school,
        String person,
        @Nullable String year,
        List<YearLink> years,
        List<Entry> entries,
        List<Foot> feet,
        int unread) {

    /** How many entries the bottom bar of a phone has room for, besides «more». */
    private static final int BOTTOM = 4;

    /** What a small badge can show. */
    private static final int MANY = 99;

    /** The entries of the bottom bar. */
    public List<Entry> bottom() {
        return entries.subList(0, Math.min(BOTTOM, entries.size()));
    }

    /** The entries behind «more». */
    public List<Entry> more() {
        return entries.subList(Math.min(BOTTOM, entries.size()), entries.size());
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

    /** One line of the foot. */
    public record Foot(String messageKey, Object[] arguments) {}
}
