package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kg.birikme.year.SampleData.Adopted;
import kg.birikme.year.SampleData.Meeting;
import kg.birikme.year.SampleData.Member;

/** Those responsible answer by the day, each for themselves; the chair puts one term off and releases what is done. */
final class FollowupChapter {

    private static final LocalDate YEARS_END = LocalDate.of(2027, 6, 3);
    private static final LocalDate PUT_OFF_TO = LocalDate.of(2026, 11, 30);
    /** Was away on a course and hands in late. */
    private static final String LATE = "M12";

    private final Story story;

    FollowupChapter(Story story) {
        this.story = story;
    }

    void note(Meeting meeting) {
        meeting.agenda().stream()
                .flatMap(item -> item.recommendations().stream())
                .forEach(adopted -> {
                    LocalDate day = adopted.due().isBefore(YEARS_END) ? adopted.due() : YEARS_END;
                    story.diary().at(day.atTime(15, 0), () -> carryOut(meeting.no(), adopted));
                });
    }

    static String address(int protocol, String number) {
        return YEAR + "/recommendations/" + protocol + "/" + number;
    }

    private void carryOut(int protocol, Adopted adopted) throws Exception {
        String place = address(protocol, adopted.no());
        List<String> responsible = responsible(adopted);
        boolean waits = responsible.size() > 1
                && responsible.contains(LATE)
                && adopted.group() != null
                && adopted.due().isBefore(PUT_OFF_TO);
        for (String person : responsible) {
            if (!waits || !person.equals(LATE)) {
                answer(place, person);
            }
        }
        Optional<String> outsider = story.members().stream()
                .filter(member ->
                        !responsible.contains(member) && !List.of("M01", "M02").contains(member))
                .findFirst();
        if (outsider.isPresent()) {
            Person other = story.person(outsider.get())
                    .open(place)
                    .sees(adopted.text())
                    .seesNot(words(responsible.get(0)));
            assertThat(other.mayPress("/answer"))
                    .as("%s answers for others at %s", outsider.get(), place)
                    .isFalse();
        }
        if (waits) {
            putOff(place);
        } else {
            release(place, responsible);
        }
    }

    private void answer(String place, String person) throws Exception {
        story.person(person)
                .open(place)
                .fill("/answer")
                .with("words", words(person))
                .sendBy("state", "DONE");
        story.person(person).open(place).sees(words(person));
    }

    private void putOff(String place) throws Exception {
        story.diary()
                .on(
                        LocalDate.of(2026, 11, 20),
                        () -> story.chair()
                                .open(place)
                                .fill("/extend")
                                .with("until", PUT_OFF_TO)
                                .with("reason", "№ 2 протоколдун 1.1-сунушу боюнча")
                                .send());
        story.diary().on(LocalDate.of(2026, 11, 28), () -> {
            answer(place, LATE);
            release(place, story.members());
        });
    }

    private void release(String place, List<String> responsible) throws Exception {
        Person chair = story.chair().open(place);
        for (String person : responsible) {
            chair.sees(words(person));
        }
        chair.fill("/release").with("note", "Аткарылды.").send();
        Person first = story.person(responsible.get(0)).open(place);
        assertThat(first.mayPress("/answer")).as("%s is off control", place).isFalse();
    }

    static String words(String person) {
        return person + " аткарды, материалдары катчыга берилди.";
    }

    static List<String> responsible(Adopted adopted) {
        if (adopted.group() == null) {
            return adopted.responsible();
        }
        List<Integer> grades = Objects.requireNonNullElse(adopted.grades(), List.of(1, 11));
        boolean all = adopted.group().equals("ALL_MEMBERS");
        return SampleData.members().stream()
                .filter(member -> all || leads(member, grades))
                .map(Member::id)
                .toList();
    }

    private static boolean leads(Member member, List<Integer> grades) {
        return member.letter() != null && member.grade() >= grades.get(0) && member.grade() <= grades.get(1);
    }
}
