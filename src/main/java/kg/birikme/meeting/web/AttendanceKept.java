package kg.birikme.meeting.web;

import java.util.List;
import java.util.Optional;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.paper.Papers;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import org.springframework.stereotype.Component;

/** The attendance sheets of the year's meetings may go into storage with its protocols (R12, form F14). */
@Component
class AttendanceKept implements KeptDocuments {

    private final Meetings meetings;
    private final MeetingPages pages;
    private final MeetingPapers papers;
    private final MeetingPaperPeople people;
    private final Papers printer;

    AttendanceKept(
            Meetings meetings, MeetingPages pages, MeetingPapers papers, MeetingPaperPeople people,
            Papers printer) {
        this.meetings = meetings;
        this.pages = pages;
        this.papers = papers;
        this.people = people;
        this.printer = printer;
    }

    @Override
    public KeptDocument.Kind kind() {
        return KeptDocument.Kind.ATTENDANCE;
    }

    @Override
    public Optional<KeptDocument> of(YearView year) {
        List<MeetingSummary> held = meetings.ofYear(year.id()).stream()
                .filter(meeting -> meeting.status().held() && meeting.members() > 0)
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        MeetingSummary first = held.get(0);
        MeetingSummary last = held.get(held.size() - 1);
        String number = "№ " + first.number() + (held.size() == 1 ? "" : "–" + last.number());
        return Optional.of(new KeptDocument(kind(), number, last.date(), () -> sheets(year, held)));
    }

    /** Each meeting's sheet is a document of its own, half a dozen in a year, printed one after another. */
    private int sheets(YearView year, List<MeetingSummary> held) {
        return held.stream().mapToInt(meeting -> sheet(year, meeting)).sum();
    }

    private int sheet(YearView year, MeetingSummary meeting) {
        MeetingFile file = pages.paper(year.id(), meeting.no());
        return printer.pages(papers.attendance(file, people.sheetOf(file), Language.KY));
    }
}
