package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.Growth;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.handin.WorkHead;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStatus;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.HistoryLine;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of growth show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class GrowthPages {

    private static final String WORDS = Growth.PROGRAMME.words();

    private final GrowthReader reader;
    private final WorkHistory history;
    private final Years years;
    private final People people;
    private final Activities activities;
    private final Growth growth;
    private final CurrentActor currentActor;
    private final Clock clock;

    GrowthPages(
            GrowthReader reader,
            WorkHistory history,
            Years years,
            People people,
            Activities activities,
            Growth growth,
            CurrentActor currentActor,
            Clock clock) {
        this.reader = reader;
        this.history = history;
        this.years = years;
        this.people = people;
        this.activities = activities;
        this.growth = growth;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The year's topics (F20).
     *
     * @param programme the member's, if one was begun and the reader may know of it
     */
    public record TopicRow(MemberView member, Optional<ProgrammeView> programme, boolean readable) {}

    /** The overview: everybody's topics, and of self-analyses the reader's own or, for the leaders, all handed in. */
    public record Overview(
            YearView year,
            Actor actor,
            boolean seesAll,
            List<TopicRow> topics,
            List<AnalysisRow> analyses,
            List<EventRow> events) {

        /** Where the reader finds attestations: everybody's, or her own (R72). */
        public String attestations() {
            return AttestationPermissions.seesAll(actor)
                    ? "/attestations"
                    : "/attestations/" + actor.staff().value();
        }
    }

    /** A self-analysis in the list; without a title it is of the year. */
    public record AnalysisRow(UUID id, PersonName name, WorkStatus status, String title) {

        /** How its status looks. */
        public Tone tone() {
            return status.tone();
        }
    }

    /** An open event that the reader held and may look back on. */
    public record EventRow(int no, String title) {}

    /**
     * One programme.
     *
     * @param steps its history, the newest first; none where it is opened to be written
     */
    public record ProgrammePage(
            YearView year, ProgrammeView programme, OwnWorkPermissions may, List<HistoryLine> steps) {}

    /** One self-analysis, and the event it looks back on. */
    public record AnalysisPage(
            YearView year,
            SelfAnalysisView analysis,
            @Nullable ActivityFact activity,
            OwnWorkPermissions may,
            List<HistoryLine> steps) {}

    public Overview overview(String slug) {
        Actor actor = requireSight();
        YearView year = years.bySlug(slug);
        boolean all = OwnWorkPermissions.seesAll(actor);
        List<MemberView> members = people.membersOf(year.id());
        List<ActivityFact> held = activities.ofYear(year.id());
        return new Overview(
                year,
                actor,
                all,
                topics(year, members, actor),
                analyses(growth.selfAnalyses(year), held, members, actor, year),
                events(held, actor));
    }

    /** Everybody's topics alone. */
    public List<TopicRow> topics(String slug) {
        requireSight();
        return topics(years.bySlug(slug));
    }

    /** As {@link #topics(String)}, of a year that is known. Two SQL statements. */
    public List<TopicRow> topics(YearView year) {
        return topics(year, people.membersOf(year.id()), requireSight());
    }

    private List<TopicRow> topics(YearView year, List<MemberView> members, Actor actor) {
        Map<StaffId, ProgrammeView> programmes = reader.programmes(year.id()).stream()
                .collect(Collectors.toMap(programme -> programme.head().member(), Function.identity()));
        return members.stream()
                .map(member -> row(member, Optional.ofNullable(programmes.get(member.staff())), actor, year))
                .toList();
    }

    private Actor requireSight() {
        Actor actor = currentActor.get();
        ActionForbidden.unless(OwnWorkPermissions.maySeeTopics(actor), "see the topics");
        return actor;
    }

    /** By their writers, the year's before those of events. */
    private static List<AnalysisRow> analyses(
            List<SelfAnalysisFact> written,
            List<ActivityFact> held,
            List<MemberView> members,
            Actor actor,
            YearView year) {
        Map<ActivityId, String> titles = held.stream().collect(Collectors.toMap(ActivityFact::id, ActivityFact::title));
        List<AnalysisRow> rows = new ArrayList<>();
        for (MemberView member : members) {
            written.stream()
                    .filter(work -> work.member().equals(member.staff()))
                    .filter(work ->
                            new OwnWorkPermissions(actor, member.staff(), work.status(), year.stored()).mayRead())
                    .map(work -> new AnalysisRow(
                            work.id(),
                            member.name(),
                            work.status(),
                            work.activity() == null ? "" : titles.getOrDefault(work.activity(), "")))
                    .sorted(Comparator.comparing(AnalysisRow::title))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static List<EventRow> events(List<ActivityFact> held, Actor actor) {
        return held.stream()
                .filter(activity -> activity.holders().contains(actor.staff()))
                .filter(activity -> activity.status().held() && activity.open())
                .map(activity -> new EventRow(activity.no(), activity.title()))
                .toList();
    }

    /** A member knows of a colleague's programme only its topic, and that only once the chair has it. */
    private static TopicRow row(MemberView member, Optional<ProgrammeView> programme, Actor actor, YearView year) {
        boolean readable = programme
                .filter(found -> may(found.head(), actor, year).mayRead())
                .isPresent();
        boolean known = readable
                || programme.filter(found -> found.head().status().handedIn()).isPresent();
        return new TopicRow(member, known ? programme : Optional.empty(), readable);
    }

    private static OwnWorkPermissions may(WorkHead head, Actor actor, YearView year) {
        return new OwnWorkPermissions(actor, head.member(), head.status(), year.stored());
    }

    /** @throws NotFound if there is none, or it is not the reader's to know of */
    public ProgrammePage programme(String slug, UUID id) {
        YearView year = years.bySlug(slug);
        ProgrammeView programme = reader.programme(year.id(), id).orElseThrow(() -> new NotFound("programme"));
        return page(year, programme, history.of(id, WORDS));
    }

    /** The reader's own programme of the year, if it was begun. */
    public Optional<ProgrammePage> ownProgramme(YearView year) {
        return reader.ownProgramme(year.id(), currentActor.get().staff()).map(found -> page(year, found, List.of()));
    }

    private ProgrammePage page(YearView year, ProgrammeView programme, List<HistoryLine> steps) {
        OwnWorkPermissions may = may(programme.head(), currentActor.get(), year);
        if (!may.mayRead()) {
            throw new NotFound("programme");
        }
        return new ProgrammePage(year, withLastCourse(programme), may, steps);
    }

    /** Until it is handed in for the first time the last course is that of today. */
    private ProgrammeView withLastCourse(ProgrammeView programme) {
        WorkHead head = programme.head();
        return head.status() == WorkStatus.DRAFT
                ? programme.withLastCourse(growth.lastCourse(head.member(), LocalDate.now(clock))
                        .map(CourseFact::line)
                        .orElse(""))
                : programme;
    }

    /** @throws NotFound if there is none, or it is not the reader's to know of */
    public AnalysisPage analysis(String slug, UUID id) {
        YearView year = years.bySlug(slug);
        SelfAnalysisView analysis = reader.analysis(year.id(), id).orElseThrow(() -> new NotFound("self-analysis"));
        OwnWorkPermissions may = may(analysis.head(), currentActor.get(), year);
        if (!may.mayRead()) {
            throw new NotFound("self-analysis");
        }
        ActivityId of = analysis.activity();
        return new AnalysisPage(
                year, analysis, of == null ? null : activities.find(of).orElse(null), may, history.of(id, WORDS));
    }

    /** The reader's own self-analysis of an event or of the year, if it was begun. */
    public Optional<SelfAnalysisView> ownAnalysis(YearView year, @Nullable ActivityId activity) {
        return reader.analyses(year.id(), currentActor.get().staff()).stream()
                .filter(analysis -> Objects.equals(analysis.activity(), activity))
                .findFirst();
    }

    /**
     * The activity that the reader held, by its number.
     *
     * @throws NotFound if there is none, or somebody else held it
     */
    public ActivityFact heldByMe(YearView year, int no) {
        StaffId self = currentActor.get().staff();
        return activities.ofYear(year.id()).stream()
                .filter(activity -> activity.no() == no && activity.holders().contains(self))
                .filter(activity -> activity.status() != ActivityStatus.CANCELLED)
                .findFirst()
                .orElseThrow(() -> new NotFound("activity"));
    }

    /** @throws NotFound if the school has no such year */
    public YearView year(String slug) {
        return years.bySlug(slug);
    }
}
