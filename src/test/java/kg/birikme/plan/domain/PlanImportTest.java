package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.ItemKind;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.Tables;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chair's own plan: what is understood of it, what is asked, and that it is taken once and as a whole (issue 10, point 7). */
@BirikmeTest
@Tag("R1")
class PlanImportTest {

    private static final String YEAR = "2026-2027";

    private static final String ROWS = """
            №\tИштин мазмуну\tМөөнөтү\tЖооптуу\tНатыйжасы
            IV. Жыйындар
            1\tЖылдын башталышы\tавгуст\tтөрага\tплан
            V. Уюштуруу иштери
            2\tМаалымат банкы\t25-сентябрга чейин\tТоктобекова А.С., класс жетекчилер\tбанк
            3\tКүн тартиби боюнча иш\tкүз майрамына чейин\tЗавуч\t
            """;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PlanFixture fixture;

    @Autowired
    private PlanImport lists;

    @Autowired
    private PlanPages pages;

    @Autowired
    private PlanDrafting drafting;

    @Autowired
    private Tables tables;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsNotUnderstoodIsAskedAndThenEverythingIsTakenOnce() {
        sample.within(cast -> {
            fixture.empty(cast);
            UUID id = take(cast, tables.readText(ROWS));
            ListPreview asked = preview(cast, id);
            assertThat(asked.people()).containsExactly("Завуч");
            assertThat(asked.terms()).containsExactly("күз майрамына чейин");
            assertThat(asked.sound()).isFalse();
            assertThat(asChair(cast, () -> lists.apply(YEAR, id)))
                    .hasValueSatisfying(one -> assertThat(one.sound()).isFalse());
            assertThat(items(cast)).isEmpty();

            mend(cast, id, Map.of("person-0", cast.person("S02").value().toString(), "person-7", "x", "other", "y"));
            assertThat(preview(cast, id).sound()).isTrue();
            asChair(cast, () -> lists.apply(YEAR, id));
            asChair(cast, () -> lists.apply(YEAR, id));

            List<ItemView> items = items(cast);
            assertThat(items)
                    .extracting(item -> item.content().content(), ItemView::section)
                    .containsExactly(
                            tuple("Жылдын башталышы", PlanSection.MEETINGS),
                            tuple("Маалымат банкы", PlanSection.ORGANISATION),
                            tuple("Күн тартиби боюнча иш", PlanSection.ORGANISATION));
            ItemContent meeting = items.get(0).content();
            assertThat(meeting.kind()).isEqualTo(ItemKind.MEETING);
            assertThat(meeting.form()).isEqualTo(FormOfWork.SITTING);
            assertThat(meeting.term()).isEqualTo(PlanTerm.inMonths(List.of(8)));
            assertThat(meeting.responsible()).containsExactly(cast.chair());
            assertThat(meeting.result()).isEqualTo("план");
            ItemContent bank = items.get(1).content();
            assertThat(bank.term()).isEqualTo(PlanTerm.until(LocalDate.of(2026, 9, 25)));
            assertThat(bank.responsible()).containsExactly(cast.chair());
            assertThat(bank.group()).isEqualTo(ResponsibleGroup.ALL_CLASS_TEACHERS);
            ItemContent last = items.get(2).content();
            assertThat(last.term()).isEqualTo(PlanTerm.words("күз майрамына чейин"));
            assertThat(last.responsible()).containsExactly(cast.person("S02"));
        });
    }

    @Test
    void cellsTermsAndSectionsAreMendedAndRowsLeftOut() {
        sample.within(cast -> {
            fixture.empty(cast);
            UUID id = take(cast, tables.readText(ROWS));
            mend(
                    cast,
                    id,
                    Map.of(
                            "term-0", "1-чейрек",
                            "person-0", PlanImport.NOBODY,
                            "cell-2-1", "Жаңы жылдын жыйыны",
                            "section-4", "CONTROL",
                            "out-2", "true"));
            ListPreview mended = preview(cast, id);
            assertThat(mended.sound()).isTrue();
            assertThat(mended.rows().get(0).text()).isEqualTo("Жаңы жылдын жыйыны");
            assertThat(mended.rows().get(0).left()).isTrue();
            asChair(cast, () -> lists.apply(YEAR, id));
            assertThat(items(cast))
                    .extracting(
                            item -> item.content().content(),
                            ItemView::section,
                            item -> item.content().term())
                    .containsExactly(
                            tuple("Күн тартиби боюнча иш", PlanSection.ORGANISATION, PlanTerm.inQuarter(1, List.of())),
                            tuple("Маалымат банкы", PlanSection.CONTROL, PlanTerm.until(LocalDate.of(2026, 9, 25))));
        });
    }

    /** Rows without headings: what the columns are like is proposed, and put right where that is wrong. */
    @Test
    void rowsWithoutHeadingsAreAskedForTheirSection() {
        sample.within(cast -> {
            fixture.empty(cast);
            UUID id = take(
                    cast, tables.readText("1\tСеминар өткөрүү\tТоктобекова А.\tноябрь\n2\tТалдоо жазуу\tтөрага\tмай"));
            ListPreview asked = preview(cast, id);
            assertThat(asked.startless()).isTrue();
            assertThat(asked.parts().get(0).columns())
                    .extracting(ListPreview.Column::holds)
                    .containsExactly(ListColumn.NONE, ListColumn.CONTENT, ListColumn.RESPONSIBLE, ListColumn.TERM);
            assertThat(asked.sound()).isFalse();
            mend(cast, id, Map.of("start", "MASTERY", "column-0-2", "NONE"));
            ListPreview said = preview(cast, id);
            assertThat(said.sound()).isTrue();
            assertThat(said.rows()).allSatisfy(row -> {
                assertThat(row.section()).isEqualTo(PlanSection.MASTERY);
                assertThat(row.content()).isNotNull();
                assertThat(row.content().responsible()).isEmpty();
            });
        });
    }

    @Test
    void aDocumentWithStampsTitlesAndSeveralTables() {
        sample.within(cast -> {
            fixture.empty(cast);
            UUID id = take(cast, tables.readAll(document()));
            ListPreview read = preview(cast, id);
            assertThat(read.rows())
                    .extracting(ListPreview.Row::text, ListPreview.Row::section)
                    .containsExactly(
                            tuple("Жылдын жыйынтыгы", PlanSection.MEETINGS),
                            tuple("Ата-энелер чогулушу", PlanSection.PARENTS));
            assertThat(read.rows().get(0).content()).isNotNull();
            assertThat(read.rows().get(0).content().questions()).isEqualTo("1. Отчет\n2. План");
            assertThat(read.parts()).hasSize(2);
            assertThat(read.aside()).extracting(ListPreview.Heading::text).contains("2025–2026-окуу жылына иш план");
            assertThat(read.sound()).isTrue();
        });
    }

    private static byte[] document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable stamps = document.createTable(1, 2);
            fill(stamps, 0, "МАКУЛДАШЫЛДЫ Н. Чойбекова", "БЕКИТЕМИН Р. Мамбеткулова");
            document.createParagraph().createRun().setText("2025–2026-окуу жылына иш план");
            document.createParagraph().createRun().setText("I. Өткөн жылдын талдоосу");
            document.createParagraph().createRun().setText("IV. Жыйындардын графиги");
            XWPFTable meetings = document.createTable(2, 5);
            fill(meetings, 0, "№", "Жыйындын темасы", "Каралуучу маселелер", "Мөөнөтү", "Жооптуу");
            fill(meetings, 1, "1", "Жылдын жыйынтыгы", "1. Отчет", "4-чейрек", "төрага");
            meetings.getRow(1).getCell(2).addParagraph().createRun().setText("2. План");
            document.createParagraph().createRun().setText("IX. Ата-энелер менен иштөө");
            XWPFTable parents = document.createTable(3, 4);
            fill(parents, 0, "№", "Иш-чаранын мазмуну", "Мөөнөтү", "Жооптуулар");
            fill(parents, 1, "1", "2", "3", "4");
            fill(parents, 2, "1", "Ата-энелер чогулушу", "ай сайын", "класс жетекчилер");
            document.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void fill(XWPFTable table, int row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            table.getRow(row).getCell(at).setText(cells[at]);
        }
    }

    @Test
    void daysOfLastYearAreLeftOpenUnlessTheyAreMoved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Birikme", "1.0")) {
            Worksheet sheet = book.newWorksheet("X");
            sheet.value(0, 0, "Көзөмөл жана отчет");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(1, 0, "Иштин мазмуну");
            sheet.value(1, 1, "Күнү");
            sheet.value(1, 2, "Жооптуу");
            sheet.value(2, 0, "Отчет");
            sheet.value(2, 1, LocalDate.of(2026, 5, 15));
            sheet.value(2, 2, "катчы");
        }
        sample.within(cast -> {
            fixture.empty(cast);
            UUID id = take(cast, tables.readAll(out.toByteArray()));
            ListPreview open = preview(cast, id);
            assertThat(open.earlier()).isTrue();
            assertThat(open.rows().get(0).content()).isNotNull();
            assertThat(open.rows().get(0).content().term()).isNull();
            mend(cast, id, Map.of("shift", "true"));
            ListPreview moved = preview(cast, id);
            assertThat(moved.rows().get(0).content()).isNotNull();
            assertThat(moved.rows().get(0).content().term()).isEqualTo(PlanTerm.onDate(LocalDate.of(2027, 5, 15)));
        });
    }

    @Test
    void whatWasTakenIsTakenBackUntilSomebodyHasChangedIt() {
        sample.within(cast -> {
            PlanId plan = fixture.empty(cast);
            UUID id = taken(cast);
            assertThat(items(cast)).hasSize(3);
            assertThat(last(cast))
                    .hasValueSatisfying(one -> assertThat(one.items()).isEqualTo(3));
            asChair(cast, () -> {
                lists.undo(YEAR, id);
                return id;
            });
            assertThat(items(cast)).isEmpty();
            assertThat(last(cast)).isEmpty();
            assertThatThrownBy(() -> undo(cast, id)).isInstanceOf(NotFound.class);
            assertThat(jdbc.sql("select kind from audit_entry where kind like 'plan.trace.taken%'")
                            .query(String.class)
                            .list())
                    .contains("plan.trace.taken", "plan.trace.takenBack");

            UUID again = taken(cast);
            ItemView first = items(cast).get(0);
            Acting.as(
                    cast.chair(),
                    () -> drafting.changeItem(
                            plan, first.id(), first.version(), first.content().within(PlanTerm.allYear())));
            assertThat(last(cast)).isEmpty();
            assertThatThrownBy(() -> undo(cast, again)).isInstanceOf(InvalidInput.class);
            assertThat(items(cast)).hasSize(3);
        });
    }

    @Test
    void onlyTheChairAndOnlyIntoADraft() {
        sample.within(cast -> {
            fixture.empty(cast);
            Table table = tables.readText(ROWS);
            for (String person : List.of("S01", "S02", "M02", "M09")) {
                assertThatThrownBy(() -> Acting.as(cast.person(person), () -> lists.take(YEAR, table)))
                        .isInstanceOf(ActionForbidden.class);
            }
            assertThatThrownBy(() -> take(cast, tables.readText(" \n "))).isInstanceOf(InvalidInput.class);
        });
        sample.within(cast -> {
            fixture.sent(cast);
            assertThatThrownBy(() -> take(cast, tables.readText(ROWS))).isInstanceOf(NotFound.class);
        });
    }

    private UUID taken(DemoCast cast) {
        UUID id = take(cast, tables.readText(ROWS));
        mend(cast, id, Map.of("person-0", PlanImport.NOBODY));
        asChair(cast, () -> lists.apply(YEAR, id));
        return id;
    }

    private UUID undo(DemoCast cast, UUID id) {
        return asChair(cast, () -> {
            lists.undo(YEAR, id);
            return id;
        });
    }

    private Optional<PlanImport.LastImport> last(DemoCast cast) {
        return asChair(cast, () -> lists.last(pages.page(YEAR, null).orElseThrow()));
    }

    private UUID take(DemoCast cast, Table table) {
        return asChair(cast, () -> lists.take(YEAR, table));
    }

    private ListPreview preview(DemoCast cast, UUID id) {
        return asChair(cast, () -> lists.preview(YEAR, id));
    }

    private void mend(DemoCast cast, UUID id, Map<String, String> typed) {
        Acting.as(cast.chair(), () -> lists.mend(YEAR, id, typed));
    }

    private List<ItemView> items(DemoCast cast) {
        return asChair(cast, () -> pages.page(YEAR, null).orElseThrow().items());
    }

    private static <T> T asChair(DemoCast cast, Supplier<T> work) {
        return Acting.as(cast.chair(), work);
    }
}
