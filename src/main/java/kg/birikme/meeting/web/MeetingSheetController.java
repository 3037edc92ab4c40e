package kg.birikme.meeting.web;

import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.school.Years;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of a year as a spreadsheet. */
@Controller
class MeetingSheetController {

    private final MeetingPages pages;
    private final Years years;
    private final SheetResponse sheets;

    MeetingSheetController(MeetingPages pages, Years years, SheetResponse sheets) {
        this.pages = pages;
        this.years = years;
        this.sheets = sheets;
    }

    @GetMapping("/years/{slug}/meetings.xlsx")
    ResponseEntity<byte[]> meetings(@PathVariable String slug) {
        ListSheet sheet = ListSheet.of(
                "meeting.nav",
                "meeting.number",
                "meeting.theme",
                "meeting.quarterColumn",
                "meeting.date",
                "meeting.time",
                "meeting.place",
                "meeting.items",
                "meeting.attendance",
                "meeting.status");
        pages.list(years.bySlug(slug).id())
                .forEach(meeting -> sheet.row(
                        meeting.number() == 0 ? null : meeting.number(),
                        meeting.theme(),
                        meeting.quarter(),
                        meeting.date(),
                        meeting.time(),
                        meeting.place(),
                        meeting.items(),
                        meeting.members() == 0 ? null : meeting.present() + "/" + meeting.members(),
                        Word.of("meeting.status." + meeting.status().name())));
        return sheets.of(sheet);
    }
}
