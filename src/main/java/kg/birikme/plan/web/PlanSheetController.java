package kg.birikme.plan.web;

import kg.birikme.plan.PlanSection;
import kg.birikme.plan.domain.ItemView;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.shared.NotFound;
import kg.birikme.web.ListSheet;
import kg.birikme.web.SheetResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lines of a plan as a spreadsheet. */
@Controller
class PlanSheetController {

    private final PlanPages pages;
    private final PlanWords words;
    private final SheetResponse sheets;

    PlanSheetController(PlanPages pages, PlanWords words, SheetResponse sheets) {
        this.pages = pages;
        this.words = words;
        this.sheets = sheets;
    }

    @GetMapping("/years/{slug}/plan.xlsx")
    ResponseEntity<byte[]> plan(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer revision) {
        PlanPage page = pages.page(slug, revision).orElseThrow(() -> new NotFound("plan"));
        ListSheet sheet = ListSheet.of(
                "plan.title",
                "plan.item.section",
                "plan.item.number",
                "plan.item.content",
                "plan.item.term",
                "plan.item.responsible",
                "plan.item.result",
                "plan.item.mark");
        for (PlanSection section : PlanSection.values()) {
            for (ItemView item : page.of(section)) {
                sheet.row(
                        words.section(section),
                        item.number(),
                        item.content().content(),
                        words.term(item.content().term()),
                        words.responsible(item.content(), page.names()),
                        item.content().result(),
                        words.say("plan.done." + item.mark().state()));
            }
        }
        return sheets.of(sheet);
    }
}
