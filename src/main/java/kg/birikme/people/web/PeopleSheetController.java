package kg.birikme.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import kg.birikme.people.People;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.web.Choices;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Members and staff as spreadsheets. */
@Controller
class PeopleSheetController {

    private final People people;
    private final StaffPages pages;
    private final CurrentActor currentActor;
    private final Choices enums;
    private final SheetResponse sheets;
    private final Clock clock;

    PeopleSheetController(
            People people,
            StaffPages pages,
            CurrentActor currentActor,
            Choices enums,
            SheetResponse sheets,
            Clock clock) {
        this.people = people;
        this.pages = pages;
        this.currentActor = currentActor;
        this.enums = enums;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/members.xlsx")
    ResponseEntity<byte[]> members() {
        ActionForbidden.unless(new PeoplePermissions(currentActor.get()).maySeeMembers(), "see the members");
        ListSheet sheet = ListSheet.of(
                "people.members",
                "people.staff.name",
                "people.member.class",
                "people.member.subject",
                "people.member.teachingYears",
                "people.member.classTeacherYears",
                "people.member.category");
        people.membersOn(LocalDate.now(clock))
                .forEach(member -> sheet.row(
                        member.name().full(),
                        member.classLabel(),
                        member.subject(),
                        member.teachingYears(),
                        member.classTeacherYears(),
                        Word.of("people.category." + member.category())));
        return sheets.of(sheet);
    }

    @GetMapping("/settings/staff.xlsx")
    ResponseEntity<byte[]> staff(@RequestParam(defaultValue = "") String search) {
        ListSheet sheet = ListSheet.of("people.staff", "people.staff.name", "people.posts", "people.staff.subject");
        pages.lines(search)
                .lines()
                .forEach(line -> sheet.row(
                        line.name().full(),
                        enums.of(line.posts().toArray(Enum<?>[]::new), "people.post").stream()
                                .map(choice -> choice.label())
                                .collect(Collectors.joining("; ")),
                        line.subject()));
        return sheets.of(sheet);
    }
}
