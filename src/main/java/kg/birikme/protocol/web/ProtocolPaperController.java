package kg.birikme.protocol.web;

import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.protocol.domain.ProtocolPaper;
import kg.birikme.protocol.domain.RecommendationsPaper;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms F5 and F7: a signed protocol prints from its frozen content. */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}")
class ProtocolPaperController {

    private final ProtocolPages pages;
    private final ProtocolPaper protocols;
    private final RecommendationsPaper recommendations;

    ProtocolPaperController(ProtocolPages pages, ProtocolPaper protocols, RecommendationsPaper recommendations) {
        this.pages = pages;
        this.protocols = protocols;
        this.recommendations = recommendations;
    }

    @GetMapping("/protocol.pdf")
    Print protocol(
            @PathVariable String slug,
            @PathVariable int no,
            @PaperLanguage Language language,
            @RequestParam(required = false) @Nullable Integer edition) {
        return sent(protocols.of(pages.page(slug, no, edition), language), slug);
    }

    @GetMapping("/recommendations.pdf")
    Print recommendations(@PathVariable String slug, @PathVariable int no, @PaperLanguage Language language) {
        return sent(recommendations.of(pages.page(slug, no), language), slug);
    }

    private Print sent(Paper paper, String slug) {
        return Print.of(paper, slug);
    }
}
