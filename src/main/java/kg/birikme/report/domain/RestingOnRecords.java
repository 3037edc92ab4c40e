package kg.birikme.report.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.activity.ActivityEvent;
import kg.birikme.activity.ActivityFact;
import kg.birikme.growth.GrowthEvent;
import kg.birikme.handin.WorkStatus;
import kg.birikme.report.Reports;
import kg.birikme.report.domain.FigureTaker.Span;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reports counted: nothing goes from under one that was accepted, and one that still waits is counted anew, so that what
 * was taken back counts nowhere (R12, R53).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RestingOnRecords {

    private final ReportRepository reports;
    private final AssociationReportRepository associations;
    private final FigureTaker figures;
    private final AssociationFigureTaker associationFigures;
    private final Years years;

    RestingOnRecords(
            ReportRepository reports,
            AssociationReportRepository associations,
            FigureTaker figures,
            AssociationFigureTaker associationFigures,
            Years years) {
        this.reports = reports;
        this.associations = associations;
        this.figures = figures;
        this.associationFigures = associationFigures;
        this.years = years;
    }

    /** @throws RuleViolation if an accepted report of who held it, or came to it, counts it (R53), or the association's does (R12) */
    @EventListener
    void refuse(ActivityEvent.Uncounting event) {
        YearView year = years.get(event.year());
        boolean rests = counting(event).stream()
                .filter(report -> report.status() == WorkStatus.ACCEPTED)
                .anyMatch(
                        report -> Span.of(year, report.kind(), report.quarter()).contains(event.from()));
        if (rests) {
            throw new RuleViolation(Reports.REPORT.clause(), "report.refusal.countsActivity").at("reason");
        }
        if (event.byAll()) {
            requireAssociationOpen(event.year());
        }
    }

    private List<Report> counting(ActivityEvent.Uncounting event) {
        List<UUID> people = Stream.concat(
                        event.holders().stream(), event.open() ? event.visitors().stream() : Stream.empty())
                .map(StaffId::value)
                .toList();
        return reports.findForChangeOf(event.year().value(), people);
    }

    /** @throws RuleViolation if the association's accepted report counts it (R12) */
    @EventListener
    void refuse(GrowthEvent.ConsultationChanged event) {
        requireAssociationOpen(event.year());
    }

    private void requireAssociationOpen(YearId year) {
        boolean accepted = associations
                .findForChange(year.value())
                .filter(found -> found.status() == WorkStatus.ACCEPTED)
                .isPresent();
        if (accepted) {
            throw new RuleViolation(Reports.ASSOCIATION.clause(), "report.refusal.countedByAssociation").at("reason");
        }
    }

    /** Reports that wait for their decision count anew, once the record says so. */
    @EventListener
    void recount(ActivityEvent.Uncounted event) {
        ActivityEvent.Uncounting what = event.what();
        YearView year = years.get(what.year());
        List<ActivityFact> open = figures.open(year);
        counting(what).stream()
                .filter(report -> report.status() == WorkStatus.SUBMITTED)
                .forEach(report -> FigureTaker.recount(report, year, open));
        recountAssociation(what.year());
    }

    /** The association's report that waits counts anew what was taken back. */
    @EventListener
    void recount(GrowthEvent.ConsultationWithdrawn event) {
        recountAssociation(event.year());
    }

    /**
     * The association's report that waits counts anew what its writer took back, or was given to mend.
     *
     * @throws RuleViolation if the association's accepted report counts it (R12)
     */
    @EventListener
    void recount(GrowthEvent.Uncounted event) {
        requireAssociationOpen(event.year());
        recountAssociation(event.year());
    }

    private void recountAssociation(YearId year) {
        associations
                .findForChange(year.value())
                .filter(found -> found.status() == WorkStatus.SUBMITTED)
                .ifPresent(found -> found.recount(associationFigures.of(year)));
    }
}
