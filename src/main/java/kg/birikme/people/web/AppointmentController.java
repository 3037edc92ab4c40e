package kg.birikme.people.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import kg.birikme.people.MemberView;
import kg.birikme.people.Office;
import kg.birikme.people.People;
import kg.birikme.people.domain.AppointmentService;
import kg.birikme.people.domain.EndOfTerm;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.shared.CurrentActor;
import kg.birikme.web.Choice;
import kg.birikme.web.Choices;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who chairs, acts for the chair and keeps the minutes, from day to day (R97, B20). */
@Controller
@RequestMapping("/settings/appointments")
class AppointmentController {

    private static final String PAGE = "redirect:/settings/appointments";

    private final AppointmentService service;
    private final StaffPages pages;
    private final People people;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final Clock clock;
    private final Choices enums;

    AppointmentController(
            AppointmentService service,
            StaffPages pages,
            People people,
            CurrentActor currentActor,
            Submission submission,
            Clock clock,
            Choices enums) {
        this.service = service;
        this.pages = pages;
        this.people = people;
        this.currentActor = currentActor;
        this.submission = submission;
        this.clock = clock;
        this.enums = enums;
    }

    @GetMapping
    String appointments(Model model) {
        model.addAttribute("form", AppointmentForm.empty(firstOffice(), LocalDate.now(clock)));
        return page(model);
    }

    @PostMapping
    String appoint(@Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors, Model model) {
        return submission.send(
                errors, () -> service.appoint(form.id(), form.appointment()), AppointmentController::onward, () -> {
                    form.tellAllThatIsMissing(errors);
                    return page(model);
                });
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable LocalDate lastDay,
            @RequestParam(defaultValue = "false") boolean now) {
        service.end(id, version, new EndOfTerm(lastDay, now));
        return onward();
    }

    private static String onward() {
        Flash.saved();
        return PAGE;
    }

    private String page(Model model) {
        LocalDate today = LocalDate.now(clock);
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        model.addAttribute("appointments", pages.appointments());
        model.addAttribute("may", may);
        Office[] offices =
                Arrays.stream(Office.values()).filter(may::mayAppoint).toArray(Office[]::new);
        model.addAttribute("offices", enums.of(offices, "people.office"));
        model.addAttribute("mayAppointChair", may.mayAppoint(Office.CHAIR));
        model.addAttribute("mayAppoint", may.mayAppoint(Office.SECRETARY));
        model.addAttribute("today", today);
        model.addAttribute(
                "members",
                people.membersOn(today).stream()
                        .map(AppointmentController::choice)
                        .toList());
        return "people/appointments";
    }

    /** Whoever may appoint the chair most likely does; the chair appoints the secretary alone. */
    private Office firstOffice() {
        return new PeoplePermissions(currentActor.get()).mayAppoint(Office.CHAIR) ? Office.CHAIR : Office.SECRETARY;
    }

    private static Choice choice(MemberView member) {
        return new Choice(member.staff().value().toString(), member.name().full());
    }
}
