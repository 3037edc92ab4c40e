package kg.birikme.backup.web;

import kg.birikme.backup.domain.BackupService;
import kg.birikme.school.SettingsLink;
import kg.birikme.shared.Role;
import kg.birikme.web.Flash;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The age of the backups, and a button for one more. */
@Controller
class BackupController {

    private final BackupService backups;

    BackupController(BackupService backups) {
        this.backups = backups;
    }

    @GetMapping("/settings/backup")
    String shelf(Model model) {
        model.addAttribute("shelf", backups.shelf());
        return "backup/shelf";
    }

    @PostMapping("/settings/backup")
    String make() {
        backups.make();
        Flash.good("backup.flash.made");
        return "redirect:/settings/backup";
    }

    /** The page's place among the settings. */
    @Configuration(proxyBeanMethods = false)
    static class Place {

        private static final int ORDER = 90;

        @Bean
        SettingsLink backupLink() {
            return new SettingsLink("/settings/backup", "backup.title", ORDER, actor -> actor.is(Role.ADMINISTRATOR));
        }
    }
}
