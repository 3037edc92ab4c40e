package kg.birikme.archive.domain;

import java.time.Instant;
import java.time.LocalDate;

/** A decision to keep a year longer, with its reason. */
public record LongerKeeping(LocalDate keptFrom, LocalDate keptUntil, String reason, String byName, Instant at) {}
