package kg.birikme.activity.web;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.activity.domain.CalendarPages;
import kg.birikme.activity.domain.CalendarPages.CalendarEntry.Clash;
import kg.birikme.web.Flash;
import org.springframework.stereotype.Component;

/** Tells whoever has just planned an activity what else stands on that day: nothing is forbidden, but nobody is surprised. */
@Component
class ClashFlash {

    private final CalendarPages calendar;

    ClashFlash(CalendarPages calendar) {
        this.calendar = calendar;
    }

    /** @param otherwise what is said where nothing is in the way */
    void tell(String href, LocalDate day, Runnable otherwise) {
        List<Clash> clashes = calendar.clashes(href, day);
        if (clashes.isEmpty()) {
            otherwise.run();
        } else {
            Clash first = clashes.get(0);
            Flash.warning(first.messageKey() + ".planned", first.who(), first.other());
        }
    }
}
