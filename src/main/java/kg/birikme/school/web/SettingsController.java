package kg.birikme.school.web;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import kg.birikme.school.Schools;
import kg.birikme.school.SettingsLink;
import kg.birikme.school.domain.SchoolPermissions;
import kg.birikme.school.domain.SchoolService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The settings' first page and the school's profile. */
@Controller
class SettingsController {

    private static final String PROFILE = "school/profile";

    private final Schools schools;
    private final SchoolService service;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final List<SettingsLink> links;

    SettingsController(
            Schools schools,
            SchoolService service,
            CurrentActor currentActor,
            Submission submission,
            List<SettingsLink> links) {
        this.schools = schools;
        this.service = service;
        this.currentActor = currentActor;
        this.submission = submission;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(SettingsLink::order))
                .toList();
    }

    @GetMapping("/settings")
    String settings(Model model) {
        SchoolPermissions may = new SchoolPermissions(currentActor.get());
        ActionForbidden.unless(may.mayOpenSettings(), "open the settings");
        model.addAttribute("may", may);
        model.addAttribute(
                "links",
                links.stream().filter(link -> link.visible().test(may.actor())).toList());
        return "school/settings";
    }

    @GetMapping("/settings/school")
    String profile(Model model) {
        model.addAttribute("form", ProfileForm.of(schools.profile()));
        return profilePage();
    }

    @PostMapping("/settings/school")
    String describe(@Valid @ModelAttribute("form") ProfileForm form, BindingResult errors, Model model) {
        return submission.send(
                errors,
                () -> service.describe(form.details(), form.settings(), form.version()),
                () -> {
                    Flash.saved();
                    return "redirect:/settings/school";
                },
                () -> profilePage(),
                () -> ProfileForm.of(schools.profile()));
    }

    private String profilePage() {
        SchoolPermissions may = new SchoolPermissions(currentActor.get());
        ActionForbidden.unless(may.mayDescribe(), "see the profile");
        return PROFILE;
    }
}
