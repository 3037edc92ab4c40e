package kg.birikme.regulation.web;

import java.util.HashSet;
import java.util.Locale;
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

    private final Regulation regulation;
    private final Set<String> kept = new HashSet<>();

    RegulationController(Regulation regulation, MessageSource messages) {
        this.regulation = regulation;
        Locale locale = Language.KY.locale();
        regulation.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .filter(clause -> !"".equals(messages.getMessage("regulation.kept." + clause.id(), null, "", locale)))
                .forEach(clause -> kept.add(clause.id()));
    }

    @GetMapping("/regulation")
    String regulation(Model model) {
        Language language = Language.of(LocaleContextHolder.getLocale());
        model.addAttribute("sections", regulation.sections());
        model.addAttribute("language", language);
        model.addAttribute("kyrgyz", language == Language.KY);
        model.addAttribute("kept", kept);
        return "regulation/regulation";
    }
}
