package kg.birikme.oversight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kg.birikme.oversight.domain.Outlooks;
import kg.birikme.oversight.domain.Outlooks.Outlook;
import kg.birikme.oversight.domain.RuleCompass;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.web.HomeNotice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody's first page: what is asked of me, and for the leaders how the year stands against the regulation. */
@Controller
class HomeController {

    private final Years years;
    private final Outlooks outlooks;
    private final Lights lights;
    private final List<HomeNotice> notices;
    private final CurrentActor currentActor;
    private final Clock clock;

    HomeController(
            Years years,
            Outlooks outlooks,
            Lights lights,
            List<HomeNotice> notices,
            CurrentActor currentActor,
            Clock clock) {
        this.years = years;
        this.outlooks = outlooks;
        this.lights = lights;
        this.notices = List.copyOf(notices);
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        Actor actor = currentActor.get();
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("greeted", actor.called());
        model.addAttribute(
                "notices",
                notices.stream().flatMap(one -> one.notice(actor).stream()).toList());
        Optional<YearView> year = years.current();
        if (onlyAdministrator(actor)) {
            return "oversight/administrator";
        }
        if (year.isEmpty()) {
            return "oversight/no-year";
        }
        model.addAttribute("year", year.get());
        Outlook outlook = outlooks.of(actor, year.get());
        model.addAttribute("tasks", outlook.tasks());
        if (RuleCompass.visibleTo(actor)) {
            model.addAttribute(
                    "lights", outlook.readings().stream().map(lights::of).toList());
        }
        outlook.next().ifPresent(next -> model.addAttribute("next", next));
        return "oversight/home";
    }

    private static boolean onlyAdministrator(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) && actor.roles().size() == 1;
    }
}
