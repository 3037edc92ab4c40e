package kg.birikme.setup.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kg.birikme.setup.domain.SetupService;
import kg.birikme.setup.web.SetupForm.Leaders;
import kg.birikme.setup.web.SetupForm.Person;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.web.Submission;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the first start; it does not exist once there is a school. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final String VIEW = "setup/setup";

    private final SetupService setup;
    private final Submission submission;
    private final Clock clock;

    SetupController(SetupService setup, Submission submission, Clock clock) {
        this.setup = setup;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping
    String page(Model model) {
        setup.checkPending();
        model.addAttribute("form", SetupForm.proposedOn(LocalDate.now(clock)));
        return VIEW;
    }

    @PostMapping
    String found(@Valid @ModelAttribute("form") SetupForm form, BindingResult faults, Locale locale, Model model) {
        setup.checkPending();
        checkPeople(form, faults);
        return submission.send(
                faults, () -> found(form, Language.of(locale)), () -> "redirect:/sign-in?founded", () -> VIEW);
    }

    /** Whoever comes when there is a school (a second click, a kept link) is shown where to sign in, and what comes next. */
    @ExceptionHandler(NotFound.class)
    String founded() {
        return "redirect:/sign-in?founded";
    }

    /** The services name their own fields; here they stand within a larger form. */
    private void found(SetupForm form, Language language) {
        try {
            setup.found(form.code(), form.toFirstSchool(language));
        } catch (InvalidInput refused) {
            throw new InvalidInput(placed(refused.field()), refused.messageKey(), refused.arguments());
        }
    }

    private static String placed(String field) {
        if (Set.of("login", "password").contains(field)) {
            return "administrator." + field;
        }
        return field.startsWith("quarters") ? "year." + field : field;
    }

    /** The key of the words that stand above the names: five people are asked for, a fault says whose it is. */
    private static String office(String path) {
        return path.startsWith("leaders.") ? path : "administrator";
    }

    private static void checkPeople(SetupForm form, BindingResult faults) {
        Leaders leaders = form.leaders();
        if (leaders.director().empty()) {
            faults.rejectValue("leaders.director.surname", "setup.refusal.director");
        }
        Map<String, Person> people = Map.of(
                "leaders.director", leaders.director(),
                "leaders.deputyTeaching", leaders.deputyTeaching(),
                "leaders.deputyMethodical", leaders.deputyMethodical(),
                "leaders.deputyUpbringing", leaders.deputyUpbringing(),
                "administrator.person", form.administrator().person());
        people.forEach((path, person) -> {
            if (person.half()) {
                faults.rejectValue(
                        path + (person.given().isBlank() ? ".given" : ".surname"),
                        "setup.refusal.halfName",
                        new Object[] {new DefaultMessageSourceResolvable("setup." + office(path))},
                        null);
            }
        });
        if (!form.administrator().password().equals(form.administrator().repeated())) {
            faults.rejectValue("administrator.repeated", "setup.refusal.passwordsDiffer");
        }
    }
}
