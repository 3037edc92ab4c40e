package kg.birikme.plan.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.birikme.people.PersonView;
import kg.birikme.plan.PlanSection;
import kg.birikme.school.YearView;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The chair's own plan as it was understood, before anything of it is taken.
 *
 * @param choices    what she has said of it so far
 * @param parts      tables with the same headings, as one
 * @param headings   lines that begin a section, or might
 * @param rows       the items, those left out too
 * @param people     names that were not understood
 * @param forms      forms of work that were not
 * @param terms      terms that stay in their own words
 * @param colleagues who may answer for an item
 */
public record ListPreview(
        YearView year,
        ListChoices choices,
        List<Part> parts,
        List<Heading> headings,
        List<Row> rows,
        List<String> people,
        List<String> forms,
        List<String> terms,
        List<PersonView> colleagues) {

    /** The items to be taken. */
    public List<Row> taken() {
        return rows.stream().filter(row -> !row.left()).toList();
    }

    /** Whether nothing keeps the items from being taken. */
    public boolean sound() {
        return !taken().isEmpty() && taken().stream().allMatch(Row::sound);
    }

    /** Items that something is not understood of. */
    public long unclear() {
        return taken().stream().filter(row -> !row.sound()).count();
    }

    /** Whether there are items above the first heading of a section. */
    public boolean startless() {
        return !choices.start().isEmpty() || rows.stream().anyMatch(row -> row.section() == null);
    }

    /** Whether days of an earlier year stand in it. */
    public boolean earlier() {
        return rows.stream().anyMatch(row -> row.years() > 0);
    }

    /** Lines of one cell that were understood as headings of sections. */
    public List<Heading> known() {
        return headings.stream().filter(heading -> heading.section() != null).toList();
    }

    /** Lines of one cell that begin nothing. */
    public List<Heading> aside() {
        return headings.stream().filter(heading -> heading.section() == null).toList();
    }

    /** The names of those who may answer for an item. */
    public Map<StaffId, PersonName> names() {
        return colleagues.stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
    }

    /** Tables of one kind of headings. */
    public record Part(List<Column> columns) {}

    /**
     * A column.
     *
     * @param title  its heading; empty where it has none
     * @param sample what stands in it, of the first rows
     */
    public record Column(String title, String sample, ListColumn holds) {}

    /**
     * A line of one cell.
     *
     * @param line    from 0
     * @param section the section that it begins; null where it begins none
     */
    public record Heading(int line, String text, @Nullable PlanSection section) {}

    /**
     * An item, or what might be one.
     *
     * @param line    from 0
     * @param content what the plan would keep; null as long as it cannot
     * @param section where it goes; null where that is not known
     * @param text    what is done, as it stands in the list
     * @param term    the term as it stands in the list
     * @param termAt  the column of the term; -1 where there is none
     * @param words   whether the term stays in those words, since it was not understood
     * @param years   by how many years the days of the term are an earlier year's
     * @param unknown names and forms of it that were not understood
     * @param faults  keys of what is wrong with it
     * @param left    whether it is left out
     * @param cells   what stands in the list, by the columns that are taken, to be mended
     */
    public record Row(
            int line,
            @Nullable ItemContent content,
            @Nullable PlanSection section,
            String text,
            String term,
            int termAt,
            boolean words,
            int years,
            List<String> unknown,
            List<String> faults,
            boolean left,
            List<Cell> cells) {

        /** Whether it can be taken. */
        public boolean sound() {
            return content != null && section != null && unknown.isEmpty() && faults.isEmpty();
        }
    }

    /** A cell of the list. */
    public record Cell(int at, ListColumn column, String value) {}
}
