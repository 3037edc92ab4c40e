package kg.birikme.access.web;

import kg.birikme.access.domain.AccountPages;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.Paging;
import kg.birikme.web.SheetResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts as a spreadsheet: names and user names, never a password or a code. */
@Controller
class AccountsSheetController {

    private final AccountPages pages;
    private final SheetResponse sheets;

    AccountsSheetController(AccountPages pages, SheetResponse sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/settings/accounts.xlsx")
    ResponseEntity<byte[]> accounts(@RequestParam(defaultValue = "") String q) {
        ListSheet sheet = ListSheet.of(
                "access.accounts",
                "access.field.person",
                "access.field.login",
                "access.field.status",
                "access.accounts.administrator");
        pages.list(q, new Paging(1, ListSheet.MOST_ROWS, ListSheet.MOST_ROWS))
                .forEach(row -> sheet.row(
                        row.name(),
                        row.login(),
                        Word.of("access.status." + row.status()),
                        row.administrator() ? "+" : null));
        return sheets.of(sheet);
    }
}
