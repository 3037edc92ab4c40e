package kg.birikme.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.handin.WorkSteps;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.Meetings;
import kg.birikme.report.Reports;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The association's report of the year (R12, B17), and the report to the pedagogical council (R21). */
@Service
@Transactional
public class AssociationReportService {

    private final AssociationReportRepository reports;
    private final AssociationFigureTaker figures;
    private final AssociationRecordsReader records;
    private final ReportDesk desk;
    private final WorkSteps steps;
    private final Meetings meetings;
    private final Years years;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssociationReportService(
            AssociationReportRepository reports,
            AssociationFigureTaker figures,
            AssociationRecordsReader records,
            ReportDesk desk,
            WorkSteps steps,
            Meetings meetings,
            Years years,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.records = records;
        this.desk = desk;
        this.steps = steps;
        this.meetings = meetings;
        this.years = years;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Saves the report as far as it is written.
     *
     * @param version 0 for a new one
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public void write(YearId year, int version, List<String> words) {
        AssociationReport report = open(year);
        steps.write(report, may(report), version, () -> report.write(words));
    }

    /**
     * Saves the report as far as it is written, and adds to a section what the records list.
     *
     * @param section from 1; where only judgement belongs nothing is added
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public void take(YearId year, int version, List<String> words, int section) {
        AssociationReport report = open(year);
        List<String> lines = records.lines(years.get(year), section);
        steps.write(report, may(report), version, () -> {
            report.write(words);
            if (!lines.isEmpty()) {
                report.add(section, lines);
            }
        });
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     */
    public void submit(YearId year, int version, List<String> words, @Nullable Integer heardAt) {
        AssociationReport report = open(year);
        AssociationReportPermissions may = may(report);
        steps.handIn(report, may, version, report.says(words, heardAt), () -> {
            report.write(words);
            requireHeld(year, heardAt);
            report.present(heardAt, figures.of(year), may.actor().name());
        });
    }

    /**
     * The chair takes it back before the deputy has accepted it; a second click does nothing.
     *
     * @throws RuleViolation if it was accepted meanwhile
     */
    public void withdraw(YearId year, int version) {
        AssociationReport report = find(year);
        steps.takeBack(report, may(report), version);
    }

    private void requireHeld(YearId year, @Nullable Integer number) {
        if (number != null
                && meetings.ofYear(year).stream().noneMatch(meeting -> meeting.number() == number && number > 0)) {
            throw new InvalidInput("heardAt", "report.invalid.heardAt");
        }
    }

    /** The year's report, begun if it is not there yet. */
    private AssociationReport open(YearId year) {
        steps.begin(Reports.ASSOCIATION, desk.may(year, WorkStatus.DRAFT));
        return reports.findForChange(year.value()).orElseGet(() -> begin(year));
    }

    /** The year's id is the report's: two who begin at once begin one. */
    private AssociationReport begin(YearId year) {
        jdbc.sql("""
                        insert into association_report (id, year_id, words, status)
                        values (:id, :year, array_fill(''::text, array[9]), 'DRAFT') on conflict do nothing
                        """).param("id", UUID.randomUUID()).param("year", year.value()).update();
        return reports.findForChange(year.value()).orElseThrow(() -> new NotFound("association report"));
    }

    /** Accepted already, it does nothing. */
    public void accept(YearId year, int version) {
        AssociationReport report = find(year);
        AssociationReportPermissions may = may(report);
        boolean accepted =
                steps.decide(report, may, version, () -> report.keep(desk.sheet(report.submittedByName(), "")));
        if (accepted) {
            events.publishEvent(Trace.of(
                    "report.trace.associationAccepted",
                    "/years/#" + year.value() + "/reports/association",
                    "#" + year.value()));
        }
    }

    /**
     * Returned already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was returned with other words meanwhile
     */
    public void giveBack(YearId year, int version, String remark) {
        AssociationReport report = find(year);
        steps.giveBack(report, may(report), version, remark);
    }

    /**
     * A meeting is no longer held: a report cannot have been heard there.
     *
     * @throws RuleViolation if a report that is handed in or accepted was (R12)
     */
    @EventListener
    void release(MeetingEvent.TakenBack event) {
        reports.findForChange(event.year().value())
                .filter(found -> found.status().handedIn() && found.heardAt(event.number()))
                .ifPresent(found -> {
                    throw new RuleViolation(Reports.ASSOCIATION.clause(), "report.refusal.heardThere");
                });
    }

    private AssociationReport find(YearId year) {
        return reports.findForChange(year.value()).orElseThrow(() -> new NotFound(Reports.ASSOCIATION.name()));
    }

    private AssociationReportPermissions may(AssociationReport report) {
        return desk.may(report.year(), report.status());
    }

    /**
     * For the form that may come back with faults: who may not write is told so first.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is not the chair
     */
    public void checkMayWriteToCouncil(YearId year) {
        steps.requireWriter(Reports.ASSOCIATION, desk.may(year, WorkStatus.DRAFT));
    }

    /**
     * Writes down the report to the pedagogical council (R21): first what is to be read there, then how it ended.
     *
     * @param heldOn  the council's day; none where it is not known yet
     * @param outcome what the council decided; empty until it has sat
     * @param version 0 for a new one
     */
    public void toCouncil(
            YearId yearId, int version, @Nullable LocalDate heldOn, String protocol, String words, String outcome) {
        AssociationReportPermissions may = desk.may(yearId, WorkStatus.DRAFT);
        steps.requireWriter(Reports.ASSOCIATION, may);
        YearView year = years.get(yearId);
        if (heldOn != null && !year.contains(heldOn)) {
            throw new InvalidInput("heldOn", "report.invalid.year", year.label());
        }
        requireWhole(heldOn, KyrgyzText.clean(protocol), KyrgyzText.clean(words), KyrgyzText.clean(outcome));
        int written = jdbc.sql("""
                        insert into council_report (year_id, held_on, protocol_number, words, outcome, written_by_name)
                        values (:year, :on, :protocol, :words, :outcome, :by)
                        on conflict (school_id, year_id) do update set held_on = excluded.held_on,
                            protocol_number = excluded.protocol_number, words = excluded.words,
                            outcome = excluded.outcome, written_by_name = excluded.written_by_name,
                            version = council_report.version + 1
                            where council_report.version = :version
                        """)
                .param("year", yearId.value())
                .param("on", heldOn)
                .param("protocol", KyrgyzText.clean(protocol))
                .param("words", KyrgyzText.clean(words))
                .param("outcome", KyrgyzText.clean(outcome))
                .param("by", may.actor().name())
                .param("version", version)
                .update();
        if (written == 0) {
            throw new StaleVersion("council report");
        }
    }

    /** Prepared: some words. Completed: day, protocol and outcome, the day not in the future. */
    private void requireWhole(@Nullable LocalDate heldOn, String protocol, String words, String outcome) {
        if (outcome.isEmpty() && protocol.isEmpty()) {
            if (words.isEmpty()) {
                throw new InvalidInput("words", "report.invalid.councilWords");
            }
            return;
        }
        if (heldOn == null || heldOn.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("heldOn", "report.invalid.councilDay");
        }
        if (protocol.isEmpty()) {
            throw new InvalidInput("protocolNumber", "report.invalid.councilProtocol");
        }
        if (outcome.isEmpty()) {
            throw new InvalidInput("outcome", "report.invalid.councilOutcome");
        }
    }
}
