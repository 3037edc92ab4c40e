package kg.birikme.audit.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted.
 *
 * @param person whose deeds; everybody's if null
 * @param kind   key of the words, or its beginning up to a dot; everything if empty
 * @param from   first day
 * @param until  last day
 */
public record AuditFilter(
        @Nullable UUID person,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
