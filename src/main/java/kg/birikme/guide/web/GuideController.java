package kg.birikme.guide.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kg.birikme.guide.Guide;
import kg.birikme.guide.Guide.Part;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The guides: one's own first, anybody's to read and to print. */
@Controller
@RequestMapping("/guide")
class GuideController {

    private static final String OF_YEAR = "{year}";

    private final Guide guide;
    private final CurrentActor currentActor;
    private final Years years;

    GuideController(Guide guide, CurrentActor currentActor, Years years) {
        this.guide = guide;
        this.currentActor = currentActor;
        this.years = years;
    }

    @GetMapping
    String parts(Model model) {
        Actor actor = currentActor.get();
        model.addAttribute(
                "parts",
                guide.parts().stream()
                        .sorted(Comparator.comparing((Part part) -> !actor.is(Role.valueOf(part.role()))))
                        .map(Part::name)
                        .toList());
        return "guide/parts";
    }

    @GetMapping("/{name}")
    String part(@PathVariable String name, Model model) {
        Part part = guide.parts().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("guide"));
        boolean own = currentActor.get().is(Role.valueOf(part.role()));
        String year = years.current().map(YearView::slug).orElse("");
        model.addAttribute("name", name);
        model.addAttribute(
                "language", Language.of(LocaleContextHolder.getLocale()).code());
        model.addAttribute("steps", steps(part, own, year));
        return "guide/part";
    }

    private static List<Step> steps(Part part, boolean own, String year) {
        return IntStream.range(0, part.steps().size())
                .mapToObj(at -> {
                    String page = part.steps().get(at);
                    boolean open = own && !(page.contains(OF_YEAR) && year.isEmpty());
                    return new Step(at + 1, open ? page.replace(OF_YEAR, year) : null);
                })
                .toList();
    }

    /**
     * @param href the page itself; none for whoever has another role
     */
    record Step(int number, @Nullable String href) {}
}
