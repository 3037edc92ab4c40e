package kg.birikme.growth;

import kg.birikme.school.YearId;

/**
 * A programme or a self-analysis is in the chair's hands no longer: its writer took it back, or it was given back to be mended
 * (R47, R51). The record says so already; whoever keeps something that rests on it refuses by a
 * {@link kg.birikme.shared.RuleViolation}, and nothing of it is kept.
 */
public record OwnWorkUncounted(YearId year) {}
