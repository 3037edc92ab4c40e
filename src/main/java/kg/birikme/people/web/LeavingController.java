package kg.birikme.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.domain.LeavingService;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person leaves the school: first what would end, then all of it in one step. */
@Controller
@RequestMapping("/settings/staff/{person}")
class LeavingController {

    private final LeavingService leaving;
    private final Clock clock;

    LeavingController(LeavingService leaving, Clock clock) {
        this.leaving = leaving;
        this.clock = clock;
    }

    @GetMapping("/leave")
    String preview(
            @PathVariable UUID person, @RequestParam(required = false) @Nullable LocalDate lastDay, Model model) {
        LocalDate day = lastDay == null ? LocalDate.now(clock) : lastDay;
        model.addAttribute("leaving", leaving.preview(new StaffId(person), day));
        model.addAttribute("lastDay", day);
        return "people/leave";
    }

    @PostMapping("/leave")
    String leave(
            @PathVariable UUID person,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable LocalDate lastDay) {
        leaving.leave(new StaffId(person), version, lastDay);
        return onward(person);
    }

    @PostMapping("/come-back")
    String comeBack(@PathVariable UUID person, @RequestParam int version) {
        leaving.comeBack(new StaffId(person), version);
        return onward(person);
    }

    private static String onward(UUID person) {
        Flash.saved();
        return "redirect:/settings/staff/" + person;
    }
}
