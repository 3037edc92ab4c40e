package kg.birikme.meeting.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.shared.Shift;

/** Keeps the order of an agenda: positions from 1 without gaps, the follow-up of the last recommendations always first. */
final class Agenda {

    private static final Comparator<AgendaItem> ORDER =
            Comparator.comparing((AgendaItem item) -> !leads(item)).thenComparing(AgendaItem::position);

    private Agenda() {}

    static List<AgendaItem> inOrder(List<AgendaItem> items) {
        return items.stream().sorted(ORDER).toList();
    }

    static void renumber(List<AgendaItem> items) {
        number(inOrder(items));
    }

    /** What was considered or taken off. */
    static List<AgendaItem> settled(List<AgendaItem> items) {
        return items.stream()
                .filter(item -> item.status().considered() || item.status() == AgendaItemStatus.WITHDRAWN)
                .toList();
    }

    static Optional<AgendaItem> find(List<AgendaItem> items, AgendaItemId wanted) {
        return items.stream().filter(item -> item.id().equals(wanted)).findFirst();
    }

    static void shift(List<AgendaItem> items, AgendaItem item, Shift where) {
        List<AgendaItem> ordered = new ArrayList<>(inOrder(items));
        int first = ordered.stream().anyMatch(Agenda::leads) ? 1 : 0;
        if (ordered.indexOf(item) < first) {
            return;
        }
        where.move(ordered, item, first);
        number(ordered);
    }

    private static void number(List<AgendaItem> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).place(i + 1);
        }
    }

    /** Whether the item is the follow-up that stands first. */
    static boolean leads(AgendaItem item) {
        return item.kind() == AgendaKind.FOLLOWUP && item.status() != AgendaItemStatus.WITHDRAWN;
    }

    /** The speakers in the order kept where they stand in it; whoever is new comes last. */
    static List<Speaker> keptInOrder(List<Speaker> kept, List<Speaker> wanted) {
        return Stream.concat(
                        kept.stream().filter(wanted::contains),
                        wanted.stream().filter(speaker -> !kept.contains(speaker)))
                .toList();
    }
}
