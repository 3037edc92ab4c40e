package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kg.birikme.year.SampleData.Item;
import kg.birikme.year.SampleData.PlanFile;
import kg.birikme.year.SampleData.Term;

/** The plan: drafted by the chair, sent after the first meeting, returned once, agreed, approved; marked in May. */
final class PlanChapter {

    private static final String ADDRESS = YEAR + "/plan";
    private static final String ANALYSIS = "Өткөн жылы беш жыйын жана он үч ачык класстык саат өткөрүлдү.";
    private static final String REMARK = "10-пункттун мөөнөтүн тактаңыз";
    private static final String VAGUE = "P10";
    private static final LocalDate YEARS_END = LocalDate.of(2027, 5, 25);

    private final Story story;

    PlanChapter(Story story) {
        this.story = story;
    }

    void note() {
        Diary diary = story.diary();
        diary.on(LocalDate.of(2026, 8, 20), this::draft);
        diary.on(LocalDate.of(2026, 8, 31), this::send);
        diary.on(LocalDate.of(2026, 9, 1), this::giveBack);
        diary.on(LocalDate.of(2026, 9, 2), this::mend);
        diary.on(LocalDate.of(2026, 9, 3), this::approve);
        diary.on(YEARS_END, this::mark);
    }

    private void draft() throws Exception {
        story.person("M05").open(ADDRESS).seesNot("Заманбап");
        story.director().open(ADDRESS);
        Person chair = story.chair();
        chair.open(ADDRESS).press(ADDRESS);
        PlanFile file = SampleData.plan();
        chair.open(ADDRESS + "/texts")
                .fill("/plan/texts")
                .with("analysis", ANALYSIS)
                .with("theme", file.theme())
                .with("aim", file.aim())
                .with("tasks", String.join("\n", file.tasks()))
                .send();
        for (Item item : file.items()) {
            Term term = item.id().equals(VAGUE) ? new Term("QUARTER", null, null, List.of(4), 4) : item.term();
            Filling form =
                    chair.open(ADDRESS + "/items/new?section=" + item.section()).fill("/plan/items");
            write(form, item, term).send();
        }
        chair.open(ADDRESS).sees(file.theme());
    }

    private Filling write(Filling form, Item item, Term term) {
        form.with("section", item.section())
                .with("content", item.content())
                .with("form", Objects.requireNonNullElse(item.form(), ""))
                .with("termKind", term.kind())
                .with("termFrom", term.from())
                .with("termTo", term.to())
                .with("termQuarter", term.quarter())
                .withAll("responsible", story.ids(item.responsible()))
                .with("group", item.group())
                .with("result", item.expected());
        if (term.months() != null) {
            form.withAll("termMonths", term.months());
        }
        return item.event() ? form.with("event", "true") : form;
    }

    private void send() throws Exception {
        story.chair().open(ADDRESS).press("/plan/send");
        story.director().open(ADDRESS);
    }

    private void giveBack() throws Exception {
        story.deputyTeaching()
                .open("/")
                .open(ADDRESS)
                .fill("/plan/return")
                .with("remark", REMARK)
                .send();
        story.chair().open(ADDRESS).sees(REMARK);
    }

    private void mend() throws Exception {
        Item vague = item(VAGUE);
        Person chair = story.chair();
        String place = ADDRESS + "/items/" + itemId(chair.open(ADDRESS), vague);
        write(chair.open(place).fill(place), vague, vague.term()).send();
        chair.open(ADDRESS).press("/plan/send");
        story.deputyTeaching().open(ADDRESS).press("/plan/agree");
    }

    private void approve() throws Exception {
        Person director = story.director();
        director.open(ADDRESS).press("/plan/approve");
        for (String reader : List.of("M09", "S03", "S04", "M02")) {
            story.person(reader)
                    .open(ADDRESS)
                    .sees(story.word("plan.status.APPROVED"), item(VAGUE).content());
        }
        story.administrator().isRefused(ADDRESS, 403);
    }

    /** Meetings and activities have marked their own lines; the chair marks the rest. */
    private void mark() throws Exception {
        Person chair = story.chair();
        for (Item item : SampleData.plan().items()) {
            if (item.meeting() == null) {
                String place = ADDRESS + "/items/" + itemId(chair.open(ADDRESS), item) + "/mark";
                chair.open(place)
                        .fill(place)
                        .with("state", item.yearEnd())
                        .with("doneOn", YEARS_END)
                        .with("reason", item.yearEnd().equals("PARTLY") ? "Калганы кийинки жылга калды" : "")
                        .send();
            }
        }
    }

    private static String itemId(Person reader, Item item) {
        return reader.main().select("[id^=item-]").stream()
                .filter(row -> row.text().contains(item.content()))
                .map(row -> row.id().substring("item-".length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the plan: " + item.content()));
    }

    static Item item(String id) {
        return SampleData.plan().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
