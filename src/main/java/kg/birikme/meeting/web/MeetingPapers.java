package kg.birikme.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.InvitationContent;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingFile.GuestLine;
import kg.birikme.meeting.domain.MeetingFile.NoticeView;
import kg.birikme.meeting.domain.NoticeContent;
import kg.birikme.meeting.domain.NoticeContent.Line;
import kg.birikme.meeting.domain.SheetContent;
import kg.birikme.paper.Block.Choice;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.Block.Item;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Wording;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.SchoolProfile;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers of a meeting: notice (F2), invitation (F3), attendance sheet (F4). */
@Component
public class MeetingPapers {

    private static final int HEARD_LINES = 3;
    private static final int SPOKE_LINES = 4;
    private static final int RESOLVED_LINES = 3;

    private final MessageSource messages;
    private final Clock clock;

    MeetingPapers(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** F2, half a page: one copy for the deputy, one for the chair; as it was sent. A changed one cites the first. */
    Paper notice(MeetingFile file, NoticeView notice, SchoolProfile school, Language language) {
        Wording words = in(language);
        NoticeContent content = notice.content() == null ? NoticeContent.of(file.meeting(), school) : notice.content();
        String after = notice.replaces() == null
                ? day(notice.sentAt(), language)
                : words.say("noticeReplaces", notice.replaces()) + ", " + day(notice.sentAt(), language);
        String title = words.say(notice.replaces() == null ? "notice" : "noticeChanged", notice.number());
        LocalDate seen = notice.seenAt() == null ? null : LocalDate.ofInstant(notice.seenAt(), clock.getZone());
        return Paper.in(language, title, words.say("noticeSubject"))
                .topLine(content.school(language), null)
                .addressee(
                        new Fact(words.say("to"), words.say("deputyTo", notice.recipient())),
                        new Fact(words.say("from"), words.say("chairFrom", notice.sender())))
                .title(title, after)
                .facts(told(content, notice, words))
                .minorHeading(words.say("agenda"))
                .items(agenda(content, words))
                .facts(new Fact(words.say("guests"), content.guests().isEmpty() ? "—" : content.guests()))
                .signature(chairPost(content.acting(), words), notice.sender())
                .cutLine()
                .minorHeading(words.say("seen"))
                .signature(Signature.of(words.say("deputy"), notice.recipient()).dated(seen))
                .build();
    }

    /** No number: a meeting has one only once it was held. */
    private static Fact[] told(NoticeContent content, NoticeView notice, Wording words) {
        return new Fact[] {
            new Fact(words.say("meeting"), words.say(content.extraordinary() ? "extraordinary" : "regular")),
            new Fact(words.say("date"), SchoolDates.shortDate(notice.date())),
            new Fact(words.say("time"), SchoolDates.time(notice.time())),
            new Fact(words.say("place"), notice.place()),
            new Fact(words.say("theme"), notice.theme())
        };
    }

    /** F3: only the item that concerns the guest, and a part to tear off for the answer; as it was sent. */
    Paper invitation(
            MeetingFile file,
            GuestLine guest,
            @Nullable OtherAssociationView association,
            SchoolProfile school,
            Language language) {
        Wording words = in(language);
        InvitationContent content = guest.content() == null
                ? InvitationContent.of(file.meeting(), guest, association, school)
                : guest.content();
        String post = content.association(language).isEmpty()
                ? guest.post()
                : words.say("chairOf", content.association(language));
        String dear = guest.greeting().isEmpty() ? words.say("dearColleague") : words.say("dear", guest.greeting());
        return Paper.in(language, words.say("invitation") + " " + guest.name(), words.say("invitationSubject"))
                .topLine(content.school(language), null)
                .addressee(new Fact(words.say("to"), post.isEmpty() ? guest.name() : guest.name() + ", " + post))
                .title(words.say("invitation"), dear)
                .paragraph(words.say("inviteText"))
                .facts(when(content.date(), content.time(), content.place(), words))
                .paragraph(
                        content.item() != null ? words.say("inviteItem") + ":" : words.say("theme") + ":",
                        content.item() != null ? content.item() : content.theme())
                .fact(words.say("expected"), words.say(guest.informs() ? "inform" : "takePart"))
                .signature(chairPost(content.acting(), words), content.chair().isEmpty() ? null : content.chair())
                .cutLine()
                .choices(
                        new Choice(words.say("willCome"), false),
                        new Choice(words.say("cannotCome"), false),
                        new Choice(words.say("instead") + ":", true))
                .signature(words.say("signature"), guest.name())
                .build();
    }

    /**
     * F4. Before the meeting: names filled, cells to sign empty, rows for whoever comes unannounced. Afterwards: who was
     * absent and why; from the signature of the protocol on as it was then.
     */
    public Paper attendance(MeetingFile file, SheetContent sheet, Language language) {
        Wording words = in(language);
        MeetingView meeting = file.meeting();
        AttendanceRows rows = new AttendanceRows(meeting, sheet, words);
        return Paper.in(
                        language,
                        words.say("attendance")
                                + (meeting.number() == 0 ? "" : ", " + words.say("no", meeting.number())),
                        words.say("attendanceSubject"))
                .topLine(sheet.school(language), null)
                .title(
                        words.say("attendance"),
                        meeting.number() == 0
                                ? words.say("association")
                                : words.say("association") + ", " + words.say("no", meeting.number()))
                .paragraph(words.say("theme") + ":", meeting.theme())
                .paragraph(Stream.of(when(meeting.date(), meeting.time(), meeting.place(), words))
                        .map(fact -> fact.label() + ": " + (fact.value().isEmpty() ? "____________" : fact.value()))
                        .collect(Collectors.joining(" · ")))
                .table(rows::into)
                .paragraph(rows.totals())
                .signature(words.say("secretary"), sheet.secretary())
                .build();
    }

    /** Lines for the secretary's pen, item by item (F5 before it is typed). */
    Paper minutes(MeetingFile file, SchoolProfile school, Language language) {
        Wording words = in(language);
        MeetingView meeting = file.meeting();
        PaperBuilder paper = Paper.in(language, words.say("minutes"), words.say("minutes"))
                .topLine(school.fullName(language), null)
                .title(words.say("minutes"), words.say("association"))
                .facts(when(meeting.date(), meeting.time(), meeting.place(), words));
        for (Line item : NoticeContent.of(meeting, school).agenda()) {
            paper.heading(item.position() + ". " + item.title())
                    .paragraph(words.say("heard"), item.speakers())
                    .blankLines(HEARD_LINES)
                    .paragraph(words.say("spoke"), "")
                    .blankLines(SPOKE_LINES)
                    .paragraph(words.say("resolved"), "")
                    .blankLines(RESOLVED_LINES);
        }
        return paper.signature(words.say("secretary"), null).build();
    }

    /** What is printed before a meeting, each on sheets of its own: the notice, the invitations, the attendance sheet, lines for the pen. */
    Paper all(List<Paper> papers, Language language) {
        String title = in(language).say("sheets");
        PaperBuilder all = Paper.in(language, title, title).numberNoPage();
        papers.forEach(all::append);
        return all.build();
    }

    private static Fact[] when(@Nullable LocalDate date, @Nullable LocalTime time, String place, Wording words) {
        return new Fact[] {
            new Fact(words.say("date"), date == null ? "" : SchoolDates.shortDate(date)),
            new Fact(words.say("time"), time == null ? "" : SchoolDates.time(time)),
            new Fact(words.say("place"), place)
        };
    }

    private static List<Item> agenda(NoticeContent content, Wording words) {
        return content.agenda().stream()
                .map(item -> new Item(
                        item.position() + ".",
                        item.title(),
                        item.speakers().isEmpty() ? List.of() : List.of(words.say("speaker", item.speakers()))))
                .toList();
    }

    private static String chairPost(boolean acting, Wording words) {
        return words.say(acting ? "actingChair" : "chair");
    }

    private Wording in(Language language) {
        return new Wording(messages, language, "meeting.paper.");
    }

    private String day(java.time.Instant at, Language language) {
        return SchoolDates.longDate(LocalDate.ofInstant(Objects.requireNonNull(at), clock.getZone()), language);
    }
}
