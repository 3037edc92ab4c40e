package kg.birikme.notification.web;

import kg.birikme.notification.domain.RefusedAddresses;
import kg.birikme.school.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    @Configuration(proxyBeanMethods = false)
    static class Link {

        private static final int ORDER = 65;

        @Bean
        SettingsLink mailLink() {
            return new SettingsLink("/settings/mail", "notification.mail", ORDER, RefusedAddresses::mayRead);
        }
    }
}
