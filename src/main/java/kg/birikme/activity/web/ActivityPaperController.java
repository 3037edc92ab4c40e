package kg.birikme.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.domain.ActivityFilter;
import kg.birikme.activity.domain.ActivityPages;
import kg.birikme.activity.domain.ActivityPages.DetailPage;
import kg.birikme.activity.domain.ActivityPages.ListPage;
import kg.birikme.activity.domain.ActivityRow;
import kg.birikme.activity.domain.SheetView;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.people.People;
import kg.birikme.school.Schools;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms F12 and F18 as PDF, in Kyrgyz or Russian. */
@Controller
@RequestMapping("/years/{slug}/activities")
class ActivityPaperController {

    private final ActivityPages pages;
    private final ActivityPapers papers;
    private final Schools schools;
    private final People people;
    private final Clock clock;

    ActivityPaperController(ActivityPages pages, ActivityPapers papers, Schools schools, People people, Clock clock) {
        this.pages = pages;
        this.papers = papers;
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/schedule.pdf")
    Print schedule(@PathVariable String slug, @PaperLanguage Language language) {
        ListPage list = pages.whole(slug, new ActivityFilter(ActivityKind.OPEN_CLASS_HOUR, null, null, null));
        List<ActivityRow> hours = list.rows().stream()
                .filter(row -> row.status() != ActivityStatus.CANCELLED)
                .toList();
        Paper paper = papers.schedule(
                list.year(), hours, schools.profile(), people.officesOn(LocalDate.now(clock)), language);
        return Print.of(paper, slug);
    }

    /** @param sheet whose; none for an empty one to fill in by pen */
    @GetMapping("/{no}/analysis.pdf")
    Print analysis(
            @PathVariable String slug,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable UUID sheet,
            @PaperLanguage Language language) {
        DetailPage page = pages.one(slug, no);
        @Nullable SheetView found = sheet == null ? null : readable(page, sheet);
        Paper paper = papers.analysis(page, found, schools.profile(), language);
        return Print.of(paper, page.row().from());
    }

    private static SheetView readable(DetailPage page, UUID sheet) {
        return page.sheets().stream()
                .filter(one -> one.id().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new NotFound("analysis"));
    }
}
