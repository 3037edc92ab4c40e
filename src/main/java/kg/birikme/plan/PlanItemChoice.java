package kg.birikme.plan;

import java.util.UUID;

/**
 * An item to which a meeting, an event or a report may be linked (R1).
 *
 * @param line   the item's identity, the same in every revision
 * @param number its number in the plan as printed, running through all sections
 */
public record PlanItemChoice(UUID line, PlanSection section, int number, String content, ItemKind kind) {}
