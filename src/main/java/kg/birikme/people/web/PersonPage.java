package kg.birikme.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.people.Post;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.people.domain.PostService;
import kg.birikme.people.domain.StaffPage.Person;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a person's entry, with the small forms for posts, membership and class beside the large one. */
@Component
class PersonPage {

    private final StaffPages pages;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Choices enums;
    private final PostService posts;

    PersonPage(
            StaffPages pages, Years years, CurrentActor currentActor, Clock clock, Choices enums, PostService posts) {
        this.pages = pages;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
        this.enums = enums;
        this.posts = posts;
    }

    /** Asks first whether the reader may see the entry: also where a form comes back refused (L4). */
    String show(StaffId id, Model model) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepMembers(), "keep a person's entry");
        Person person = pages.person(id);
        List<YearView> open =
                years.all().stream().filter(year -> !year.stored()).toList();
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("person", person);
        model.addAttribute("years", open);
        model.addAttribute("posts", enums.of(givable(), "people.post"));
        model.addAttribute("today", today);
        model.addAttribute("kinds", enums.of(MemberKind.values(), "people.kind"));
        model.addAttribute("categories", enums.of(Category.values(), "people.category"));
        model.addAttribute("may", may);
        fill(model, "form", form(person));
        fill(model, "post", new PostForm(UUID.randomUUID(), null, today, null));
        fill(model, "join", new JoinForm(UUID.randomUUID(), MemberKind.CLASS_TEACHER, today));
        fill(model, "leading", new LeadForm(open.isEmpty() ? null : open.get(0).slug(), null, null, false));
        return "people/person";
    }

    private Post[] givable() {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        boolean orphaned = !may.mayGive(Post.DIRECTOR) && posts.orphaned();
        return Arrays.stream(Post.values())
                .filter(post -> may.mayGive(post) || may.mayGiveAsLastResort(post, orphaned))
                .toArray(Post[]::new);
    }

    StaffForm form(StaffId id) {
        return form(pages.person(id));
    }

    private static StaffForm form(Person person) {
        return new StaffForm(
                person.id().value(),
                person.version(),
                person.name().surname(),
                person.name().given(),
                person.name().patronymic(),
                person.details().subject(),
                person.details().education(),
                person.details().teachingSince(),
                person.details().classTeacherSince(),
                person.details().category(),
                person.details().young(),
                person.details().phone(),
                person.details().email(),
                person.details().worksFrom());
    }

    /** Leaves what was typed where a form came back refused. */
    private static void fill(Model model, String name, Object blank) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, blank);
        }
    }
}
