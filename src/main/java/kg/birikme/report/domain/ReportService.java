package kg.birikme.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.birikme.report.ReportAccepted;
import kg.birikme.report.ReportKind;
import kg.birikme.report.ReportReturned;
import kg.birikme.report.ReportStatus;
import kg.birikme.report.ReportSubmitted;
import kg.birikme.report.ReportWithdrawn;
import kg.birikme.report.ReportsAsked;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports are asked for by the chair, written and handed in by the members, accepted or returned (R53). */
@Service
@Transactional
public class ReportService {

    private final ReportRepository reports;
    private final ReportRequests requests;
    private final FigureTaker figures;
    private final Years years;
    private final ReportReader reader;
    private final AssociationReportDesk desk;
    private final ReportHistory history;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportService(
            ReportRepository reports, ReportRequests requests, FigureTaker figures, ReportSupport support,
            CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.requests = requests;
        this.figures = figures;
        this.years = support.years();
        this.reader = support.reader();
        this.desk = support.desk();
        this.history = support.history();
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks people for a report, all at once. Who was asked for the same already is not asked again; their term is moved.
     *
     * @throws InvalidInput if nobody is asked, or the term does not fit
     */
    public void ask(
            YearId yearId, ReportKind kind, @Nullable Integer quarter, LocalDate due, Collection<StaffId> people) {
        Actor actor = currentActor.get();
        if (!ReportPermissions.mayAsk(actor)) {
            throw new ActionForbidden("ask for reports");
        }
        YearView year = years.get(yearId);
        requireOpen(year);
        if (people.isEmpty()) {
            throw new InvalidInput("people", "report.invalid.people");
        }
        if (kind == ReportKind.QUARTER && (quarter == null || quarter < 1 || quarter > 4)) {
            throw new InvalidInput("quarter", "report.invalid.quarter");
        }
        if (!year.contains(due)) {
            throw new InvalidInput("due", "report.invalid.year", year.label());
        }
        Integer of = kind == ReportKind.QUARTER ? quarter : null;
        List<StaffId> asked = requests.ask(yearId, kind, of, due, people);
        if (!asked.isEmpty()) {
            events.publishEvent(new ReportsAsked(yearId, kind, of, due, asked));
        }
    }

    /**
     * Saves the actor's report as far as it is written.
     *
     * @return its version now
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public int write(UUID id, int version, ReportContent content) {
        Report own = own(id);
        StaleVersion.check("report", own.version(), version);
        own.write(content);
        reports.flush();
        return own.version();
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     */
    public void submit(UUID id, int version, ReportContent content) {
        Report own = own(id);
        if (own.status().handedIn() && own.says(content)) {
            return;
        }
        StaleVersion.check("report", own.version(), version);
        Actor actor = currentActor.get();
        own.write(content);
        own.submit(figures.of(years.get(own.year()), own.kind(), own.quarter(), own.member()), clock.instant());
        history.note(id, own.year(), ReportStep.SUBMITTED, actor.name(), "");
        events.publishEvent(new ReportSubmitted(id, own.year(), actor.staff(), actor.name()));
    }

    /**
     * The writer takes back what was handed in and not yet accepted; a second click does nothing.
     *
     * @throws RuleViolation if it was accepted meanwhile
     */
    public void withdraw(UUID id, int version) {
        Report own = own(id);
        if (own.status().editable()) {
            return;
        }
        StaleVersion.check("report", own.version(), version);
        Actor actor = currentActor.get();
        own.withdraw();
        history.note(id, own.year(), ReportStep.WITHDRAWN, actor.name(), "");
        events.publishEvent(new ReportWithdrawn(own.year(), own.member(), actor.name()));
    }

    private Report own(UUID id) {
        Report report = find(id);
        Actor actor = currentActor.get();
        if (!actor.isPerson(report.member()) || !actor.is(Role.MEMBER)) {
            throw new NotFound("report");
        }
        requireOpen(years.get(report.year()));
        return report;
    }

    /** Accepted already, it does nothing. */
    public void accept(UUID id, int version) {
        Report report = find(id);
        Actor actor = requireDecider(report);
        if (report.status() == ReportStatus.ACCEPTED) {
            return;
        }
        StaleVersion.check("report", report.version(), version);
        ReportView head = reader.one(report.year(), id).orElseThrow().head();
        report.accept(actor.name(), clock.instant(), desk.sheet(head.name().full(), head.classLabel()));
        history.note(id, report.year(), ReportStep.ACCEPTED, actor.name(), "");
        events.publishEvent(new ReportAccepted(id, report.year(), report.member(), actor.name()));
    }

    /**
     * Returned already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was returned with other words meanwhile
     */
    public void giveBack(UUID id, int version, String remark) {
        Report report = find(id);
        Actor actor = requireDecider(report);
        if (report.returnedWith(remark)) {
            return;
        }
        StaleVersion.check("report", report.version(), version);
        report.giveBack(remark, actor.name());
        history.note(id, report.year(), ReportStep.RETURNED, actor.name(), remark.strip());
        events.publishEvent(
                new ReportReturned(id, report.year(), report.member(), actor.name(), remark.strip()));
    }

    private Actor requireDecider(Report report) {
        Actor actor = currentActor.get();
        ReportPermissions may = new ReportPermissions(
                actor, report.member(), report.status(), desk.isChair(report.member()), years.get(report.year()).stored());
        if (!may.mayRead()) {
            throw new NotFound("report");
        }
        may.requireDecider();
        return actor;
    }

    private Report find(UUID id) {
        return reports.findForChange(id).orElseThrow(() -> new NotFound("report"));
    }

    private static void requireOpen(YearView year) {
        if (year.stored()) {
            throw new RuleViolation(Report.CLAUSE, "report.refusal.stored");
        }
    }
}
