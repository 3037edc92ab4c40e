package kg.birikme.growth;

import java.util.UUID;
import kg.birikme.school.YearId;

/** A consultation that was written down by mistake is taken back, and counts nowhere from now on. */
public record ConsultationWithdrawn(UUID id, YearId year) {}
