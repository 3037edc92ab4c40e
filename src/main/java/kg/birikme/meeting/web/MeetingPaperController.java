package kg.birikme.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingFile.GuestLine;
import kg.birikme.meeting.domain.MeetingFile.NoticeView;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.meeting.domain.SheetContent;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.Years;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms F2, F3 and F4 as PDF, in Kyrgyz or Russian. */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}")
class MeetingPaperController {

    private final MeetingPages pages;
    private final MeetingPapers papers;
    private final Years years;
    private final Schools schools;
    private final MeetingPaperPeople people;

    MeetingPaperController(
            MeetingPages pages, MeetingPapers papers, Years years, Schools schools, MeetingPaperPeople people) {
        this.pages = pages;
        this.papers = papers;
        this.years = years;
        this.schools = schools;
        this.people = people;
    }

    /** @param number which notice, where there are several; the newest unless it says otherwise */
    @GetMapping("/notice.pdf")
    Print notice(
            @PathVariable String slug,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable Integer number,
            @PaperLanguage Language language) {
        MeetingFile file = file(slug, no);
        NoticeView notice = file.notices().stream()
                .filter(one -> number == null || one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("notice"));
        return print(papers.notice(file, notice, schools.profile(), language), slug);
    }

    @GetMapping("/invitations/{guest}.pdf")
    Print invitation(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID guest,
            @PaperLanguage Language language) {
        MeetingFile file = file(slug, no);
        GuestLine line = file.guest(guest).orElseThrow(() -> new NotFound("invitation"));
        Paper paper =
                papers.invitation(file, line, people.chairOf(line, people.associations()), schools.profile(), language);
        return print(paper, slug);
    }

    @GetMapping("/attendance.pdf")
    Print attendance(@PathVariable String slug, @PathVariable int no, @PaperLanguage Language language) {
        MeetingFile file = file(slug, no);
        return print(papers.attendance(file, people.sheetOf(file), language), slug);
    }

    /** All that is carried into the room, printed at once. */
    @GetMapping("/sheets.pdf")
    Print sheets(@PathVariable String slug, @PathVariable int no, @PaperLanguage Language language) {
        MeetingFile file = file(slug, no);
        SchoolProfile school = schools.profile();
        SheetContent attendance = people.sheetOf(file);
        List<OtherAssociationView> others = people.associations();
        List<Paper> all = new ArrayList<>();
        file.notices().stream().findFirst().ifPresent(newest -> all.add(papers.notice(file, newest, school, language)));
        file.meeting().guests().stream()
                .filter(guest -> guest.mark() != GuestMark.UNANNOUNCED)
                .flatMap(guest -> file.guest(guest.id()).stream())
                .map(line -> papers.invitation(file, line, people.chairOf(line, others), school, language))
                .forEach(all::add);
        all.add(papers.attendance(file, attendance, language));
        all.add(papers.minutes(file, school, language));
        return print(papers.all(all, language), slug + " " + no);
    }

    private MeetingFile file(String slug, int no) {
        return pages.paper(years.bySlug(slug).id(), no);
    }

    private Print print(Paper paper, String slug) {
        return Print.of(paper, slug);
    }
}
