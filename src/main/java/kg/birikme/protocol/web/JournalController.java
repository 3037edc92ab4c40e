package kg.birikme.protocol.web;

import kg.birikme.protocol.domain.JournalPages;
import kg.birikme.protocol.domain.ProtocolPage.Journal;
import kg.birikme.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of protocols: one line a protocol, as in part A of form F8 (R5, R12). */
@Controller
class JournalController {

    private final JournalPages pages;

    JournalController(JournalPages pages) {
        this.pages = pages;
    }

    @GetMapping("/years/{slug}/protocols")
    String journal(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Model model) {
        int asked = Math.max(1, page);
        Journal journal = pages.journal(slug, asked - 1);
        model.addAttribute("journal", journal);
        model.addAttribute("paging", new Paging(asked, JournalPages.PAGE_SIZE, journal.total()));
        model.addAttribute("unbroken", pages.chainUnbroken());
        return "protocol/journal";
    }
}
