package kg.birikme.analysis.domain;

import java.time.Instant;
import java.time.LocalDate;
import kg.birikme.shared.Role;

/**
 * The chair or the director has read the signed analysis («Таанышты»).
 *
 * @param office chair or director
 */
public record Seen(Role office, String name, Instant at, LocalDate on) {}
