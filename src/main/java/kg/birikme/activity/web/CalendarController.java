package kg.birikme.activity.web;

import java.time.YearMonth;
import kg.birikme.activity.domain.CalendarPages;
import kg.birikme.activity.domain.CalendarPages.Month;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The shared calendar of meetings and activities, a month at a time. */
@Controller
class CalendarController {

    private static final String ADDRESS = "/calendar";

    private final CalendarPages pages;

    CalendarController(CalendarPages pages) {
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    String month(@RequestParam(required = false) @Nullable YearMonth month, Model model) {
        Month page = pages.month(month);
        model.addAttribute("page", page)
                .addAttribute("earlier", ADDRESS + "?month=" + page.month().minusMonths(1))
                .addAttribute("later", ADDRESS + "?month=" + page.month().plusMonths(1));
        return "activity/calendar";
    }
}
