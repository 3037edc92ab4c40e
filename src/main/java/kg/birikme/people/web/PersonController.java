package kg.birikme.people.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.domain.ClassService;
import kg.birikme.people.domain.EndOfTerm;
import kg.birikme.people.domain.MembershipCorrections;
import kg.birikme.people.domain.PostService;
import kg.birikme.people.domain.StaffService;
import kg.birikme.school.Years;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's posts, membership and class, each with its dates. */
@Controller
@RequestMapping("/settings/staff/{person}")
class PersonController {

    private final StaffService service;
    private final PostService posts;
    private final ClassService classes;
    private final MembershipCorrections corrections;
    private final Years years;
    private final PersonPage page;
    private final Submission submission;

    PersonController(
            StaffService service,
            PostService posts,
            ClassService classes,
            MembershipCorrections corrections,
            Years years,
            PersonPage page,
            Submission submission) {
        this.service = service;
        this.posts = posts;
        this.classes = classes;
        this.corrections = corrections;
        this.years = years;
        this.page = page;
        this.submission = submission;
    }

    @PostMapping("/posts")
    String hold(
            @PathVariable UUID person,
            @Valid @ModelAttribute("post") PostForm post,
            BindingResult errors,
            Model model) {
        return send(
                person,
                errors,
                model,
                () -> posts.give(
                        post.id(),
                        new StaffId(person),
                        requireNonNull(post.post()),
                        requireNonNull(post.from()),
                        post.to()));
    }

    @PostMapping("/posts/{holding}/end")
    String leavePost(
            @PathVariable UUID person,
            @PathVariable UUID holding,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable LocalDate lastDay,
            @RequestParam(defaultValue = "false") boolean now) {
        posts.end(holding, version, new EndOfTerm(lastDay, now));
        return onward(person);
    }

    @PostMapping("/memberships")
    String join(
            @PathVariable UUID person,
            @Valid @ModelAttribute("join") JoinForm join,
            BindingResult errors,
            Model model) {
        return send(
                person,
                errors,
                model,
                () -> service.join(
                        join.id(), new StaffId(person), requireNonNull(join.kind()), requireNonNull(join.from())));
    }

    @PostMapping("/memberships/{membership}/end")
    String leave(
            @PathVariable UUID person,
            @PathVariable UUID membership,
            @RequestParam int version,
            @RequestParam LocalDate lastDay) {
        service.leave(membership, version, lastDay);
        return onward(person);
    }

    @PostMapping("/memberships/{membership}/correct")
    String correct(
            @PathVariable UUID person,
            @PathVariable UUID membership,
            @RequestParam int version,
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "") String reason) {
        corrections.correct(membership, version, from, reason);
        return onward(person);
    }

    @PostMapping("/class")
    String lead(
            @PathVariable UUID person,
            @Valid @ModelAttribute("leading") LeadForm lead,
            BindingResult errors,
            Model model) {
        classes.checkMayLead();
        return send(
                person,
                errors,
                model,
                () -> classes.lead(
                        new StaffId(person),
                        years.bySlug(requireNonNull(lead.year())).id(),
                        requireNonNull(lead.grade()),
                        requireNonNull(lead.letter()),
                        lead.agreed()));
    }

    private String send(UUID person, BindingResult errors, Model model, Runnable useCase) {
        return submission.send(errors, useCase, () -> onward(person), () -> page.show(new StaffId(person), model));
    }

    private static String onward(UUID person) {
        Flash.saved();
        return "redirect:/settings/staff/" + person;
    }
}
