package kg.birikme.notification.web;

import kg.birikme.notification.domain.RefusedAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether mail goes out, and whom it does not reach. */
@Controller
class MailStateController {

    private final RefusedAddresses addresses;

    MailStateController(RefusedAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/settings/mail")
    String show(Model model) {
        model.addAttribute("mail", addresses.state());
        return "notification/state";
    }
}
