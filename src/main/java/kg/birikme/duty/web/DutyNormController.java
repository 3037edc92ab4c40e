package kg.birikme.duty.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import kg.birikme.duty.domain.DutyNormService;
import kg.birikme.duty.domain.DutyNormService.Norm;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
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

    /** The norms as they are typed. */
    record DutyNormForm(
            @Nullable Integer version,
            @NotNull @Min(1) @Max(1) Integer programmes,
            @NotNull @Min(1) @Max(100) Integer meetingPercent,
            @NotNull @Min(1) @Max(20) Integer seminars,
            @NotNull @Min(1) @Max(20) Integer heldEvents,
            @NotNull @Min(0) @Max(20) Integer visitedEvents,
            @NotNull @Min(1) @Max(90) Integer analysisDays) {

        static DutyNormForm of(Norm norm) {
            return new DutyNormForm(
                    norm.version(),
                    norm.programmes(),
                    norm.meetingPercent(),
                    norm.seminars(),
                    norm.held(),
                    norm.visited(),
                    norm.analysisDays());
        }

        Norm norm() {
            return new Norm(
                    programmes,
                    meetingPercent,
                    seminars,
                    heldEvents,
                    visitedEvents,
                    analysisDays,
                    Objects.requireNonNullElse(version, 0));
        }
    }
}
