package kg.birikme.growth.web;

import java.util.List;
import java.util.UUID;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.Growth;
import kg.birikme.growth.domain.GrowthPages;
import kg.birikme.growth.domain.GrowthPages.Overview;
import kg.birikme.growth.domain.GrowthPages.ProgrammePage;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.Schools;
import kg.birikme.shared.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Prints forms F9, F11, F17 and F20. */
@Controller
@RequestMapping("/years/{slug}/growth")
class GrowthPaperController {

    private final GrowthPages pages;
    private final Growth growth;
    private final GrowthPapers papers;
    private final ConsultationNames names;
    private final People people;
    private final Schools schools;

    GrowthPaperController(
            GrowthPages pages,
            Growth growth,
            GrowthPapers papers,
            ConsultationNames names,
            People people,
            Schools schools) {
        this.pages = pages;
        this.growth = growth;
        this.papers = papers;
        this.names = names;
        this.people = people;
        this.schools = schools;
    }

    @GetMapping("/programmes/{id}.pdf")
    Print programme(@PathVariable String slug, @PathVariable UUID id, @PaperLanguage Language language) {
        ProgrammePage page = pages.programme(slug, id);
        MemberView member = people.membersOf(page.year().id()).stream()
                .filter(one -> one.staff().equals(page.programme().head().member()))
                .findFirst()
                .orElse(null);
        return print(papers.programme(page.year(), page.programme(), member, schools.profile(), language), slug);
    }

    @GetMapping("/self-analyses/{id}.pdf")
    Print analysis(@PathVariable String slug, @PathVariable UUID id, @PaperLanguage Language language) {
        return print(papers.analysis(pages.analysis(slug, id), schools.profile(), language), slug);
    }

    @GetMapping("/topics.pdf")
    Print topics(@PathVariable String slug, @PaperLanguage Language language) {
        return print(papers.topics(pages.overview(slug), schools.profile(), language), slug);
    }

    @GetMapping("/consultations.pdf")
    Print consultations(@PathVariable String slug, @PaperLanguage Language language) {
        Overview page = pages.overview(slug);
        List<ConsultationFact> given = growth.consultations(page.year());
        return print(papers.consultations(page.year(), given, names.of(given), schools.profile(), language), slug);
    }

    private Print print(Paper paper, String slug) {
        return Print.of(paper, slug);
    }
}
