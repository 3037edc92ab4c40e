package kg.birikme.plan.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.ItemKind;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.plan.domain.ItemView.Mark;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the items of a revision with the marks of their lines, in one statement. */
@Component
class ItemReader {

    private static final String ITEMS = """
            select i.*, l.done_state, l.done_on, l.reason, l.source, l.marked_by, l.version as line_version,
                   array(select r.staff_id from plan_item_responsible r
                         where r.school_id = i.school_id and r.item_id = i.id order by r.position) as responsible
            from plan_item i join plan_line l on l.school_id = i.school_id and l.id = i.line
            where i.plan_id = ?
            """;

    /** As {@link #ITEMS}, of what the meeting considered. */
    private static final String CONSIDERED = """
            select i.*, l.done_state, l.done_on, l.reason, l.source, l.marked_by, l.version as line_version,
                   array(select jsonb_array_elements_text(kept.item -> 'responsible')::uuid) as responsible
            from plan p
            cross join lateral jsonb_array_elements(p.considered_content -> 'items') kept (item)
            cross join lateral jsonb_populate_record(null::plan_item, kept.item) i
            join plan_line l on l.school_id = p.school_id and l.id = i.line
            where p.id = ?
            """;

    private final JdbcClient jdbc;

    ItemReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The items in the order of the paper, numbered through. */
    List<ItemView> items(PlanId plan) {
        return read(ITEMS, plan);
    }

    /** The items that the meeting considered; none where they were not kept. */
    List<ItemView> consideredItems(PlanId plan) {
        return read(CONSIDERED, plan);
    }

    private List<ItemView> read(String statement, PlanId plan) {
        List<Row> rows = new ArrayList<>(jdbc.sql(statement)
                .param(plan.value())
                .query((row, number) -> row(row))
                .list());
        rows.sort(Comparator.comparing((Row row) -> row.content().section()).thenComparing(Row::position));
        List<ItemView> items = new ArrayList<>(rows.size());
        int ordinal = 0;
        @Nullable PlanSection section = null;
        for (Row row : rows) {
            ordinal = row.content().section() == section ? ordinal + 1 : 1;
            section = row.content().section();
            items.add(new ItemView(
                    row.id(), row.line(), items.size() + 1, ordinal, row.content(), row.version(), row.mark()));
        }
        return items;
    }

    private record Row(UUID id, UUID line, int position, ItemContent content, int version, Mark mark) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("line", UUID.class),
                row.getInt("position"),
                content(row),
                row.getInt("version"),
                new Mark(
                        DoneState.valueOf(row.getString("done_state")),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("source"),
                        row.getString("marked_by"),
                        row.getInt("line_version")));
    }

    private static ItemContent content(ResultSet row) throws SQLException {
        return new ItemContent(
                PlanSection.valueOf(row.getString("section")),
                ItemKind.valueOf(row.getString("kind")) == ItemKind.EVENT,
                row.getString("content"),
                row.getString("questions"),
                constant(FormOfWork.class, row.getString("form")),
                term(row),
                Arrays.stream((UUID[]) row.getArray("responsible").getArray())
                        .map(StaffId::new)
                        .toList(),
                constant(ResponsibleGroup.class, row.getString("responsible_group")),
                row.getString("expected_result"),
                integers(row.getArray("aims")),
                row.getString("cites"));
    }

    private static @Nullable PlanTerm term(ResultSet row) throws SQLException {
        PlanTerm.Kind kind = constant(PlanTerm.Kind.class, row.getString("term_kind"));
        return kind == null
                ? null
                : new PlanTerm(
                        kind,
                        row.getObject("term_from", LocalDate.class),
                        row.getObject("term_to", LocalDate.class),
                        integers(row.getArray("term_months")),
                        row.getObject("term_quarter", Integer.class),
                        row.getString("term_words"));
    }

    private static List<Integer> integers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /**
     * What the checks look at in an item.
     *
     * @param number its number in the plan as printed
     */
    record CheckedItem(
            UUID id,
            int number,
            PlanSection section,
            @Nullable FormOfWork form,
            @Nullable PlanTerm term,
            boolean hasResponsible) {

        static List<CheckedItem> numbered(List<PlanItem> inOrder) {
            List<CheckedItem> checked = new ArrayList<>(inOrder.size());
            for (PlanItem item : inOrder) {
                ItemContent content = item.content();
                checked.add(new CheckedItem(
                        item.id(),
                        checked.size() + 1,
                        content.section(),
                        content.form(),
                        content.term(),
                        content.hasResponsible()));
            }
            return checked;
        }
    }
}
