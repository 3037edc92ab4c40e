package kg.birikme.oversight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kg.birikme.oversight.Task;
import kg.birikme.oversight.domain.Outlooks;
import kg.birikme.oversight.domain.Outlooks.Outlook;
import kg.birikme.oversight.domain.RuleCompass;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.web.Ask;
import kg.birikme.web.HomeNotice;
import kg.birikme.web.Light;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody's first page: what is asked of me, and for the leaders how the year stands against the regulation. */
@Controller
class HomeController {

    /** Problems shown before the rest is unfolded: what fits the second screen of a phone. */
    private static final int PROBLEMS = 3;

    /** Things asked that are shown: more are not done in a day. */
    private static final int ASKS = 4;

    /** Days within which something is near. */
    private static final int NEAR = 14;

    private final Years years;
    private final Outlooks outlooks;
    private final Lights lights;
    private final YearLines lines;
    private final List<HomeNotice> notices;
    private final CurrentActor currentActor;
    private final Clock clock;

    HomeController(
            Years years,
            Outlooks outlooks,
            Lights lights,
            YearLines lines,
            List<HomeNotice> notices,
            CurrentActor currentActor,
            Clock clock) {
        this.years = years;
        this.outlooks = outlooks;
        this.lights = lights;
        this.lines = lines;
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
        int shown = shown(outlook.tasks(), LocalDate.now(clock));
        List<Ask> asks = outlook.tasks().stream().map(lights::of).toList();
        model.addAttribute("asks", asks.subList(0, shown));
        model.addAttribute("later", asks.subList(shown, asks.size()));
        model.addAttribute("line", lines.of(year.get(), outlook, LocalDate.now(clock)));
        if (RuleCompass.visibleTo(actor)) {
            List<Light> problems = lights.problems(outlook.readings());
            model.addAttribute("problems", problems.subList(0, Math.min(PROBLEMS, problems.size())));
            model.addAttribute("moreProblems", problems.subList(Math.min(PROBLEMS, problems.size()), problems.size()));
            model.addAttribute("healthy", lights.healthy(outlook.readings()));
            String slug = year.get().slug();
            if (actor.is(Role.CHAIR)) {
                model.addAttribute("duties", lights.duties(outlook.readings(), slug));
            } else {
                model.addAttribute("papers", lights.papers(outlook.readings(), slug));
            }
        }
        outlook.next().ifPresent(next -> model.addAttribute("next", next));
        return "oversight/home";
    }

    /** How many a phone shows: what is late or near, a few at a time; the rest is folded. */
    private static int shown(List<Task> tasks, LocalDate today) {
        int near = (int) tasks.stream()
                .takeWhile(task -> task.due() == null || !task.due().isAfter(today.plusDays(NEAR)))
                .limit(ASKS)
                .count();
        return Math.min(tasks.size(), Math.max(1, near));
    }

    private static boolean onlyAdministrator(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) && actor.roles().size() == 1;
    }
}
