package kg.birikme.protocol.web;

import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.protocol.domain.JournalPages;
import kg.birikme.protocol.domain.JournalPaper;
import kg.birikme.shared.Language;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The journal of protocols as a spreadsheet and as a book. */
@Controller
class JournalSheetController {

    private final JournalPages journals;
    private final JournalPaper books;
    private final SheetResponse sheets;

    JournalSheetController(JournalPages journals, JournalPaper books, SheetResponse sheets) {
        this.journals = journals;
        this.books = books;
        this.sheets = sheets;
    }

    @GetMapping("/years/{slug}/protocols.xlsx")
    ResponseEntity<byte[]> journal(@PathVariable String slug) {
        ListSheet sheet = ListSheet.of(
                "protocol.journal",
                "protocol.column.number",
                "protocol.column.theme",
                "protocol.column.date",
                "protocol.column.items",
                "protocol.column.recommendations",
                "protocol.column.present",
                "protocol.column.members",
                "protocol.column.state",
                "protocol.column.signed");
        journals.journal(slug)
                .lines()
                .forEach(line -> sheet.row(
                        line.printedNumber(),
                        line.theme(),
                        line.date(),
                        line.items(),
                        line.recommendations(),
                        line.present(),
                        line.members(),
                        Word.of(line.statusKey()),
                        line.signedOn()));
        return sheets.of(sheet);
    }

    /** The journal as a book, to be laced and sealed (F8). */
    @GetMapping("/years/{slug}/protocols.pdf")
    Print book(@PathVariable String slug, @PaperLanguage Language language) {
        Paper paper = books.of(journals.book(slug), language);
        return new Print(paper, paper.title());
    }
}
