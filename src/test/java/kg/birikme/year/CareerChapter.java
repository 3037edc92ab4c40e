package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;

import java.time.LocalDate;
import java.util.List;

/** A course is written down once and stands in programme and report; an attestation is planned, prepared, held. */
final class CareerChapter {

    private static final String COURSE = "Мектептеги медиация негиздери";
    private static final String PERSON = "M05";

    private final Story story;
    private String pair = "";
    private String group = "";

    CareerChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().on(LocalDate.of(2026, 9, 14), this::course);
        story.diary().on(LocalDate.of(2026, 9, 15), this::pair);
        story.diary().on(LocalDate.of(2026, 11, 13), this::pairHasItsHours);
        story.diary().on(LocalDate.of(2026, 9, 22), this::plan);
        story.diary().on(LocalDate.of(2026, 9, 18), this::group);
        story.diary().on(LocalDate.of(2026, 11, 5), this::groupTells);
        story.diary().on(LocalDate.of(2027, 5, 21), this::evaluate);
        story.diary().on(LocalDate.of(2026, 9, 23), this::isAsked);
        story.diary().on(LocalDate.of(2026, 9, 24), this::isReady);
        story.diary().on(LocalDate.of(2026, 10, 12), this::isHeld);
    }

    private void course() throws Exception {
        String place = story.person(PERSON)
                .open("/courses/new")
                .fill("/courses/new")
                .with("name", COURSE)
                .with("place", "Бишкек")
                .with("hours", 36)
                .with("from", "2026-09-07")
                .with("until", "2026-09-11")
                .with("certificate", "2064")
                .send()
                .address();
        story.person("M06").isRefused(place, 404);
        story.administrator().isRefused("/courses", 403);
        story.deputyTeaching().open("/courses").sees(COURSE);
        story.chair().open("/members/" + story.id(PERSON) + "/passport").sees(COURSE);
    }

    /** The chair says of a member's year what there is to say; of the chair's the deputy does. */
    private void evaluate() throws Exception {
        String place = YEAR + "/evaluations/" + story.id(PERSON);
        story.person(PERSON).isRefused(place, 404);
        story.chair()
                .open(YEAR + "/evaluations")
                .follow(place)
                .follow("/edit")
                .fill("/edit")
                .with("strengths", "Классы ынтымактуу")
                .with("overall", "Жыл жемиштүү өттү")
                .sendBy("handIn", "true");
        story.person("M06").isRefused(place, 404);
        story.administrator().isRefused(place, 404);
        story.person(PERSON).open("/").sees(story.word("oversight.task.evaluationUnseen"));
        story.person(PERSON)
                .open(place)
                .sees("Жыл жемиштүү өттү")
                .fill("/seen")
                .with("answer", "Рахмат")
                .send();
        story.deputyTeaching().open(place).sees("Рахмат");
        String chairs = YEAR + "/evaluations/" + story.id("M01");
        story.chair().isRefused(chairs, 404);
        story.deputyTeaching()
                .open(chairs + "/edit")
                .fill("/edit")
                .with("strengths", "Жыйындар мазмундуу")
                .with("overall", "Бирикме жакшы иштеди")
                .sendBy("handIn", "true");
        story.chair().open(chairs).sees("Бирикме жакшы иштеди");
    }

    private void group() throws Exception {
        group = story.chair()
                .open("/groups/new")
                .fill("/groups/new")
                .with("kind", "PROBLEM")
                .with("name", "Телефонсуз тыныгуу")
                .with("problem", "Окуучулар тыныгууда телефонго алаксыйт")
                .with("leader", story.id("M10"))
                .withAll("members", story.ids(List.of("M05", "M07")))
                .with("from", "2026-09-18")
                .with("expected", "Тыныгуу оюндарынын топтому")
                .send()
                .address();
        story.person("M06").open(group).sees("Тыныгуу оюндарынын топтому");
        story.administrator().isRefused(group, 403);
        story.person("M10").isRefused("/groups/new", 403);
    }

    private void groupTells() throws Exception {
        story.person("M10")
                .open(group)
                .fill("/result")
                .with("result", "Үч класста сынап көрүлдү")
                .send();
        story.person("M06").open(group).sees("Үч класста сынап көрүлдү");
    }

    /** Before the first hour of mentoring: it belongs to a pair. */
    private void pair() throws Exception {
        pair = story.chair()
                .open("/mentoring/new")
                .fill("/mentoring/new")
                .with("mentor", story.id("M03"))
                .with("mentee", story.id("M06"))
                .with("from", "2026-09-15")
                .with("aim", "Класс менен иштөөгө көнүү")
                .with("meetings[0].day", "2026-10-01")
                .with("meetings[0].topic", "Класстык сааттын планын бирге түзүү")
                .with("meetings[1].topic", "Ачык саатка даярдык")
                .send()
                .address();
        story.administrator().isRefused(pair, 403);
        story.person("M07").open(pair).sees("Класс менен иштөөгө көнүү").seesNot(story.word("growth.mentoring.end"));
    }

    private void pairHasItsHours() throws Exception {
        story.person("M03").open(pair).sees("План түзүлдү", "Сааттын жүрүшү такталды");
        PapersChapter.says(story.person("M06").paper(pair + "/sheet.pdf"), "Ачык саатка даярдык");
    }

    private String place() {
        return "/attestations/" + story.id(PERSON);
    }

    private void plan() throws Exception {
        story.person("S03")
                .open(place())
                .follow("/plan")
                .fill("/plan")
                .with("since", "2021-10-09")
                .with("plannedOn", "2026-10-09")
                .send();
        story.chair().isRefused(place(), 404).isRefused("/attestations", 403);
        story.administrator().isRefused(place(), 404);
        story.person("M06").isRefused(place(), 404);
    }

    private void isAsked() throws Exception {
        story.person(PERSON).open("/").sees(story.word("oversight.task.attestationNear"));
    }

    private void isReady() throws Exception {
        story.person(PERSON)
                .open(place() + "/plan")
                .fill("/plan")
                .with("materials", "Үч класстык сааттын иштелмеси")
                .send();
        story.person(PERSON).open(place()).press("/ready");
        story.person(PERSON).open("/").seesNot(story.word("oversight.task.attestationNear"));
    }

    private void isHeld() throws Exception {
        story.person("S03")
                .open("/attestations")
                .follow(place())
                .sees("Үч класстык сааттын иштелмеси")
                .fill("/held")
                .with("heldOn", "2026-10-09")
                .with("category", "HIGHEST")
                .with("result", "Буйрук № 77")
                .send();
        story.person(PERSON).open(place()).sees("Буйрук № 77", story.word("people.category.HIGHEST"));
        PapersChapter.says(story.person(PERSON).paper("/members/" + story.id(PERSON) + "/passport.pdf"), COURSE);
        story.deputyTeaching().open(YEAR + "/growth").sees(story.word("growth.attestation"));
    }
}
