package kg.birikme.notification.web;

import java.util.UUID;
import kg.birikme.notification.domain.InboxService;
import kg.birikme.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's inbox. */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private final InboxService inbox;

    InboxController(InboxService inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model model) {
        model.addAttribute("page", inbox.page(unread, number));
        return "notification/inbox";
    }

    /** Links of mails lead here too: whoever came from one has read it. */
    @GetMapping("/{id}")
    String open(@PathVariable UUID id) {
        return "redirect:" + inbox.open(id);
    }

    @PostMapping("/read")
    String readAll() {
        inbox.readAll();
        Flash.good("notification.flash.readAll");
        return "redirect:/inbox";
    }
}
