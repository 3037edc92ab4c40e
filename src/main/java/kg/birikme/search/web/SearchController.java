package kg.birikme.search.web;

import kg.birikme.search.domain.SearchService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search of the top bar and its page. */
@Controller
class SearchController {

    private final SearchService searches;

    SearchController(SearchService searches) {
        this.searches = searches;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model model) {
        model.addAttribute("page", searches.search(q, kind, number));
        return "search/search";
    }
}
