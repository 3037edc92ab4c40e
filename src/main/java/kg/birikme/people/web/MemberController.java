package kg.birikme.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.people.MemberView;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The association's members and the page of each (R17, section III of the plan). */
@Controller
@RequestMapping("/members")
class MemberController {

    private final People people;
    private final StaffPages pages;
    private final CurrentActor currentActor;
    private final Clock clock;

    MemberController(People people, StaffPages pages, CurrentActor currentActor, Clock clock) {
        this.people = people;
        this.pages = pages;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String members(Model model) {
        PeoplePermissions may = requireSight();
        LocalDate today = LocalDate.now(clock);
        List<MemberView> members = people.membersOn(today);
        Map<StaffId, List<OfficeHolder>> offices =
                people.officesOn(today).values().stream().collect(Collectors.groupingBy(OfficeHolder::staff));
        model.addAttribute("members", members);
        model.addAttribute("quiet", Tone.QUIET);
        model.addAttribute("note", Tone.NOTE);
        model.addAttribute("offices", offices);
        model.addAttribute("may", may);
        return "people/members";
    }

    @GetMapping("/{id}")
    String member(@PathVariable UUID id, Model model) {
        PeoplePermissions may = requireSight();
        model.addAttribute("person", pages.person(new StaffId(id)));
        model.addAttribute("year", LocalDate.now(clock).getYear());
        model.addAttribute("may", may);
        return "people/member";
    }

    private PeoplePermissions requireSight() {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.maySeeMembers(), "see the members");
        return may;
    }
}
