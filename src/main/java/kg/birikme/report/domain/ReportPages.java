package kg.birikme.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStatus;
import kg.birikme.report.Reports;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import kg.birikme.web.HistoryLine;
import kg.birikme.web.ListSheet;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of reports show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class ReportPages {

    private final ReportReader reader;
    private final FigureTaker figures;
    private final KnownReader known;
    private final ReportDesk desk;
    private final WorkHistory history;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReportPages(
            ReportReader reader,
            FigureTaker figures,
            KnownReader known,
            ReportDesk desk,
            WorkHistory history,
            Years years,
            CurrentActor currentActor,
            Clock clock) {
        this.reader = reader;
        this.figures = figures;
        this.known = known;
        this.desk = desk;
        this.history = history;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The list: everybody's for the leaders, one's own for a member.
     *
     * @param showsAssociation whether the association's report is the reader's to open: a draft is the chair's alone
     */
    public record ListPage(
            YearView year,
            Actor actor,
            boolean seesAll,
            boolean showsAssociation,
            List<RequestRow> requests,
            List<ReportView> rows,
            Paging paging,
            LocalDate today) {

        public boolean mayAsk() {
            return !year.stored() && ReportPermissions.mayAsk(actor);
        }
    }

    /**
     * One report; its figures are computed until it is handed in, and stand from then on. One not begun begins with what the
     * records know.
     *
     * @param missing what the records know and the report, begun already, does not tell of
     * @param topic   of the writer's self-education; empty where there is none
     * @param numbers under which number in addresses each source of a row stands
     */
    public record ReportPage(
            YearView year,
            ReportView head,
            ReportContent content,
            List<ReportLine> missing,
            ReportFigures figures,
            String topic,
            Map<UUID, Integer> numbers,
            ReportPermissions may,
            List<HistoryLine> steps,
            LocalDate today) {

        /** Where the record stands that the row comes from; nothing where it was typed. */
        public @Nullable String source(@Nullable UUID activity, @Nullable UUID meeting) {
            UUID source = activity != null ? activity : meeting;
            Integer no = source == null ? null : numbers.get(source);
            return no == null
                    ? null
                    : "/years/" + year.slug() + (activity != null ? "/activities/" : "/meetings/") + no;
        }

        /** The rows of the part of table V that the association's meetings fill, in words. */
        public List<ReportLine> talks() {
            return content.of(ReportPart.TALK);
        }
    }

    public ListPage list(String slug, String key, String status, int page) {
        return list(slug, key, status, Paging.USUAL_SIZE, Math.max(page, 1));
    }

    /** As {@link #list}, all pages in one: for the spreadsheet. */
    public ListPage whole(String slug, String key, String status) {
        return list(slug, key, status, ListSheet.MOST_ROWS, 1);
    }

    private ListPage list(String slug, String key, String status, int size, int page) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ReportPermissions.maySee(actor), "see the reports");
        YearView year = years.bySlug(slug);
        boolean all = ReportPermissions.seesAll(actor);
        List<RequestRow> requests = all ? reader.requests(year.id()) : List.of();
        ReportReader.Rows rows = Paging.read(
                page,
                size,
                offset -> reader.rows(year.id(), all ? null : actor.staff(), key, status, size, offset),
                ReportReader.Rows::total);
        return new ListPage(
                year,
                actor,
                all,
                all && (actor.is(Role.CHAIR) || reader.associationHandedIn(year.id())),
                requests,
                rows.rows(),
                Paging.of(page, rows.total()),
                LocalDate.now(clock));
    }

    /** @throws NotFound if there is none, or it is not the reader's to know of */
    public ReportPage one(String slug, UUID id) {
        Actor actor = currentActor.get();
        YearView year = years.bySlug(slug);
        ReportReader.Whole whole = reader.one(year.id(), id).orElseThrow(() -> new NotFound("report"));
        ReportView head = whole.head();
        ReportPermissions may =
                new ReportPermissions(actor, head.member(), head.status(), chairs(actor, head.member()), year.stored());
        if (!may.mayRead()) {
            throw new NotFound("report");
        }
        List<HistoryLine> steps = history.of(id, Reports.REPORT.words());
        LocalDate today = LocalDate.now(clock);
        if (whole.figures() != null && head.status() != WorkStatus.RETURNED) {
            return new ReportPage(
                    year,
                    head,
                    whole.content(),
                    List.of(),
                    whole.figures(),
                    whole.topic(),
                    whole.numbers(),
                    may,
                    steps,
                    today);
        }
        KnownReader.Known begun = known.of(year, head.kind(), head.quarter(), head.member());
        boolean asked = head.status() == WorkStatus.ASKED;
        Map<UUID, Integer> numbers = new HashMap<>(whole.numbers());
        numbers.putAll(begun.numbers());
        return new ReportPage(
                year,
                head,
                asked ? begun.content() : whole.content(),
                (asked ? begun.content() : whole.content()).missing(begun.lines()),
                figures.of(year, head.kind(), head.quarter(), head.member()),
                begun.topic(),
                numbers,
                may,
                steps,
                today);
    }

    /** Only the deputy has to ask who chairs: the chair knows, and nobody else decides. */
    private boolean chairs(Actor actor, StaffId member) {
        return actor.is(Role.CHAIR) ? actor.isPerson(member) : actor.is(Role.DEPUTY_TEACHING) && desk.isChair(member);
    }

    /** @throws NotFound if the school has no such year */
    public YearView year(String slug) {
        return years.bySlug(slug);
    }
}
