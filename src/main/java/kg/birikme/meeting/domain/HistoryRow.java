package kg.birikme.meeting.domain;

import java.time.Instant;

/** One line of a meeting's history. */
public record HistoryRow(HistoryEvent what, String by, Instant at, String remark) {}
