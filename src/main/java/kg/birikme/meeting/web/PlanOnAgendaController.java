package kg.birikme.meeting.web;

import java.util.UUID;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.AgendaWork;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.school.Years;
import kg.birikme.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the plan from its own page onto the agenda of a meeting (R2). */
@Controller
class PlanOnAgendaController {

    private final AgendaWork agenda;
    private final MeetingPages pages;
    private final Years years;

    PlanOnAgendaController(AgendaWork agenda, MeetingPages pages, Years years) {
        this.agenda = agenda;
        this.pages = pages;
        this.years = years;
    }

    @PostMapping("/meetings/{id}/plan")
    String put(@PathVariable UUID id) {
        agenda.addPlan(new MeetingId(id));
        MeetingView meeting = pages.file(new MeetingId(id)).meeting();
        Flash.good("meeting.flash.planPut");
        return MeetingScreen.redirect(years.get(meeting.year()).slug(), meeting.no());
    }
}
