package kg.birikme.report.web;

import kg.birikme.report.domain.ReportPages;
import kg.birikme.report.domain.ReportPages.ListPage;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of reports as a spreadsheet. */
@Controller
class ReportSheetController {

    private final ReportPages pages;
    private final SheetResponse sheets;

    ReportSheetController(ReportPages pages, SheetResponse sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/years/{slug}/reports.xlsx")
    ResponseEntity<byte[]> sheet(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String status) {
        ListPage page = pages.whole(slug, of, status);
        ListSheet sheet = ListSheet.of(
                "report.nav",
                "report.report",
                "report.member",
                "report.class",
                "report.due",
                "report.status",
                "report.remark");
        page.rows()
                .forEach(row -> sheet.row(
                        Word.of(row.nameKey(), String.valueOf(row.quarter())),
                        row.name().listed(),
                        row.classLabel(),
                        row.due(),
                        Word.of(row.standing(page.today())),
                        page.seesAll() ? row.remark() : ""));
        return sheets.of(sheet);
    }
}
