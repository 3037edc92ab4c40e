package kg.birikme.duty.web;

import jakarta.validation.Valid;
import kg.birikme.duty.domain.DutyNormService;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The norms of the duties among the settings (A26). */
@Controller
class DutyNormController {

    private final DutyNormService service;
    private final Submission submission;

    DutyNormController(DutyNormService service, Submission submission) {
        this.service = service;
        this.submission = submission;
    }

    @GetMapping("/settings/duties")
    String norm(Model model) {
        model.addAttribute("form", DutyNormForm.of(service.norm()));
        return "duty/norm";
    }

    @PostMapping("/settings/duties")
    String settle(@Valid @ModelAttribute("form") DutyNormForm form, BindingResult errors) {
        return submission.send(
                errors,
                () -> service.settle(form.norm()),
                () -> {
                    Flash.saved();
                    return "redirect:/settings/duties";
                },
                () -> {
                    service.norm();
                    return "duty/norm";
                },
                () -> DutyNormForm.of(service.norm()));
    }
}
