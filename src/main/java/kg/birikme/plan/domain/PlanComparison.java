package kg.birikme.plan.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one revision changed of another, line by line.
 *
 * @param texts   the parts of sections I and II that differ
 * @param added   items that the later revision has and the earlier has not
 * @param removed items that the earlier had
 * @param changed items of both that say something else
 */
public record PlanComparison(
        Set<TextField> texts, List<ItemView> added, List<ItemView> removed, List<ChangedItem> changed) {

    /** The parts of sections I and II. */
    public enum TextField {
        ANALYSIS,
        THEME,
        AIM,
        TASKS
    }

    /** An item that both have, with the columns that differ. */
    public record ChangedItem(ItemView before, ItemView after, Set<ItemField> fields) {}

    static PlanComparison of(PlanTexts before, List<ItemView> items, PlanTexts after, List<ItemView> laterItems) {
        Map<UUID, ItemView> earlier = byLine(items);
        Map<UUID, ItemView> later = byLine(laterItems);
        return new PlanComparison(
                differing(before, after),
                laterItems.stream()
                        .filter(item -> !earlier.containsKey(item.line()))
                        .toList(),
                items.stream().filter(item -> !later.containsKey(item.line())).toList(),
                laterItems.stream()
                        .filter(item -> earlier.containsKey(item.line()))
                        .map(item -> changed(Objects.requireNonNull(earlier.get(item.line())), item))
                        .filter(change -> !change.fields().isEmpty())
                        .toList());
    }

    /** Nothing differs. */
    static PlanComparison none() {
        return new PlanComparison(Set.of(), List.of(), List.of(), List.of());
    }

    /** How many parts and items differ. */
    public int count() {
        return texts.size() + added.size() + removed.size() + changed.size();
    }

    /** Whether nothing differs. */
    public boolean same() {
        return texts.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static Map<UUID, ItemView> byLine(List<ItemView> items) {
        return items.stream().collect(Collectors.toMap(ItemView::line, Function.identity()));
    }

    private static ChangedItem changed(ItemView before, ItemView after) {
        Set<ItemField> fields = EnumSet.noneOf(ItemField.class);
        for (ItemField field : ItemField.values()) {
            if (!Objects.equals(value(field, before.content()), value(field, after.content()))) {
                fields.add(field);
            }
        }
        return new ChangedItem(before, after, fields);
    }

    private static Object value(ItemField field, ItemContent content) {
        return switch (field) {
            case SECTION -> content.section();
            case CONTENT -> content.content();
            case QUESTIONS -> content.questions();
            case FORM -> Objects.requireNonNullElse(content.form(), "");
            case TERM -> Objects.requireNonNullElse(content.term(), "");
            case RESPONSIBLE -> List.of(Objects.requireNonNullElse(content.group(), ""), content.responsible());
            case RESULT -> content.result();
            case AIMS -> content.aims();
            case CITES -> content.cites();
        };
    }

    private static Set<TextField> differing(PlanTexts before, PlanTexts after) {
        Set<TextField> fields = EnumSet.noneOf(TextField.class);
        for (TextField field : TextField.values()) {
            if (!text(field, before).equals(text(field, after))) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static Object text(TextField field, PlanTexts texts) {
        return switch (field) {
            case ANALYSIS -> texts.analysis();
            case THEME -> texts.theme();
            case AIM -> texts.aim();
            case TASKS -> texts.tasks();
        };
    }

    /** The columns of an item, for comparing two revisions field by field. */
    public enum ItemField {
        SECTION,
        CONTENT,
        QUESTIONS,
        FORM,
        TERM,
        RESPONSIBLE,
        RESULT,
        AIMS,
        CITES
    }
}
