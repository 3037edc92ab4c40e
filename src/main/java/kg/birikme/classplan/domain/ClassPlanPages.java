package kg.birikme.classplan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.classplan.ClassPlans;
import kg.birikme.classplan.domain.ClassPlanReader.Line;
import kg.birikme.file.FileOwner;
import kg.birikme.file.Files;
import kg.birikme.file.StoredFile;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.web.HistoryLine;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of class teachers' plans show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class ClassPlanPages {

    private final ClassPlanReader reader;
    private final WorkHistory history;
    private final Files files;
    private final Years years;
    private final CurrentActor currentActor;

    ClassPlanPages(ClassPlanReader reader, WorkHistory history, Files files, Years years, CurrentActor currentActor) {
        this.reader = reader;
        this.history = history;
        this.files = files;
        this.years = years;
        this.currentActor = currentActor;
    }

    /**
     * A class teacher in the list.
     *
     * @param id     of the plan, where the reader may open it
     * @param status as far as it is the reader's to know; none where it is not handed in
     */
    public record Row(
            PersonName name,
            String classLabel,
            @Nullable UUID id,
            @Nullable WorkStatus status,
            @Nullable LocalDate submittedOn,
            int lines) {

        public Tone tone() {
            return status == null ? Tone.QUIET : status.tone();
        }

        /** The end of the key of its status's words. */
        public String standing() {
            return status == null ? "NONE" : status.name();
        }
    }

    /**
     * The year's list.
     *
     * @param own  how the reader's own plan stands; none where she has begun none
     * @param writes whether the reader writes one of her own
     */
    public record ListPage(
            YearView year, List<Row> rows, @Nullable WorkStatus own, boolean writes) {

        /** How many are accepted. */
        public long accepted() {
            return rows.stream()
                    .filter(row -> row.status() == WorkStatus.ACCEPTED)
                    .count();
        }
    }

    /** One plan. */
    public record OnePage(
            YearView year,
            ClassPlanView plan,
            ClassPlanPermissions may,
            List<StoredFile> files,
            List<HistoryLine> steps) {

        public FileOwner fileOwner() {
            return ClassPlanFiles.owner(plan.head().id());
        }
    }

    public YearView year(String slug) {
        return years.bySlug(slug);
    }

    /** @throws NotFound if there is no such year */
    public ListPage list(String slug) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ClassPlanPermissions.maySeeList(actor), "see the class plans");
        YearView year = years.bySlug(slug);
        List<Line> lines = reader.lines(year.id());
        WorkStatus own = lines.stream()
                .filter(line -> actor.isPerson(line.staff()))
                .map(Line::status)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ListPage(
                year,
                lines.stream().map(line -> row(line, actor, year)).toList(),
                own,
                !year.stored() && actor.is(Role.MEMBER));
    }

    private static Row row(Line line, Actor actor, YearView year) {
        WorkStatus status = line.status();
        boolean opens =
                status != null && new ClassPlanPermissions(actor, line.staff(), status, year.stored()).mayRead();
        return new Row(
                line.name(),
                line.classLabel(),
                opens ? line.id() : null,
                opens ? status : null,
                opens ? line.submittedOn() : null,
                opens ? line.lines() : 0);
    }

    /** @throws NotFound if there is no such plan, or it is not the reader's to know of */
    public OnePage one(String slug, UUID id) {
        YearView year = years.bySlug(slug);
        ClassPlanView plan = reader.one(year.id(), id).orElseThrow(() -> new NotFound("class plan"));
        return page(year, plan);
    }

    private OnePage page(YearView year, ClassPlanView plan) {
        Actor actor = currentActor.get();
        ClassPlanPermissions may = new ClassPlanPermissions(
                actor, plan.head().member(), plan.head().status(), year.stored());
        if (!may.mayRead()) {
            throw new NotFound("class plan");
        }
        return new OnePage(
                year,
                plan,
                may,
                files.of(ClassPlanFiles.owner(plan.head().id())),
                history.of(plan.head().id(), ClassPlans.CLASS_PLAN.words()));
    }

    /** The reader's own plan of the year, if she has begun one. */
    public Optional<ClassPlanView> own(YearView year) {
        return reader.of(year.id(), currentActor.get().staff());
    }

    /** The accepted plans of the year, by their classes. */
    public List<ClassPlanView> accepted(YearView year) {
        return reader.accepted(year.id());
    }
}
