package kg.birikme.school.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.OtherAssociations;
import kg.birikme.school.StaffChoices;
import kg.birikme.school.domain.OtherAssociationService;
import kg.birikme.school.domain.SchoolPermissions;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of the school's other associations and their chairs (R7). */
@Controller
@RequestMapping("/settings/associations")
class OtherAssociationController {

    private static final String LIST = "redirect:/settings/associations";

    private final OtherAssociations associations;
    private final OtherAssociationService service;
    private final StaffChoices staff;
    private final CurrentActor currentActor;
    private final Submission submission;

    OtherAssociationController(
            OtherAssociations associations,
            OtherAssociationService service,
            StaffChoices staff,
            CurrentActor currentActor,
            Submission submission) {
        this.associations = associations;
        this.service = service;
        this.staff = staff;
        this.currentActor = currentActor;
        this.submission = submission;
    }

    @GetMapping
    String list(Model model) {
        requireKeeper();
        model.addAttribute("associations", associations.all());
        model.addAttribute("quiet", Tone.QUIET);
        return "school/associations";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", OtherAssociationForm.empty());
        return page(model, "/settings/associations", false);
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") OtherAssociationForm form, BindingResult errors, Model model) {
        return submission.send(
                errors,
                () -> service.add(form.id(), form.nameKy(), form.nameRu(), form.chair(), form.chairPerson()),
                this::onward,
                () -> page(model, "/settings/associations", false));
    }

    @GetMapping("/{id}")
    String association(@PathVariable UUID id, Model model) {
        model.addAttribute("form", OtherAssociationForm.of(find(id)));
        return page(model, "/settings/associations/" + id, true);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OtherAssociationForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> service.change(
                        new OtherAssociationId(id),
                        form.version(),
                        form.nameKy(),
                        form.nameRu(),
                        form.chair(),
                        form.chairPerson(),
                        form.active()),
                this::onward,
                () -> page(model, "/settings/associations/" + id, true),
                () -> OtherAssociationForm.of(find(id)));
    }

    private String onward() {
        Flash.saved();
        return LIST;
    }

    private String page(Model model, String target, boolean existing) {
        requireKeeper();
        List<Choice> people = staff.today().stream()
                .map(person ->
                        new Choice(person.id().value().toString(), person.name().full()))
                .toList();
        model.addAttribute("people", people);
        model.addAttribute("target", target);
        model.addAttribute("existing", existing);
        return "school/association";
    }

    private OtherAssociationView find(UUID id) {
        return associations.all().stream()
                .filter(association -> association.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("other association"));
    }

    private void requireKeeper() {
        ActionForbidden.unless(
                new SchoolPermissions(currentActor.get()).mayKeepAssociations(), "keep the associations");
    }
}
