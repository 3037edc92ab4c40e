package kg.birikme.calendar.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kg.birikme.calendar.domain.CalendarFeeds;
import kg.birikme.shared.Language;
import kg.birikme.web.Flash;
import kg.birikme.web.SiteAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Everybody's own calendar address, what answers at it, and a file for each meeting. */
@Controller
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String PAGE = "/account/calendar";

    private final CalendarFeeds feeds;
    private final SiteAddress addresses;

    CalendarFeedController(CalendarFeeds feeds, SiteAddress addresses) {
        this.feeds = feeds;
        this.addresses = addresses;
    }

    @GetMapping(PAGE)
    String page(Model model) {
        model.addAttribute("since", feeds.since().orElse(null));
        return "calendar/feed";
    }

    @PostMapping(PAGE)
    String make(Locale locale, RedirectAttributes once) {
        String token = feeds.make(Language.of(locale));
        once.addFlashAttribute("address", addresses.forOthers(here()).orElse(here()) + "/feed/" + token + ".ics");
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/revoke")
    String revoke() {
        feeds.revoke();
        Flash.good("calendar.flash.revoked");
        return "redirect:" + PAGE;
    }

    /** Asked for by phones, without a session; the address itself is the key. */
    @GetMapping("/feed/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        return file(feeds.read(token, here()), "birikme");
    }

    @GetMapping("/years/{slug}/meetings/{no}/meeting.ics")
    ResponseEntity<String> meeting(@PathVariable String slug, @PathVariable int no, Locale locale) {
        return file(feeds.meeting(slug, no, here(), Language.of(locale)), "meeting-" + no);
    }

    private static ResponseEntity<String> file(String calendar, String name) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".ics\"")
                .cacheControl(CacheControl.noStore())
                .body(calendar);
    }

    private static String here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
