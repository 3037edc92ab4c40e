package kg.birikme.oversight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.Meetings;
import kg.birikme.oversight.domain.Reading;
import kg.birikme.oversight.domain.RuleCompass;
import kg.birikme.oversight.domain.Tasks;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.web.Light;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody's first page: what is asked of me, and for the leaders how the year stands against the regulation. */
@Controller
class HomeController {

    private final Years years;
    private final RuleCompass compass;
    private final Tasks tasks;
    private final Meetings meetings;
    private final Lights lights;
    private final CurrentActor currentActor;
    private final Clock clock;

    HomeController(
            Years years, RuleCompass compass, Tasks tasks, Meetings meetings, Lights lights, CurrentActor currentActor,
            Clock clock) {
        this.years = years;
        this.compass = compass;
        this.tasks = tasks;
        this.meetings = meetings;
        this.lights = lights;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        Actor actor = currentActor.get();
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("greeted", actor.name());
        Optional<YearView> year = years.current();
        if (onlyAdministrator(actor)) {
            return "oversight/administrator";
        }
        if (year.isEmpty()) {
            return "oversight/no-year";
        }
        model.addAttribute("year", year.get());
        Optional<MeetingNorm> norm =
                RuleCompass.visibleTo(actor) ? Optional.of(meetings.norm(year.get().id())) : Optional.empty();
        model.addAttribute("tasks", tasks.of(actor, year.get(), norm));
        norm.ifPresent(known -> model.addAttribute("lights", lights(compass.read(year.get(), known))));
        meetings.nextPlanned(year.get().id()).ifPresent(next -> model.addAttribute("next", next));
        return "oversight/home";
    }

    private static boolean onlyAdministrator(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) && actor.roles().size() == 1;
    }

    private List<Light> lights(List<Reading> readings) {
        return readings.stream().map(lights::of).toList();
    }
}
