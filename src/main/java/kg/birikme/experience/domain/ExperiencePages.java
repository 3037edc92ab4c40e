package kg.birikme.experience.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.experience.domain.ExperienceReader.Choosable;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.petition.PetitionFact;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.Petitions;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Choice;
import kg.birikme.web.ListSheet;
import kg.birikme.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of experience show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class ExperiencePages {

    private final ExperienceReader reader;
    private final Petitions petitions;
    private final People people;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    ExperiencePages(
            ExperienceReader reader,
            Petitions petitions,
            People people,
            Years years,
            CurrentActor currentActor,
            Clock clock) {
        this.reader = reader;
        this.petitions = petitions;
        this.people = people;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The year's list. */
    public record ListPage(YearView year, List<ExperienceView> rows, Paging paging, boolean mayWrite) {}

    /**
     * One entry.
     *
     * @param asked the petitions to publish materials of the teacher in the year (R80)
     */
    public record OnePage(YearView year, ExperienceView one, ExperiencePermissions may, List<PetitionFact> asked) {}

    /**
     * What a form offers.
     *
     * @param members of whom the actor may write: only of herself, unless she writes for others
     * @param places  where it may have been heard
     */
    public record FormPage(YearView year, List<Choice> members, List<Choice> places, LocalDate today) {}

    /** @throws NotFound if there is no such year */
    public ListPage list(String slug, int page) {
        Actor actor = requireSight();
        YearView year = years.bySlug(slug);
        ExperienceReader.Rows rows = Paging.read(
                page,
                Paging.USUAL_SIZE,
                offset -> reader.ofYear(year.id(), Paging.USUAL_SIZE, offset),
                ExperienceReader.Rows::total);
        return new ListPage(year, rows.rows(), Paging.of(page, rows.total()), mayWrite(actor, year));
    }

    /** As {@link #list}, all of the year: for spreadsheet and print. */
    public ListPage whole(String slug) {
        Actor actor = requireSight();
        YearView year = years.bySlug(slug);
        ExperienceReader.Rows rows = reader.ofYear(year.id(), ListSheet.MOST_ROWS, 0);
        return new ListPage(year, rows.rows(), new Paging(1, ListSheet.MOST_ROWS, rows.total()), mayWrite(actor, year));
    }

    private static boolean mayWrite(Actor actor, YearView year) {
        return !year.stored() && ExperiencePermissions.mayWriteAny(actor);
    }

    /** @throws NotFound if the year has no such entry */
    public OnePage one(String slug, UUID id) {
        Actor actor = requireSight();
        YearView year = years.bySlug(slug);
        ExperienceView one = reader.one(year.id(), id).orElseThrow(() -> new NotFound("experience"));
        List<PetitionFact> asked = petitions.ofYears(List.of(year.id())).getOrDefault(year.id(), List.of()).stream()
                .filter(petition -> petition.kind() == PetitionKind.PUBLICATION
                        && one.whose().equals(petition.subject()))
                .filter(petition -> petition.status().handedIn())
                .toList();
        boolean own = actor.isPerson(one.whose());
        return new OnePage(
                year,
                one,
                new ExperiencePermissions(actor, own, !one.removedWhy().isEmpty(), year.stored()),
                asked);
    }

    /** @throws ActionForbidden if the actor writes no experience down */
    public FormPage form(String slug) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ExperiencePermissions.mayWriteAny(actor), "write an experience");
        YearView year = years.bySlug(slug);
        List<Choice> members = people.membersOf(year.id()).stream()
                .filter(member -> ExperiencePermissions.mayWriteForOthers(actor) || actor.isPerson(member.staff()))
                .map(ExperiencePages::choice)
                .toList();
        return new FormPage(
                year,
                members,
                reader.places(year.id()).stream().map(ExperiencePages::choice).toList(),
                LocalDate.now(clock));
    }

    private static Choice choice(MemberView member) {
        return Choice.of(member.staff(), member.name());
    }

    private static Choice choice(Choosable place) {
        String number = place.number() == null ? "" : "№ " + place.number() + ", ";
        return new Choice(place.heard().value(), number + SchoolDates.shortDate(place.day()) + ": " + place.title());
    }

    private Actor requireSight() {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ExperiencePermissions.mayRead(actor), "read the experience");
        return actor;
    }
}
