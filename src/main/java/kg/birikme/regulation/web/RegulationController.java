package kg.birikme.regulation.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kg.birikme.regulation.Regulation;
import kg.birikme.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The regulation for everybody, signed in or not: refusals and papers point here. */
@Controller
class RegulationController {

    /** Where what a clause wants is done or seen: the key of the navigation's entry, and the clauses. */
    private static final Map<String, List<Integer>> PLACES = Map.ofEntries(
            Map.entry("plan", List.of(1, 2, 3, 14, 19, 22, 23, 27, 44, 60, 71)),
            Map.entry("meetings", List.of(4, 7, 8, 16, 42, 43, 57, 65, 94)),
            Map.entry("protocols", List.of(5, 6, 10, 45, 48)),
            Map.entry("recommendations", List.of(20, 81, 89)),
            Map.entry("activities", List.of(9, 39, 41, 49, 62, 66, 74, 75, 76, 77, 78, 87, 88, 93)),
            Map.entry("calendar", List.of(29)),
            Map.entry("classplan", List.of(25, 70)),
            Map.entry("duties", List.of(30, 50, 55)),
            Map.entry("growth", List.of(36, 37, 38, 47, 51, 69, 72, 73, 85, 86, 90)),
            Map.entry("reports", List.of(21, 61)),
            Map.entry("analysis", List.of(11, 59)),
            Map.entry("archive", List.of(12)),
            Map.entry("members", List.of(17)),
            Map.entry("library", List.of(18, 24, 28, 32, 33, 34, 35, 40, 46, 63, 91, 92, 96)),
            Map.entry("experience", List.of(26, 68, 80, 95)),
            Map.entry("petitions", List.of(31, 64, 67, 79, 82, 83)),
            Map.entry("home", List.of(52, 53)),
            Map.entry("control", List.of(13)),
            Map.entry("settings", List.of(15, 97)));

    private final Regulation regulation;
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    RegulationController(Regulation regulation, MessageSource messages) {
        this.regulation = regulation;
        Locale locale = Language.KY.locale();
        regulation.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .filter(clause -> !"".equals(messages.getMessage("regulation.kept." + clause.id(), null, "", locale)))
                .forEach(clause -> kept.add(clause.id()));
        PLACES.forEach((place, clauses) -> clauses.forEach(number -> places.put("R" + number, place)));
    }

    @GetMapping("/regulation")
    String regulation(Model model) {
        Language language = Language.of(LocaleContextHolder.getLocale());
        model.addAttribute("sections", regulation.sections());
        model.addAttribute("language", language);
        model.addAttribute("kyrgyz", language == Language.KY);
        model.addAttribute("kept", kept);
        model.addAttribute("places", places);
        return "regulation/regulation";
    }
}
