package kg.birikme.backup.web;

import kg.birikme.backup.domain.BackupService;
import kg.birikme.web.Flash;
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
}
