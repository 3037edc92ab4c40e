package kg.birikme.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kg.birikme.meeting.domain.MeetingHouseReader;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.meeting.web.MeetingPaperPeople;
import kg.birikme.meeting.web.MeetingPapers;
import kg.birikme.people.Deeds;
import kg.birikme.plan.LineWork;
import kg.birikme.plan.MeetingChoice;
import kg.birikme.plan.MeetingChoices;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.SignalSource;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class MeetingContributions {

    @Bean
    NavigationEntry meetingEntry() {
        return NavigationEntry.forRoles(
                        "meetings",
                        "meeting.nav",
                        "/years/{year}/meetings",
                        "meeting",
                        20,
                        EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)))
                .near(Role.DEPUTY_METHODICAL, 1)
                .near(Role.DEPUTY_UPBRINGING, 2)
                .near(Role.CHAIR, 2)
                .near(Role.SECRETARY, 1);
    }

    @Bean
    SignalSource meetingSignals(MeetingHouseReader reader) {
        return reader::signals;
    }

    @Bean
    LineWork meetingsOfPlan(MeetingHouseReader reader) {
        return reader::made;
    }

    @Bean
    ClosingCheck meetingClosing(MeetingHouseReader reader) {
        return reader::gaps;
    }

    @Bean
    Deeds attendedMeetings(MeetingHouseReader reader) {
        return reader::deeds;
    }

    /** Before which meetings the plan may be put. */
    @Bean
    MeetingChoices meetingChoices(Meetings meetings) {
        return year -> meetings.ofYear(year).stream()
                .filter(meeting -> meeting.status().upcoming())
                .map(meeting -> new MeetingChoice(
                        meeting.id().value(),
                        meeting.date(),
                        meeting.theme(),
                        "/meetings/" + meeting.id().value() + "/plan"))
                .toList();
    }

    /** The attendance sheets of the year's meetings may go into storage with its protocols (R12, form F14). */
    @Bean
    KeptDocuments keptAttendance(
            Meetings meetings, MeetingPages pages, MeetingPapers papers, MeetingPaperPeople people) {
        return new KeptDocuments(KeptDocument.Kind.ATTENDANCE, year -> {
            List<MeetingSummary> held = meetings.ofYear(year.id()).stream()
                    .filter(meeting -> meeting.status().held() && meeting.members() > 0)
                    .toList();
            if (held.isEmpty()) {
                return Optional.empty();
            }
            MeetingSummary first = held.get(0);
            MeetingSummary last = held.get(held.size() - 1);
            String number = "№ " + first.number() + (held.size() == 1 ? "" : "–" + last.number());
            // Each meeting's sheet is a document of its own, half a dozen in a year, printed one after another.
            return Optional.of(new KeptDocument(
                    KeptDocument.Kind.ATTENDANCE,
                    number,
                    last.date(),
                    language -> held.stream()
                            .map(meeting -> pages.paper(year.id(), meeting.no()))
                            .map(file -> papers.attendance(file, people.sheetOf(file), language))
                            .toList()));
        });
    }
}
