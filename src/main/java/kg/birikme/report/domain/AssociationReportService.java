package kg.birikme.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.meeting.MeetingTakenBack;
import kg.birikme.meeting.Meetings;
import kg.birikme.report.AssociationReportAccepted;
import kg.birikme.report.AssociationReportReturned;
import kg.birikme.report.AssociationReportSubmitted;
import kg.birikme.report.AssociationReportWithdrawn;
import kg.birikme.report.ReportStatus;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
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
    private final AssociationReportDesk desk;
    private final Meetings meetings;
    private final JdbcClient jdbc;
    private final ReportHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssociationReportService(
            AssociationReportRepository reports, AssociationFigureTaker figures, AssociationReportDesk desk,
            Meetings meetings, JdbcClient jdbc, ReportHistory history, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.desk = desk;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.history = history;
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
        desk.writer(year);
        open(year, version).write(words);
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     */
    public void submit(YearId year, int version, List<String> words, @Nullable Integer heardAt) {
        Actor actor = desk.writer(year);
        Optional<AssociationReport> handedIn =
                reports.findForChange(year.value()).filter(found -> found.status().handedIn());
        if (handedIn.isPresent()) {
            if (!handedIn.get().says(words, heardAt)) {
                throw new StaleVersion("association report");
            }
            return;
        }
        AssociationReport report = open(year, version);
        report.write(words);
        requireHeld(year, heardAt);
        report.submit(heardAt, figures.of(year), actor.name(), clock.instant());
        history.note(report.id(), year, ReportStep.SUBMITTED, actor.name(), "");
        events.publishEvent(new AssociationReportSubmitted(year, actor.name()));
    }

    /**
     * The chair takes it back before the deputy has accepted it; a second click does nothing.
     *
     * @throws RuleViolation if it was accepted meanwhile
     */
    public void withdraw(YearId year, int version) {
        Actor actor = desk.writer(year);
        AssociationReport report =
                reports.findForChange(year.value()).orElseThrow(() -> new NotFound("association report"));
        if (report.status().editable()) {
            return;
        }
        StaleVersion.check("association report", report.version(), version);
        report.withdraw();
        history.note(report.id(), year, ReportStep.WITHDRAWN, actor.name(), "");
        events.publishEvent(new AssociationReportWithdrawn(year, actor.name()));
    }

    private void requireHeld(YearId year, @Nullable Integer number) {
        if (number != null
                && meetings.ofYear(year).stream().noneMatch(meeting -> meeting.number() == number && number > 0)) {
            throw new InvalidInput("heardAt", "report.invalid.heardAt");
        }
    }

    private AssociationReport open(YearId year, int version) {
        return reports.findForChange(year.value())
                .map(found -> {
                    StaleVersion.check("association report", found.version(), version);
                    return found;
                })
                .orElseGet(() -> begin(year));
    }

    /** The year's id is the report's: two who begin at once begin one. */
    private AssociationReport begin(YearId year) {
        jdbc.sql("""
                        insert into association_report (id, year_id, words, status)
                        values (:id, :year, array_fill(''::text, array[9]), 'DRAFT') on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("year", year.value())
                .update();
        return reports.findForChange(year.value()).orElseThrow(() -> new NotFound("association report"));
    }

    /** Accepted already, it does nothing. */
    public void accept(YearId year, int version) {
        Actor actor = desk.decider(year);
        AssociationReport report = find(year);
        if (report.status() != ReportStatus.ACCEPTED) {
            StaleVersion.check("association report", report.version(), version);
            report.accept(actor.name(), clock.instant(), desk.sheet(report.submittedByName(), ""));
            history.note(report.id(), year, ReportStep.ACCEPTED, actor.name(), "");
            events.publishEvent(new AssociationReportAccepted(year, actor.name()));
        }
    }

    /**
     * Returned already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was returned with other words meanwhile
     */
    public void giveBack(YearId year, int version, String remark) {
        Actor actor = desk.decider(year);
        AssociationReport report = find(year);
        if (report.returnedWith(remark)) {
            return;
        }
        StaleVersion.check("association report", report.version(), version);
        report.giveBack(remark, actor.name());
        history.note(report.id(), year, ReportStep.RETURNED, actor.name(), remark.strip());
        events.publishEvent(new AssociationReportReturned(year, actor.name(), remark.strip()));
    }

    /**
     * A meeting is no longer held: a report cannot have been heard there.
     *
     * @throws RuleViolation if a report that is handed in or accepted was (R12)
     */
    @EventListener
    void release(MeetingTakenBack event) {
        reports.findForChange(event.year().value())
                .filter(found -> found.status().handedIn() && found.heardAt(event.number()))
                .ifPresent(found -> {
                    throw new RuleViolation(AssociationReport.CLAUSE, "report.refusal.heardThere");
                });
    }

    private AssociationReport find(YearId year) {
        return reports.findForChange(year.value())
                .filter(found -> found.status() != ReportStatus.DRAFT)
                .orElseThrow(() -> new NotFound("association report"));
    }

    /**
     * For the form that may come back with faults: who may not write is told so first.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is not the chair
     */
    public void checkMayWriteToCouncil(YearId yearId) {
        desk.writer(yearId);
    }

    /**
     * Writes down the report to the pedagogical council (R21): first what is to be read there, then how it ended.
     *
     * @param heldOn  the council's day; none where it is not known yet
     * @param outcome what the council decided; empty until it has sat
     * @param version 0 for a new one
     */
    public void toCouncil(YearId yearId, int version, @Nullable LocalDate heldOn, String protocol, String words,
            String outcome) {
        Actor actor = desk.writer(yearId);
        YearView year = desk.year(yearId);
        if (heldOn != null && !year.contains(heldOn)) {
            throw new InvalidInput("heldOn", "report.invalid.year", year.label());
        }
        requireWhole(heldOn, protocol.strip(), words.strip(), outcome.strip());
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
                .param("protocol", protocol.strip())
                .param("words", words.strip())
                .param("outcome", outcome.strip())
                .param("by", actor.name())
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
