package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The day of the demonstration: forward to where something can be tried, and back. */
@Controller
@Profile("demo")
@RequestMapping(DemoController.ADDRESS)
class DemoController {

    static final String ADDRESS = "/demonstration";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final DemoDay days;
    private final Submission submission;

    DemoController(DemoDay days, Submission submission) {
        this.days = days;
        this.submission = submission;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", new DayForm(null));
        return fill(model);
    }

    @PostMapping("/moment")
    String moment(@RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime to) {
        days.goTo(to);
        return moved();
    }

    @PostMapping("/day")
    String day(@ModelAttribute("form") DayForm form, BindingResult errors, Model model) {
        return submission.send(
                errors,
                () -> days.goTo((form.day() == null ? days.today() : form.day()).atTime(MORNING)),
                DemoController::moved,
                () -> fill(model));
    }

    @PostMapping("/beginning")
    String beginning() {
        days.back();
        return moved();
    }

    private static String moved() {
        Flash.good("demo.flash.moved");
        return "redirect:/";
    }

    private String fill(Model model) {
        model.addAttribute("today", days.today());
        model.addAttribute("targets", days.targets());
        model.addAttribute("hasBeginning", days.hasBeginning());
        return "demo/day";
    }

    /**
     * @param day any day of one's own choice
     */
    record DayForm(@Nullable LocalDate day) {}
}
