package kg.birikme.newyear.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.newyear.domain.NewYearService;
import kg.birikme.newyear.domain.NewYearService.Preview;
import kg.birikme.school.QuarterView;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The new school year in one step: what goes over is shown beside the quarters, then all of it is done at once. */
@Controller
@RequestMapping("/settings/new-year")
class NewYearController {

    private final NewYearService service;
    private final Submission submission;

    NewYearController(NewYearService service, Submission submission) {
        this.service = service;
        this.submission = submission;
    }

    @GetMapping
    String preview(Model model) {
        Preview preview = service.preview();
        model.addAttribute("form", NewYearForm.of(preview));
        return page(preview, model);
    }

    @PostMapping
    String begin(@Valid @ModelAttribute("form") NewYearForm form, BindingResult errors, Model model) {
        return submission.send(
                errors,
                () -> service.begin(form.id(), form.firstYear(), form.views()),
                () -> {
                    Flash.good("newyear.flash.begun");
                    return "redirect:/settings/years";
                },
                () -> page(service.preview(), model));
    }

    private static String page(Preview preview, Model model) {
        model.addAttribute("preview", preview);
        return "newyear/begin";
    }

    /** The next year's quarters, to be put right; the id makes a second click do nothing. */
    record NewYearForm(
            @NotNull UUID id,
            @NotNull Integer firstYear,
            @NotNull List<@Valid Quarter> quarters) {

        /** First and last day of a quarter. */
        record Quarter(@NotNull LocalDate start, @NotNull LocalDate end) {}

        static NewYearForm of(Preview preview) {
            return new NewYearForm(
                    UUID.randomUUID(),
                    preview.firstYear(),
                    preview.quarters().stream()
                            .map(one -> new Quarter(one.start(), one.end()))
                            .toList());
        }

        List<QuarterView> views() {
            List<QuarterView> views = new ArrayList<>();
            for (Quarter quarter : quarters) {
                views.add(new QuarterView(views.size() + 1, quarter.start(), quarter.end()));
            }
            return views;
        }
    }
}
