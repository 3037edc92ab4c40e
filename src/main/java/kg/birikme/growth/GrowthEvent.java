package kg.birikme.growth;

import java.util.UUID;
import kg.birikme.school.YearId;

/** What happens to the records of the members' growth. */
public sealed interface GrowthEvent {

    /**
     * A programme or a self-analysis is in the chair's hands no longer: its writer took it back, or it was given back to be mended
     * (R47, R51). The record says so already; whoever keeps something that rests on it refuses by a
     * {@link kg.birikme.shared.RuleViolation}, and nothing of it is kept.
     */
    record Uncounted(YearId year) implements GrowthEvent {}

    /**
     * A consultation is corrected or taken back. Told before it happens: whoever keeps something that rests on it refuses by a
     * {@link kg.birikme.shared.RuleViolation}.
     */
    record ConsultationChanged(UUID id, YearId year) implements GrowthEvent {}

    /** A consultation that was written down by mistake is taken back, and counts nowhere from now on. */
    record ConsultationWithdrawn(UUID id, YearId year) implements GrowthEvent {}
}
