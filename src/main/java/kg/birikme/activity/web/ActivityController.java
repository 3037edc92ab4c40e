package kg.birikme.activity.web;

import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.domain.ActivityFilter;
import kg.birikme.activity.domain.ActivityPages;
import kg.birikme.activity.domain.ActivityPages.DetailPage;
import kg.birikme.activity.domain.ActivityPages.ListPage;
import kg.birikme.activity.domain.ActivityRow;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year's activities and the page of each (R9, R39–R41, R74–R78). */
@Controller
@RequestMapping("/years/{slug}")
class ActivityController {

    private final ActivityPages pages;
    private final ActivityChoices choices;
    private final SheetResponse sheets;

    ActivityController(ActivityPages pages, ActivityChoices choices, SheetResponse sheets) {
        this.pages = pages;
        this.choices = choices;
        this.sheets = sheets;
    }

    @GetMapping("/activities")
    String list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable ActivityKind kind,
            @RequestParam(required = false) @Nullable ActivityStatus status,
            @RequestParam(required = false) @Nullable Integer quarter,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        ActivityFilter filter = new ActivityFilter(kind, status, quarter, person);
        ListPage list = pages.list(slug, filter, page);
        choices.fillFilter(list.year(), model);
        model.addAttribute("page", list)
                .addAttribute("filter", filter)
                .addAttribute("address", address(slug))
                .addAttribute("filtered", !filter.equals(new ActivityFilter(null, null, null, null)));
        return "activity/list";
    }

    @GetMapping("/activities.xlsx")
    ResponseEntity<byte[]> sheet(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable ActivityKind kind,
            @RequestParam(required = false) @Nullable ActivityStatus status,
            @RequestParam(required = false) @Nullable Integer quarter,
            @RequestParam(required = false) @Nullable UUID person) {
        ListSheet sheet = ListSheet.of(
                "activity.nav",
                "activity.number",
                "activity.date",
                "activity.kind",
                "activity.title",
                "activity.class",
                "activity.holders",
                "activity.visitors",
                "activity.pupils",
                "activity.status");
        pages.whole(slug, new ActivityFilter(kind, status, quarter, person))
                .rows()
                .forEach(row -> sheet.row(
                        row.no(),
                        row.from(),
                        Word.of("activity.kind." + row.kind()),
                        row.title(),
                        row.schoolClass().label(),
                        names(row),
                        row.visitors().size(),
                        row.outcome().pupils(),
                        Word.of("activity.status." + row.status())));
        return sheets.of(sheet);
    }

    private static String names(ActivityRow row) {
        return row.holders().stream().map(holder -> holder.name().listed()).collect(Collectors.joining(", "));
    }

    @GetMapping("/activities/{no}")
    String one(@PathVariable String slug, @PathVariable int no, Model model) {
        DetailPage page = pages.one(slug, no);
        model.addAttribute("page", page)
                .addAttribute("address", address(slug, no))
                .addAttribute("list", address(slug));
        return "activity/detail";
    }

    static String address(String slug) {
        return "/years/" + slug + "/activities";
    }

    static String address(String slug, int no) {
        return address(slug) + "/" + no;
    }
}
