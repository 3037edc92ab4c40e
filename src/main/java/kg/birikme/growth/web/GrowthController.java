package kg.birikme.growth.web;

import kg.birikme.growth.domain.GrowthPages;
import kg.birikme.growth.domain.GrowthPages.TopicRow;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The year's topics of self-education (F20), and self-analyses (R47, R51). */
@Controller
class GrowthController {

    private final GrowthPages pages;
    private final SheetResponse sheets;

    GrowthController(GrowthPages pages, SheetResponse sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/years/{slug}/growth")
    String overview(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.overview(slug)).addAttribute("address", address(slug));
        return "growth/overview";
    }

    @GetMapping("/years/{slug}/growth.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String slug) {
        ListSheet sheet = ListSheet.of(
                "growth.topics",
                "growth.member",
                "growth.class",
                "growth.topic",
                "growth.topicYear",
                "growth.reportForm",
                "growth.heardAt",
                "growth.status");
        for (TopicRow row : pages.topics(slug)) {
            sheet.row(
                    row.member().name().listed(),
                    row.member().classLabel(),
                    row.programme()
                            .map(programme -> programme.content().topic())
                            .orElse(""),
                    row.programme()
                            .map(programme -> programme.content().topicYear())
                            .orElse(null),
                    row.programme()
                            .map(programme -> programme.content().reportForm())
                            .orElse(""),
                    row.programme()
                            .map(programme -> programme.content().heardAt())
                            .orElse(""),
                    Word.of(row.programme()
                            .map(programme ->
                                    "growth.status." + programme.head().status())
                            .orElse("growth.status.NONE")));
        }
        return sheets.of(sheet);
    }

    static String address(String slug) {
        return "/years/" + slug + "/growth";
    }
}
