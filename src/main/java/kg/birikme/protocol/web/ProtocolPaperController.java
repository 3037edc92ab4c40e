package kg.birikme.protocol.web;

import kg.birikme.paper.PaperResponse;
import kg.birikme.protocol.domain.ProtocolPage;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.shared.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Prints the protocol (F5) and the sheet of its recommendations (F7). */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}")
class ProtocolPaperController {

    private final ProtocolPages pages;
    private final ProtocolPaper papers;
    private final RecommendationSheet sheets;
    private final PaperResponse responses;

    ProtocolPaperController(
            ProtocolPages pages, ProtocolPaper papers, RecommendationSheet sheets, PaperResponse responses) {
        this.pages = pages;
        this.papers = papers;
        this.sheets = sheets;
        this.responses = responses;
    }

    @GetMapping("/protocol.pdf")
    ResponseEntity<byte[]> protocol(
            @PathVariable String slug, @PathVariable int no, @RequestParam(defaultValue = "KY") Language language) {
        ProtocolPage page = pages.page(slug, no);
        return responses.pdf(papers.protocol(page, language), "protokol-" + slug + "-" + page.number());
    }

    @GetMapping("/recommendations.pdf")
    ResponseEntity<byte[]> recommendations(
            @PathVariable String slug, @PathVariable int no, @RequestParam(defaultValue = "KY") Language language) {
        ProtocolPage page = pages.page(slug, no);
        return responses.pdf(sheets.sheet(page, language), "sunushtar-" + slug + "-" + page.number());
    }
}
