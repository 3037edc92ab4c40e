package kg.birikme.transfer.domain;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kg.birikme.people.domain.StaffRegister;
import kg.birikme.people.domain.StaffRegister.Entry;
import kg.birikme.school.YearView;
import kg.birikme.sheet.Table;
import kg.birikme.transfer.domain.MemberImport.Fault;
import kg.birikme.transfer.domain.MemberList.Understood;
import kg.birikme.transfer.domain.MemberList.WantedMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a list against the directory: what of it is new, what changes, what cannot be. */
@Component
class MemberComparison {

    private final MemberList list;
    private final StaffRegister register;
    private final Clock clock;

    MemberComparison(MemberList list, StaffRegister register, Clock clock) {
        this.list = list;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What a list would do.
     *
     * @param entries the directory as it is now
     */
    record Compared(
            YearView year,
            ImportChoices choices,
            Table table,
            List<PlannedChange> changes,
            List<Fault> faults,
            Understood understood,
            List<Entry> entries) {

        boolean sound() {
            return faults.isEmpty();
        }

        ImportPreview preview() {
            List<ImportPreview.Row> rows = changes.stream()
                    .map(change -> new ImportPreview.Row(
                            change.wanted().line(),
                            change.wanted().name().full(),
                            change.wanted().classLabel(),
                            change.effects()))
                    .toList();
            return new ImportPreview(
                    year,
                    choices.since(),
                    choices.whom(),
                    rows,
                    faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList(),
                    mends(),
                    understood.aside());
        }

        private List<ImportPreview.Mend> mends() {
            Map<Integer, Map<Integer, List<Fault>>> byCell = new TreeMap<>();
            for (Fault fault : faults) {
                MemberColumn column = fault.column();
                if (column != null && fault.line() > understood.heading()) {
                    understood
                            .at(column)
                            .ifPresent(at -> byCell.computeIfAbsent(fault.line(), line -> new TreeMap<>())
                                    .computeIfAbsent(at, cell -> new ArrayList<>())
                                    .add(fault));
                }
            }
            return byCell.entrySet().stream()
                    .map(line -> new ImportPreview.Mend(
                            line.getKey(), text(line.getKey() - 1), cells(line.getKey() - 1, line.getValue())))
                    .toList();
        }

        private List<ImportPreview.Cell> cells(int line, Map<Integer, List<Fault>> wrong) {
            return wrong.entrySet().stream()
                    .map(cell -> new ImportPreview.Cell(
                            cell.getKey(),
                            requireNonNull(understood.columns().get(cell.getKey())),
                            table.cell(line, cell.getKey()),
                            cell.getValue()))
                    .toList();
        }

        private String text(int line) {
            return table.lines().get(line).stream()
                    .filter(cell -> !cell.isBlank())
                    .collect(Collectors.joining(" · "))
                    .replace('\n', ' ');
        }
    }

    /** @param mayDescribe whether the actor keeps the directory, and not the members alone */
    Compared compare(YearView year, ImportChoices choices, Table table, boolean mayDescribe) {
        Understood understood = list.understand(table, year.start(), choices.whom());
        List<Fault> faults = new ArrayList<>(understood.faults());
        LocalDate usualDay = usualDay(year);
        List<Entry> entries = register.entries(year.id(), usualDay);
        Map<String, List<Entry>> byName = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> WantedMember.shortKey(entry.details().name())));
        Map<String, String> leaders = leaders(entries, understood.members());
        LocalDate since = choices.since();
        List<PlannedChange> changes = new ArrayList<>();
        for (WantedMember wanted : understood.members()) {
            List<Entry> known = known(wanted, byName.getOrDefault(wanted.shortKey(), List.of()));
            Entry entry = known.isEmpty() ? null : known.get(0);
            check(wanted, known, mayDescribe, faults);
            boolean joins = wanted.kind() != null && (entry == null || entry.kind() == null);
            if (joins && wanted.joined() == null && since == null) {
                faults.add(Fault.of(wanted.line(), MemberColumn.JOINED, "transfer.fault.joinedMissing"));
            }
            changes.add(PlannedChange.of(
                    wanted,
                    entry,
                    since == null ? usualDay : since,
                    mayDescribe,
                    leaders.getOrDefault(wanted.classLabel(), "")));
        }
        return new Compared(year, choices, table, changes, faults, understood, entries);
    }

    /** Today within the year, else its first day. */
    LocalDate usualDay(YearView year) {
        LocalDate today = LocalDate.now(clock);
        return year.contains(today) ? today : year.start();
    }

    /** By the whole name; where list or directory leaves the patronymic out, by the rest of it. */
    private static List<Entry> known(WantedMember wanted, List<Entry> namesakes) {
        List<Entry> exact = namesakes.stream()
                .filter(entry -> WantedMember.key(entry.details().name()).equals(wanted.key()))
                .toList();
        return exact.isEmpty()
                ? namesakes.stream()
                        .filter(entry -> wanted.name().patronymic() == null
                                || entry.details().name().patronymic() == null)
                        .toList()
                : exact;
    }

    private static void check(WantedMember wanted, List<Entry> known, boolean mayDescribe, List<Fault> faults) {
        @Nullable String key = null;
        if (known.size() > 1) {
            key = "transfer.fault.ambiguous";
        } else if (known.isEmpty() && !mayDescribe) {
            key = "transfer.fault.newPerson";
        } else if (!known.isEmpty() && known.get(0).details().worksTo() != null) {
            key = "transfer.fault.left";
        }
        if (key != null) {
            faults.add(Fault.of(wanted.line(), MemberColumn.SURNAME, key));
        }
    }

    /** Who leads which class now and would lose it without getting another by the same list. */
    private static Map<String, String> leaders(List<Entry> entries, List<WantedMember> members) {
        Set<String> named = members.stream()
                .filter(member -> member.grade() != null)
                .map(WantedMember::shortKey)
                .collect(Collectors.toSet());
        Map<String, String> leaders = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.grade() != null)
                .filter(entry ->
                        !named.contains(WantedMember.shortKey(entry.details().name())))
                .forEach(entry ->
                        leaders.put(entry.classLabel(), entry.details().name().listed()));
        return leaders;
    }
}
