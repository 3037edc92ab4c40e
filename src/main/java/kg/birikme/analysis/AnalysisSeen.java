package kg.birikme.analysis;

import java.time.Instant;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.Role;

/**
 * The chair or the director has read the signed analysis of a year. Published within the transaction.
 *
 * @param office chair or director
 */
public record AnalysisSeen(UUID analysis, YearId year, String yearSlug, Role office, String name, Instant at) {}
