package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.report.ReportEvent;
import kg.birikme.report.ReportFact;
import kg.birikme.report.Reports;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of reports that are asked for, and reminds of those not handed in (R53). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportNews implements ReminderSource {

    private static final int DAYS_BEFORE = 3;

    private final Entries entries;
    private final Audience audience;
    private final Reports reports;

    ReportNews(Entries entries, Audience audience, Reports reports) {
        this.entries = entries;
        this.audience = audience;
        this.reports = reports;
    }

    @EventListener
    void on(ReportEvent.Asked event) {
        entries.tell(
                event.people(),
                News.of(EntryKind.REPORT_ASKED, place(event.year()), SchoolDates.shortDate(event.due())));
    }

    /** Whoever has never handed theirs in: three days before the day, and once more when it has passed. */
    @Override
    public List<Told> due(YearView year, LocalDate today) {
        return reports.ofYear(year.id()).stream()
                .filter(report -> report.submittedOn() == null && !report.due().isAfter(today.plusDays(DAYS_BEFORE)))
                .map(report -> new Told(report.member(), reminder(year, report, today)))
                .toList();
    }

    private static News reminder(YearView year, ReportFact report, LocalDate today) {
        return News.once(
                report.overdue(today) ? EntryKind.REMIND_REPORT_LATE : EntryKind.REMIND_REPORT_SOON,
                report.id() + " " + report.due(),
                "/years/" + year.slug() + "/reports/" + report.id(),
                SchoolDates.shortDate(report.due()));
    }

    private String place(YearId year) {
        return audience.place(year) + "/reports";
    }
}
