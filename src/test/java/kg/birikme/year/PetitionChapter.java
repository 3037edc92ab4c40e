package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the sample year asks of the administration: advice for a teacher, a proposal that comes back, the candidate of January's
 * meeting with her place in the contest, and the two rewards of May.
 */
final class PetitionChapter {

    private static final String LIST = YEAR + "/petitions";
    private static final String REMARK = "Баасын көрсөтүңүз.";

    private final Story story;
    private final Map<String, String> places = new HashMap<>();

    PetitionChapter(Story story) {
        this.story = story;
    }

    void note() {
        Diary diary = story.diary();
        diary.on(LocalDate.of(2026, 9, 10), this::ask);
        diary.on(LocalDate.of(2026, 9, 14), this::advise);
        diary.on(LocalDate.of(2026, 10, 5), this::propose);
        diary.on(LocalDate.of(2027, 1, 18), this::nominate);
        diary.on(LocalDate.of(2027, 1, 19), this::agree);
        diary.on(LocalDate.of(2027, 1, 20), this::sendCandidate);
        diary.on(LocalDate.of(2027, 3, 15), this::tellResult);
        diary.on(LocalDate.of(2027, 5, 21), this::reward);
        diary.on(LocalDate.of(2027, 5, 26), this::grant);
        diary.on(LocalDate.of(2027, 6, 3), this::grantTheOther);
    }

    private void begin(String name, Person author, String kind, @Nullable String subject) throws Exception {
        Filling form = author.open(LIST + "/new").fill("/petitions/new").with("kind", kind);
        if (subject != null) {
            form.with("subject", story.id(subject));
        }
        places.put(name, form.send().address());
    }

    private String place(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    private void ask() throws Exception {
        Person teacher = story.person("M09");
        begin("advice", teacher, "ADVICE", null);
        teacher.open(place("advice"))
                .fill(place("advice"))
                .with("title", "5-класстын ыңгайлашуусу")
                .with("grounds", "Кантип баштоо керек?")
                .with("addressee", "DEPUTY_METHODICAL")
                .with("answerBy", "2026-09-18")
                .sendBy("handIn", "true");
        story.person("M05").isRefused(place("advice"), 404);
        story.administrator().isRefused(LIST, 403);
    }

    private void advise() throws Exception {
        story.person("S03")
                .open(place("advice"))
                .sees("Кантип баштоо керек?")
                .fill("/decide")
                .with("outcome", "ANSWERED")
                .with("answer", "Психолог менен баштаңыз.")
                .send();
        story.person("M09").open(place("advice")).sees("Психолог менен баштаңыз.");
    }

    private void propose() throws Exception {
        begin("proposal", story.chair(), "PROPOSAL", null);
        proposal("Бөлмө керек.");
        Person director = story.director().open(place("proposal"));
        director.fill("/return").with("remark", REMARK).send();
        story.chair().open(place("proposal")).sees(REMARK);
        proposal("Бөлмө керек, баасы 40 миң сом.");
        story.director()
                .open(place("proposal"))
                .fill("/decide")
                .with("outcome", "DECLINED")
                .with("answer", "Быйыл каражат жок.")
                .send();
        story.person("M05").open(place("proposal")).sees("Быйыл каражат жок.");
    }

    private void proposal(String grounds) throws Exception {
        story.chair()
                .open(place("proposal"))
                .fill(place("proposal"))
                .with("title", "Тарбия иштери үчүн бөлмө")
                .with("grounds", grounds)
                .with("answerBy", "2026-10-20")
                .sendBy("handIn", "true");
    }

    private void nominate() throws Exception {
        begin("candidate", story.chair(), "NOMINATION", "M11");
        contest().with("handIn", "true").sendRefused(422);
        contest().send();
    }

    private Filling contest() throws Exception {
        return story.chair()
                .open(place("candidate"))
                .fill(place("candidate"))
                .with("title", "«Мыкты класс жетекчи»")
                .with("level", "DISTRICT")
                .with("contestOn", "2027-03-12")
                .with("answerBy", "2027-02-01")
                .choosing("recommendation", "талапкер катары көрсөтүлсүн");
    }

    private void agree() throws Exception {
        Person candidate = story.person("M11").open(place("candidate"));
        assertThat(candidate.mayPress("/decide")).as("a candidate decides").isFalse();
        candidate.press("/consent");
        story.person("M05").isRefused(place("candidate"), 404);
    }

    private void sendCandidate() throws Exception {
        story.chair().open(place("candidate")).fill(place("candidate")).sendBy("handIn", "true");
        story.director()
                .open(place("candidate"))
                .fill("/decide")
                .with("outcome", "GRANTED")
                .send();
    }

    private void tellResult() throws Exception {
        story.chair()
                .open(place("candidate"))
                .fill("/result")
                .with("result", "2-орун")
                .with("resultOn", "2027-03-12")
                .with("diploma", "№ 47")
                .send();
        story.person("M11").open(place("candidate")).sees("2-орун");
        PapersChapter.says(
                story.director().paper(place("candidate") + "/print.pdf"), "Сыдыгалиева", "№ 3 протокол", "№ 47");
    }

    private void reward() throws Exception {
        rewarded("certificate", "M03", "CERTIFICATE", "Ардак грамота менен");
        rewarded("thanks", "M11", "THANKS", "Алкыш кат берүү");
    }

    private void rewarded(String name, String subject, String reward, String decision) throws Exception {
        begin(name, story.chair(), "REWARD", subject);
        Person chair = story.chair().open(place(name));
        chair.fill(place(name))
                .with("reward", reward)
                .with("answerBy", "2027-06-03")
                .choosing("recommendation", decision)
                .sendBy("handIn", "true");
        Person subjectHerself = story.person(subject).open(place(name));
        assertThat(subjectHerself.mayPress("/decide") || subjectHerself.mayPress("/withdraw"))
                .as("the one rewarded takes a step")
                .isFalse();
    }

    private void grant() throws Exception {
        story.director()
                .open(place("certificate"))
                .fill("/decide")
                .with("outcome", "GRANTED")
                .sendRefused(422);
        order("certificate", "22", "2027-05-26");
        story.person("M03")
                .open("/members/" + story.id("M03") + "/passport")
                .sees(story.word("petition.reward.CERTIFICATE"));
        PapersChapter.says(
                story.chair().paper(place("certificate") + "/print.pdf"), "Шералиева", "№ 5 протокол", "4.1", "№ 22");
    }

    private void grantTheOther() throws Exception {
        order("thanks", "24", "2027-06-03");
    }

    private void order(String name, String number, String day) throws Exception {
        story.director()
                .open(place(name))
                .fill("/decide")
                .with("outcome", "GRANTED")
                .with("orderNumber", number)
                .with("orderOn", day)
                .send();
    }
}
