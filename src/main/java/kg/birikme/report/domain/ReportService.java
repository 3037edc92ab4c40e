package kg.birikme.report.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.handin.WorkSteps;
import kg.birikme.report.ReportEvent;
import kg.birikme.report.ReportKind;
import kg.birikme.report.Reports;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports are asked for by the chair, written and handed in by the members, accepted or returned (R53). Steps: {@link WorkSteps}. */
@Service
@Transactional
public class ReportService {

    private final ReportRepository reports;
    private final ReportRequests requests;
    private final FigureTaker figures;
    private final KnownReader known;
    private final Years years;
    private final ReportReader reader;
    private final ReportDesk desk;
    private final WorkSteps steps;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    ReportService(
            ReportRepository reports,
            ReportRequests requests,
            FigureTaker figures,
            KnownReader known,
            Years years,
            ReportReader reader,
            ReportDesk desk,
            WorkSteps steps,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.requests = requests;
        this.figures = figures;
        this.known = known;
        this.years = years;
        this.reader = reader;
        this.desk = desk;
        this.steps = steps;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Asks people for a report, all at once. Who was asked for the same already is not asked again; their term is moved.
     *
     * @throws InvalidInput if nobody is asked, or the term does not fit
     */
    public void ask(
            YearId yearId, ReportKind kind, @Nullable Integer quarter, LocalDate due, Collection<StaffId> people) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ReportPermissions.mayAsk(actor), "ask for reports");
        YearView year = years.get(yearId);
        if (year.stored()) {
            throw new RuleViolation(Reports.REPORT.clause(), "report.refusal.stored");
        }
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
            events.publishEvent(new ReportEvent.Asked(yearId, kind, of, due, asked));
        }
    }

    /**
     * Saves the actor's report as far as it is written.
     *
     * @return its version now
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public int write(UUID id, int version, ReportContent content) {
        return write(id, version, content, Set.of());
    }

    /**
     * As {@link #write(UUID, int, ReportContent)}; what the records have got to know meanwhile is taken in.
     *
     * @param taken of which activities and meetings rows are to be added
     */
    public int write(UUID id, int version, ReportContent content, Set<UUID> taken) {
        Report own = find(id);
        return steps.write(own, desk.may(own), version, () -> own.write(resting(own, content, taken)));
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     */
    public void submit(UUID id, int version, ReportContent content) {
        submit(id, version, content, Set.of());
    }

    /** As {@link #submit(UUID, int, ReportContent)}; with rows as in {@link #write(UUID, int, ReportContent, Set)}. */
    public void submit(UUID id, int version, ReportContent content, Set<UUID> taken) {
        Report own = find(id);
        ReportContent said = resting(own, content, taken);
        steps.handIn(own, desk.may(own), version, own.says(said), () -> {
            own.write(said);
            YearView year = years.get(own.year());
            own.keep(figures.of(year, own.kind(), own.quarter(), own.writer()), known.topic(year, own.writer()));
        });
    }

    /** A row comes from a record only where the records say so, whatever the form does. */
    private ReportContent resting(Report own, ReportContent content, Set<UUID> taken) {
        List<ReportLine> lines = content.lines();
        if (lines.stream().allMatch(line -> line.source() == null) && taken.isEmpty()) {
            return content;
        }
        List<ReportLine> recorded = known.lines(years.get(own.year()), own.kind(), own.quarter(), own.writer());
        Set<UUID> sources = known.sources(own.year(), own.writer());
        Stream<ReportLine> more = content.missing(recorded).stream().filter(line -> line.comesFrom(taken));
        return content.withLines(Stream.concat(lines.stream().map(line -> line.restingOn(sources)), more)
                .toList());
    }

    /**
     * The writer takes back what was handed in and not yet accepted; a second click does nothing.
     *
     * @throws RuleViolation if it was accepted meanwhile
     */
    public void withdraw(UUID id, int version) {
        Report own = find(id);
        steps.takeBack(own, desk.may(own), version);
    }

    /** Accepted already, it does nothing. */
    public void accept(UUID id, int version) {
        Report report = find(id);
        steps.decide(report, desk.may(report), version, () -> {
            ReportView head = reader.one(report.year(), id).orElseThrow().head();
            report.keep(desk.sheet(head.name().full(), head.classLabel()));
        });
    }

    /**
     * Returned already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was returned with other words meanwhile
     */
    public void giveBack(UUID id, int version, String remark) {
        Report report = find(id);
        steps.giveBack(report, desk.may(report), version, remark);
    }

    private Report find(UUID id) {
        return reports.findForChange(id).orElseThrow(() -> new NotFound("report"));
    }
}
