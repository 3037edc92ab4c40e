package kg.birikme.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.birikme.year.SampleData.Adopted;
import kg.birikme.year.SampleData.Agenda;
import kg.birikme.year.SampleData.Meeting;

/** The secretary writes the minutes with what is recommended, the chair signs the same day. */
final class ProtocolChapter {

    private final Story story;
    private final FollowupChapter followups;

    ProtocolChapter(Story story, FollowupChapter followups) {
        this.story = story;
        this.followups = followups;
    }

    static String address(int meeting) {
        return MeetingChapter.address(meeting) + "/protocol";
    }

    void write(Meeting meeting) throws Exception {
        List<Agenda> agenda = meeting.agenda();
        for (int at = 0; at < agenda.size(); at++) {
            String place = address(meeting.no()) + "/minutes/" + (at + 1);
            minutes(place, agenda.get(at));
            for (Adopted adopted : agenda.get(at).recommendations()) {
                recommend(place, adopted);
            }
        }
        story.diary().at(meeting.date().atTime(17, 0), () -> sign(meeting));
    }

    private void minutes(String place, Agenda item) throws Exception {
        Person secretary = story.secretary();
        Filling form = secretary.open(place).fillWhere("/protocol/minutes/").with("heard", item.heard());
        for (int row = 0; row < item.spoke().size(); row++) {
            if (!form.has("spoke[" + row + "].words")) {
                form.send();
                form = secretary.open(place).fillWhere("/protocol/minutes/");
            }
            form.with("spoke[" + row + "].who", item.spoke().get(row).name())
                    .with("spoke[" + row + "].words", item.spoke().get(row).what());
        }
        if (item.votes() != null) {
            form.with("votesFor", item.votes().get(0))
                    .with("votesAgainst", item.votes().get(1))
                    .with("votesAbstained", item.votes().get(2));
        }
        form.with("outcome", "CONSIDERED").send();
    }

    private void recommend(String place, Adopted adopted) throws Exception {
        Filling form = story.secretary()
                .open(place)
                .fillWhere("/protocol/minutes/")
                .sendBy("recommend", "true")
                .fill("/recommendation")
                .with("text", adopted.text())
                .with("due", adopted.due())
                .withAll("responsible", story.ids(adopted.responsible()));
        if (adopted.grades() != null) {
            form.with("party", "CLASS_TEACHERS_OF_GRADES")
                    .with("gradeFrom", adopted.grades().get(0))
                    .with("gradeTo", adopted.grades().get(1));
        } else if (adopted.group() != null) {
            form.with("party", adopted.group().equals("ALL_MEMBERS") ? "ALL_MEMBERS" : "ALL_CLASS_TEACHERS");
        }
        form.send();
    }

    private void sign(Meeting meeting) throws Exception {
        String place = address(meeting.no());
        story.secretary().isRefused(place + "/sign", 403);
        story.chair()
                .open(place + "/sign")
                .fill("/protocol/sign")
                .with("password", Story.PASSWORD)
                .send();
        String[] texts = meeting.agenda().stream()
                .flatMap(item -> item.recommendations().stream())
                .map(Adopted::text)
                .toArray(String[]::new);
        for (String reader : List.of("M13", "S01", "S02", "S03")) {
            story.person(reader)
                    .open(place)
                    .sees(story.word("paper.signedInSystem.link").replaceAll(":.*", ""))
                    .sees(texts);
        }
        assertThat(story.person("M13").mayPress("/comments"))
                .as("a signed protocol takes no comments")
                .isFalse();
        story.administrator().isRefused(place, 403);
        followups.note(meeting);
    }
}
