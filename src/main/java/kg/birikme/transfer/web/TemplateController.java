package kg.birikme.transfer.web;

import java.util.List;
import kg.birikme.people.domain.StaffDetails;
import kg.birikme.people.domain.StaffRegister.Entry;
import kg.birikme.transfer.domain.MemberColumn;
import kg.birikme.transfer.domain.MemberImport;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list to be filled in: empty, or with the members there are. */
@Controller
class TemplateController {

    private final MemberImport members;
    private final SheetResponse sheets;

    TemplateController(MemberImport members, SheetResponse sheets) {
        this.members = members;
        this.sheets = sheets;
    }

    @GetMapping("/members/import/template.xlsx")
    ResponseEntity<byte[]> template() {
        members.requireKeeper();
        return sheets.of(sheet(List.of()));
    }

    @GetMapping("/members/import/members.xlsx")
    ResponseEntity<byte[]> filled(@RequestParam(defaultValue = "") String year) {
        return sheets.of(sheet(members.present(year)));
    }

    private static ListSheet sheet(List<Entry> entries) {
        ListSheet sheet = ListSheet.of(
                "transfer.template",
                MemberColumn.listed().stream().map(MemberColumn::messageKey).toArray(String[]::new));
        entries.forEach(entry -> sheet.row(MemberColumn.listed().stream()
                .map(column -> cell(entry, column))
                .toArray()));
        return sheet;
    }

    private static @Nullable Object cell(Entry entry, MemberColumn column) {
        StaffDetails details = entry.details();
        return switch (column) {
            case SURNAME -> details.name().surname();
            case GIVEN -> details.name().given();
            case FULL_NAME -> details.name().full();
            case PATRONYMIC -> details.name().patronymic();
            case LED_CLASS -> entry.classLabel();
            case KIND ->
                entry.kind() == null
                        ? null
                        : Word.of("people.kind." + entry.kind().name());
            case SUBJECT -> details.subject();
            case EDUCATION -> details.education();
            case TEACHING -> details.teachingSince();
            case CLASS_TEACHING -> details.classTeacherSince();
            case CATEGORY -> Word.of("people.category." + details.category().name());
            case YOUNG -> Word.of(details.young() ? "transfer.cell.yes" : "transfer.cell.no");
            case PHONE -> details.phone();
            case EMAIL -> details.email();
            case JOINED -> entry.since();
        };
    }
}
