package kg.birikme.people.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.people.Post;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.people.domain.PostService;
import kg.birikme.people.domain.StaffPage.HeldPost;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last resort of a school whose director is gone without handing over. */
@Controller
@RequestMapping("/settings/vacancy")
class VacancyController {

    private final PostService posts;
    private final StaffPages pages;
    private final People people;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final Clock clock;

    VacancyController(
            PostService posts,
            StaffPages pages,
            People people,
            CurrentActor currentActor,
            Submission submission,
            Clock clock) {
        this.posts = posts;
        this.pages = pages;
        this.people = people;
        this.currentActor = currentActor;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        return page(model);
    }

    @PostMapping
    String vacate(@Valid @ModelAttribute("form") VacancyForm form, BindingResult errors, Model model) {
        return submission.send(
                errors,
                () -> posts.vacate(form.holding(), form.version(), form.reason()),
                VacancyController::onward,
                () -> page(model));
    }

    private static String onward() {
        Flash.saved();
        return "redirect:/settings/vacancy";
    }

    private String page(Model model) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayVacate(Post.DIRECTOR), "declare the director's post vacant");
        Optional<OfficeHolder> director = people.officeOn(Role.DIRECTOR, LocalDate.now(clock));
        Optional<HeldPost> held = director.flatMap(holder -> pages.person(holder.staff()).posts().stream()
                .filter(post -> post.post() == Post.DIRECTOR && !post.days().over())
                .findFirst());
        model.addAttribute("director", held.isPresent() ? director.orElseThrow() : null);
        held.filter(post -> !model.containsAttribute("form"))
                .ifPresent(post -> model.addAttribute("form", new VacancyForm(post.id(), post.version(), "")));
        return "people/vacancy";
    }
}
