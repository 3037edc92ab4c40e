package kg.birikme.followup.web;

import kg.birikme.followup.domain.FollowupPages;
import kg.birikme.followup.domain.FollowupPages.ListPage;
import kg.birikme.followup.domain.RecommendationHead;
import kg.birikme.followup.domain.RecommendationRow;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The recommendations of a year as a spreadsheet. */
@Controller
class RecommendationsSheetController {

    private final FollowupPages pages;
    private final SheetResponse sheets;

    RecommendationsSheetController(FollowupPages pages, SheetResponse sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/years/{year}/recommendations.xlsx")
    ResponseEntity<byte[]> recommendations(
            @PathVariable String year, @RequestParam(required = false) @Nullable String tab) {
        ListPage page = pages.whole(year, tab);
        ListSheet sheet = ListSheet.of(
                "followup.title",
                "followup.number",
                "followup.text",
                "followup.responsible",
                "followup.due",
                "followup.answered",
                "followup.persons",
                "followup.state");
        page.rows()
                .forEach(row -> sheet.row(
                        row.head().protocolNumber() + "/" + row.head().number(),
                        row.head().text(),
                        responsible(page, row),
                        row.head().due(),
                        row.answered(),
                        row.persons(),
                        Word.of(row.head().standing().messageKey())));
        return sheets.of(sheet);
    }

    private static Object responsible(ListPage page, RecommendationRow row) {
        RecommendationHead head = row.head();
        if (head.party() != null) {
            return Word.of(
                    "followup.party." + head.party().name(),
                    String.valueOf(head.gradeFrom()),
                    String.valueOf(head.gradeTo()));
        }
        if (row.persons() == 0) {
            return Word.of("followup.addressee." + head.addressee().name());
        }
        return page.more(row) > 0 ? page.who(row) + " +" + page.more(row) : page.who(row);
    }
}
