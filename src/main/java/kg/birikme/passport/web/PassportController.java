package kg.birikme.passport.web;

import java.util.UUID;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.passport.domain.PassportPages;
import kg.birikme.passport.domain.PassportPages.Passport;
import kg.birikme.school.Schools;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A teacher's passport, and its folder on paper. */
@Controller
@RequestMapping("/members/{id}")
class PassportController {

    private final PassportPages pages;
    private final PassportPapers papers;
    private final Schools schools;

    PassportController(PassportPages pages, PassportPapers papers, Schools schools) {
        this.pages = pages;
        this.papers = papers;
        this.schools = schools;
    }

    @GetMapping("/passport")
    String passport(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.passport(new StaffId(id)));
        return "passport/passport";
    }

    @GetMapping("/passport.pdf")
    Print folder(@PathVariable UUID id, @PaperLanguage Language language) {
        Passport passport = pages.passport(new StaffId(id));
        return new Print(
                papers.folder(passport, schools.profile(), language),
                passport.person().name().surname());
    }
}
