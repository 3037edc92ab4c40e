package kg.birikme.plan.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the chair has said of her own plan in its preview.
 *
 * @param columns  by the headings of a table, folded: what each of its columns holds
 * @param sections by line from 0: the section that begins with that line, or of that item; {@link #NO_SECTION} for a line that is
 *                 left aside, {@link #ITEM} for one that is an item although it has one cell only
 * @param start    the section of items above the first heading; empty where it is not said
 * @param people   by a name that was not understood, folded: somebody's id, a group's name, or empty for nobody
 * @param forms    by a form of work that was not understood, folded: its constant, or empty for none
 * @param left     lines that are left out, from 0
 * @param shift    whether days of an earlier year are moved into this one; else such terms are left open
 */
public record ListChoices(
        Map<String, List<ListColumn>> columns,
        Map<Integer, String> sections,
        String start,
        Map<String, String> people,
        Map<String, String> forms,
        Set<Integer> left,
        boolean shift) {

    public static final String NO_SECTION = "NONE";
    public static final String ITEM = "ITEM";

    public ListChoices {
        columns = Map.copyOf(columns);
        sections = Map.copyOf(sections);
        people = Map.copyOf(people);
        forms = Map.copyOf(forms);
        left = Set.copyOf(left);
    }

    static ListChoices none() {
        return new ListChoices(Map.of(), Map.of(), "", Map.of(), Map.of(), Set.of(), false);
    }
}
