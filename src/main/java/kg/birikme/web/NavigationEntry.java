package kg.birikme.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import kg.birikme.shared.Role;

/**
 * One entry of the navigation. Each module offers its own as beans; the frame collects, sorts and filters them. The bottom
 * bar of a phone has room for four: the first, then those near to the reader's work; the others stand behind «more».
 *
 * @param key        what a page passes to the layout to mark the entry as the current one
 * @param messageKey the key of its words
 * @param href       its address; {@code {year}} in it stands for the school year that is being looked at
 * @param icon       the name of a symbol in {@code assets/icons.svg}
 * @param order      its place: home 0, plan 10, meetings 20, protocols 30, recommendations 40, … settings 900
 * @param visible    whether somebody with these roles of the day sees it
 * @param near       in whose bottom bar it stands before the others, and at which place there, from 1
 */
public record NavigationEntry(
        String key,
        String messageKey,
        String href,
        String icon,
        int order,
        Predicate<Set<Role>> visible,
        Map<Role, Integer> near) {

    public NavigationEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(messageKey, "messageKey");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(visible, "visible");
        near = Map.copyOf(near);
    }

    /** The same entry within the thumb's reach of those who do this work every week, at that place from 1. */
    public NavigationEntry near(Role role, int place) {
        Map<Role, Integer> more = new EnumMap<>(Role.class);
        more.putAll(near);
        more.put(role, place);
        return new NavigationEntry(key, messageKey, href, icon, order, visible, more);
    }

    /** An entry that everybody sees who is signed in. */
    public static NavigationEntry forEverybody(String key, String messageKey, String href, String icon, int order) {
        return new NavigationEntry(key, messageKey, href, icon, order, roles -> true, Map.of());
    }

    /** An entry for everybody but a mere administrator, who sees no content. */
    public static NavigationEntry forContent(String key, String messageKey, String href, String icon, int order) {
        return new NavigationEntry(
                key, messageKey, href, icon, order, roles -> !roles.equals(Set.of(Role.ADMINISTRATOR)), Map.of());
    }

    /** An entry for those who hold at least one of the roles today. */
    public static NavigationEntry forRoles(
            String key, String messageKey, String href, String icon, int order, Set<Role> anyOf) {
        Set<Role> wanted = Set.copyOf(anyOf);
        return new NavigationEntry(
                key, messageKey, href, icon, order, roles -> roles.stream().anyMatch(wanted::contains), Map.of());
    }
}
