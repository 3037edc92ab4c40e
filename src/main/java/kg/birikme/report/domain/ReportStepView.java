package kg.birikme.report.domain;

import java.time.Instant;

/** One step of a report: who, when, with which words. */
public record ReportStepView(ReportStep step, String byName, Instant at, String remark) {}
