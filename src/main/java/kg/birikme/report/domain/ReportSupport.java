package kg.birikme.report.domain;

import kg.birikme.school.Years;
import org.springframework.stereotype.Component;

/** What the services of the reports read and note besides their own record. */
@Component
record ReportSupport(Years years, ReportReader reader, AssociationReportDesk desk, ReportHistory history) {}
