package kg.birikme.archive.domain;

import java.util.List;
import kg.birikme.school.ClosingGap;
import kg.birikme.shared.Role;

/**
 * Everything that a year's page in the archive shows.
 *
 * @param lines  the inventory, as handed over
 * @param gaps   what is open before it can be handed over; empty once it is stored
 * @param longer decisions to keep it longer
 */
public record ArchivePage(
        ArchiveRow row, List<ActLine> lines, List<ClosingGap> gaps, List<LongerKeeping> longer, ArchivePermissions may) {

    public ArchivePage {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        longer = List.copyOf(longer);
    }

    /** What keeps it from storage (B17). */
    public List<ClosingGap> missing() {
        return gaps.stream().filter(ClosingGap::blocks).toList();
    }

    /** What is worth a look before. */
    public List<ClosingGap> notes() {
        return gaps.stream().filter(gap -> !gap.blocks()).toList();
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return missing().isEmpty();
    }

    /** Whether it can be acted on this way. */
    public boolean may(ArchiveAction action) {
        return may.may(action);
    }

    /** The same for the page. */
    public boolean can(String action) {
        return may.may(ArchiveAction.valueOf(action));
    }

    /** Whether the reader may open the place: an analysis is its writer's alone until it is signed (R11). */
    public boolean opens(ClosingGap gap) {
        return !gap.key().equals("analysisUnsigned") || may.actor().is(Role.DEPUTY_TEACHING);
    }

    /** Sheets in all. */
    public int sheets() {
        return lines.stream().mapToInt(ActLine::sheets).sum();
    }

    /** Its address. */
    public String address() {
        return row.year().href();
    }
}
