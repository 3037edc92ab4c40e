package kg.birikme.growth.domain;

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
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of growth show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class GrowthPages {

    private final GrowthReader reader;
    private final Years years;
    private final People people;
    private final Activities activities;
    private final CurrentActor currentActor;

    GrowthPages(GrowthReader reader, Years years, People people, Activities activities, CurrentActor currentActor) {
        this.reader = reader;
        this.years = years;
        this.people = people;
        this.activities = activities;
        this.currentActor = currentActor;
    }

    /**
     * The year's topics (F20).
     *
     * @param programme the member's, if one was begun and the reader may know of it
     */
    public record TopicRow(MemberView member, Optional<ProgrammeView> programme, boolean readable) {}

    /** The overview: everybody's topics, and of self-analyses the reader's own or, for the leaders, all handed in. */
    public record Overview(
            YearView year, Actor actor, boolean seesAll, List<TopicRow> topics, List<SelfAnalysisView> analyses,
            Map<ActivityId, ActivityFact> activities) {}

    /** One programme. */
    public record ProgrammePage(YearView year, ProgrammeView programme, OwnWorkPermissions may) {}

    /** One self-analysis, and the event it looks back on. */
    public record AnalysisPage(
            YearView year, SelfAnalysisView analysis, @Nullable ActivityFact activity, OwnWorkPermissions may) {}

    public Overview overview(String slug) {
        Actor actor = currentActor.get();
        if (!OwnWorkPermissions.maySeeTopics(actor)) {
            throw new ActionForbidden("see the topics");
        }
        YearView year = years.bySlug(slug);
        boolean all = OwnWorkPermissions.seesAll(actor);
        Map<StaffId, ProgrammeView> programmes = reader.programmes(year.id()).stream()
                .collect(Collectors.toMap(programme -> programme.head().member(), Function.identity()));
        List<TopicRow> topics = people.membersOf(year.id()).stream()
                .map(member -> row(member, Optional.ofNullable(programmes.get(member.staff())), actor, year))
                .toList();
        List<SelfAnalysisView> analyses = reader.analyses(year.id(), all ? null : actor.staff()).stream()
                .filter(analysis -> may(analysis.head(), actor, year).mayRead())
                .toList();
        Map<ActivityId, ActivityFact> held = activities.ofYear(year.id()).stream()
                .collect(Collectors.toMap(ActivityFact::id, Function.identity()));
        return new Overview(year, actor, all, topics, analyses, held);
    }

    /** A member knows of a colleague's programme only its topic, and that only once the chair has it. */
    private static TopicRow row(MemberView member, Optional<ProgrammeView> programme, Actor actor, YearView year) {
        boolean readable = programme.filter(found -> may(found.head(), actor, year).mayRead()).isPresent();
        boolean known = readable || programme.filter(found -> found.head().status().handedIn()).isPresent();
        return new TopicRow(member, known ? programme : Optional.empty(), readable);
    }

    private static OwnWorkPermissions may(OwnWorkHead head, Actor actor, YearView year) {
        return new OwnWorkPermissions(actor, head.member(), head.status(), year.stored());
    }

    /** @throws NotFound if there is none, or it is not the reader's to know of */
    public ProgrammePage programme(String slug, UUID id) {
        YearView year = years.bySlug(slug);
        return page(year, reader.programme(year.id(), id).orElseThrow(() -> new NotFound("programme")));
    }

    /** The reader's own programme of the year, if it was begun. */
    public Optional<ProgrammePage> ownProgramme(YearView year) {
        return reader.ownProgramme(year.id(), currentActor.get().staff()).map(found -> page(year, found));
    }

    private ProgrammePage page(YearView year, ProgrammeView programme) {
        OwnWorkPermissions may = may(programme.head(), currentActor.get(), year);
        if (!may.mayRead()) {
            throw new NotFound("programme");
        }
        return new ProgrammePage(year, programme, may);
    }

    /** @throws NotFound if there is none, or it is not the reader's to know of */
    public AnalysisPage analysis(String slug, UUID id) {
        YearView year = years.bySlug(slug);
        SelfAnalysisView analysis =
                reader.analysis(year.id(), id).orElseThrow(() -> new NotFound("self-analysis"));
        OwnWorkPermissions may = may(analysis.head(), currentActor.get(), year);
        if (!may.mayRead()) {
            throw new NotFound("self-analysis");
        }
        ActivityId of = analysis.activity();
        return new AnalysisPage(year, analysis, of == null ? null : activities.find(of).orElse(null), may);
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
                .findFirst()
                .orElseThrow(() -> new NotFound("activity"));
    }

    /** @throws NotFound if the school has no such year */
    public YearView year(String slug) {
        return years.bySlug(slug);
    }
}
