package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import kg.birikme.year.SampleData.Absence;
import kg.birikme.year.SampleData.Agenda;
import kg.birikme.year.SampleData.Meeting;

/** The five meetings: planned by the chair, taken note of by the deputy, held, their attendance taken by the secretary. */
final class MeetingChapter {

    private static final String LIST = YEAR + "/meetings";
    private static final String PLACE = "12-кабинет";

    private final Story story;
    private final ProtocolChapter protocols;

    MeetingChapter(Story story, ProtocolChapter protocols) {
        this.story = story;
        this.protocols = protocols;
    }

    void note() {
        for (Meeting meeting : SampleData.meetings()) {
            LocalDate planned = meeting.no() == 1 ? LocalDate.of(2026, 8, 20) : LocalDate.of(2026, 9, 5);
            LocalDateTime sent = Objects.requireNonNullElse(
                    meeting.noticeSent(), meeting.date().minusDays(6).atTime(10, 0));
            LocalDateTime seen = Objects.requireNonNullElse(
                    meeting.noticeSeen(), meeting.date().minusDays(4).atTime(9, 0));
            story.diary().on(planned, () -> plan(meeting));
            story.diary().at(sent, () -> convene(meeting));
            story.diary().at(seen, () -> acknowledge(meeting));
            story.diary().at(meeting.date().atTime(meeting.time()), () -> hold(meeting));
        }
    }

    static String address(int no) {
        return LIST + "/" + no;
    }

    private void plan(Meeting meeting) throws Exception {
        Person chair = story.chair();
        chair.open(LIST + "/new")
                .fill(LIST)
                .with("theme", meeting.theme())
                .with("form", meeting.form())
                .with("date", meeting.date())
                .with("time", meeting.time())
                .with("place", PLACE)
                .with("quarter", meeting.quarter())
                .choosing("planLine", meeting.theme())
                .send();
        for (int at = 0; at < meeting.agenda().size(); at++) {
            if (meeting.no() == 1 && at == 1) {
                chair.open(YEAR + "/plan/meeting").fillWhere("/plan").send();
            } else if (meeting.no() == 1 || at > 0) {
                add(chair, meeting, meeting.agenda().get(at));
            }
        }
        for (String guest : meeting.invited()) {
            chair.open(address(meeting.no()) + "/invitations/new")
                    .fill("/invitations")
                    .with("staff", story.id(guest))
                    .send();
        }
        story.person("M11").open(LIST).sees(meeting.theme());
    }

    private void add(Person chair, Meeting meeting, Agenda item) throws Exception {
        Filling form = chair.open(address(meeting.no()) + "/agenda/new")
                .fill("/agenda")
                .with("title", item.title())
                .with("minutes", 20)
                .withAll("speakers", story.ids(item.speakers()));
        if (item.associations() != null) {
            form.withAll("touches", story.associations(item.associations()));
        }
        form.send();
    }

    private void convene(Meeting meeting) throws Exception {
        Person chair = story.chair();
        String place = address(meeting.no());
        chair.open(place + "/convene");
        while (chair.mayPress("/invitations/chair")) {
            chair.press("/invitations/chair").open(place + "/convene");
        }
        chair.press("/convene");
        nameReporter(chair, meeting);
        assertThat(story.person("S03").open("/").links("a[href$='" + place + "']"))
                .as("the notice of meeting %d", meeting.no())
                .isNotEmpty();
        story.person("M07").isRefused(place + "/convene", 403);
    }

    /** What came of the last recommendations is put there by the system; the secretary reports on it. */
    private void nameReporter(Person chair, Meeting meeting) throws Exception {
        if (meeting.no() > 1) {
            List<String> items = chair.open(address(meeting.no())).links("a[href*='/agenda/']").stream()
                    .filter(link -> link.matches(".*/agenda/[0-9a-f-]{36}"))
                    .toList();
            chair.open(items.get(0))
                    .fill(items.get(0))
                    .withAll("speakers", story.ids(List.of("M02")))
                    .send();
        }
    }

    private void acknowledge(Meeting meeting) throws Exception {
        story.person("S03").open(address(meeting.no())).press("/acknowledge");
    }

    private void hold(Meeting meeting) throws Exception {
        Person secretary = story.secretary();
        String place = address(meeting.no());
        Filling form = secretary.open(place + "/attendance").fill("/attendance");
        for (Absence absence : meeting.absent()) {
            String row = form.fieldsWith(story.id(absence.id())).get(0).replace(".staff", "");
            form.with(row + ".mark", "EXCUSED").with(row + ".reason", absence.reason());
        }
        for (String mark : form.fieldsEnding(".mark")) {
            if (mark.startsWith("guests")) {
                form.with(mark, "CAME");
            }
        }
        form.send();
        secretary.open(place).press("/hold");
        protocols.write(meeting);
    }
}
