package kg.birikme.growth;

import java.util.UUID;
import kg.birikme.school.YearId;

/**
 * A consultation is corrected or taken back. Told before it happens: whoever keeps something that rests on it refuses by a
 * {@link kg.birikme.shared.RuleViolation}.
 */
public record ConsultationChanged(UUID id, YearId year) {}
