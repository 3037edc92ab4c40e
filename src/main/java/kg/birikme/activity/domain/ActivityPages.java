package kg.birikme.activity.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.domain.FindingReader.Standing;
import kg.birikme.file.FileOwner;
import kg.birikme.file.Files;
import kg.birikme.file.StoredFile;
import kg.birikme.people.People;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import kg.birikme.web.ListSheet;
import kg.birikme.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of activities show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class ActivityPages {

    /** Who wrote what is not written yet. */
    private static final StaffId NOBODY = new StaffId(new UUID(0, 0));

    private final ActivityReader reader;
    private final FindingReader findings;
    private final Years years;
    private final Files files;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    ActivityPages(
            ActivityReader reader,
            FindingReader findings,
            Years years,
            Files files,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.reader = reader;
        this.findings = findings;
        this.years = years;
        this.files = files;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A page of the year's list. */
    public record ListPage(YearView year, List<ActivityRow> rows, Paging paging, boolean mayPlan) {}

    /**
     * One activity.
     *
     * @param sheets what the reader may see of the visitors' sheets: all that is handed in, or only their own
     * @param own    the reader's own sheet, handed in or not
     * @param files  photos and papers
     * @param findings what was found on a visit, as far as the reader may read it
     * @param finding  what the reader may do to a new finding
     */
    public record DetailPage(
            YearView year,
            ActivityRow row,
            ActivityPermissions may,
            List<SheetView> sheets,
            Optional<SheetView> own,
            List<StoredFile> files,
            List<FindingView> findings,
            FindingPermissions finding,
            LocalDate today) {

        /** What the files hang on. */
        public FileOwner fileOwner() {
            return ActivityFiles.owner(row.id());
        }

        /** Whether the reader adds and removes files. */
        public boolean mayChangeFiles() {
            return may.isTheirs() && !year.stored() && row.status() != ActivityStatus.CANCELLED;
        }
    }

    /** @throws NotFound if there is no such year */
    public ListPage list(String slug, ActivityFilter filter, int page) {
        Actor actor = requireSight();
        YearView year = years.bySlug(slug);
        ActivityReader.Rows rows = Paging.read(
                page,
                Paging.USUAL_SIZE,
                offset -> reader.rows(year, filter, Paging.USUAL_SIZE, offset),
                ActivityReader.Rows::total);
        Paging paging = Paging.of(page, rows.total());
        return new ListPage(year, rows.rows(), paging, !year.stored() && ActivityPermissions.mayPlan(actor));
    }

    /** As {@link #list}, all pages in one: for the spreadsheet. */
    public ListPage whole(String slug, ActivityFilter filter) {
        Actor actor = requireSight();
        YearView year = years.bySlug(slug);
        ActivityReader.Rows rows = reader.rows(year, filter, ListSheet.MOST_ROWS, 0);
        return new ListPage(
                year,
                rows.rows(),
                new Paging(1, ListSheet.MOST_ROWS, rows.total()),
                ActivityPermissions.mayPlan(actor));
    }

    /** @throws NotFound if the year has no such activity */
    public DetailPage one(String slug, int no) {
        Actor actor = requireSight();
        YearView year = years.bySlug(slug);
        ActivityRow row = reader.one(year.id(), no).orElseThrow(() -> new NotFound("activity"));
        boolean holder = row.heldBy(actor.staff());
        ActivityPermissions may = new ActivityPermissions(
                actor,
                row.status(),
                ActivityPermissions.own(row.kind(), holder, row.plannedBy().equals(actor.staff())),
                holder,
                row.visitedBy(actor.staff()),
                row.struck().contains(actor.staff()),
                year.stored());
        List<SheetView> sheets = reader.sheets(row.id());
        Optional<SheetView> own = sheets.stream()
                .filter(sheet -> sheet.author().equals(actor.staff()))
                .findFirst();
        List<SheetView> readable = sheets.stream()
                .filter(sheet -> sheet.handedInAt() != null)
                .filter(sheet ->
                        may.may(ActivityAction.READ_ANALYSES) || sheet.author().equals(actor.staff()))
                .toList();
        return new DetailPage(
                year,
                row,
                may,
                readable,
                own,
                files.of(ActivityFiles.owner(row.id())),
                findings(row, actor, year),
                finding(row, actor, year, new Standing(NOBODY, false), false),
                LocalDate.now(clock));
    }

    private List<FindingView> findings(ActivityRow row, Actor actor, YearView year) {
        return row.kind().visit()
                ? findings.of(row.id(), (standing, raised) -> finding(row, actor, year, standing, raised)).stream()
                        .filter(view -> view.may().may(FindingAction.READ))
                        .toList()
                : List.of();
    }

    private static FindingPermissions finding(
            ActivityRow row, Actor actor, YearView year, Standing standing, boolean raised) {
        return new FindingPermissions(
                actor,
                row.status(),
                row.heldBy(actor.staff()),
                row.visitedBy(actor.staff()),
                actor.isPerson(standing.author()),
                standing.settled(),
                raised,
                year.stored());
    }

    /** @throws NotFound if the year has no such activity */
    public ActivityId locate(String slug, int no) {
        requireSight();
        return reader.one(years.bySlug(slug).id(), no).map(ActivityRow::id).orElseThrow(() -> new NotFound("activity"));
    }

    /** The numbers of the activities under a line of the plan, the cancelled ones left out. */
    public List<Integer> ofLine(YearView year, UUID line) {
        requireSight();
        return reader.ofLine(year.id(), line);
    }

    /** Who at work runs the accounts and is nothing else in the association or the school's offices. */
    public Set<StaffId> administratorsOnly(LocalDate day) {
        Set<StaffId> found = new HashSet<>(reader.administratorsOutside(day));
        if (!found.isEmpty()) {
            people.officesOn(day).values().forEach(holder -> found.remove(holder.staff()));
        }
        return found;
    }

    /** What happens between two days, for the calendar. */
    public List<ActivityRow> between(LocalDate from, LocalDate until) {
        requireSight();
        return reader.between(from, until);
    }

    private Actor requireSight() {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ActivityPermissions.maySee(actor), "see the activities");
        return actor;
    }
}
