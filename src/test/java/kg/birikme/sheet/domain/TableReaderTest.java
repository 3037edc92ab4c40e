package kg.birikme.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kg.birikme.shared.InvalidInput;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.Tables;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Files as people send them, and as somebody sends them who means no good. */
class TableReaderTest {

    private static final Path SOURCE = Path.of("src", "test", "resources", "import");

    private static final List<List<String>> WANTED = List.of(List.of("Фамилиясы", "Аты"), List.of("Үсөнова", "Гүлзат"));

    private final TableReader reader = new TableReader();

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void anySeparatorWillDo(String separator) {
        String text = "Фамилиясы" + separator + "Аты\r\nҮсөнова" + separator + "Гүлзат\r\n\r\n";
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8)).lines()).isEqualTo(WANTED);
        assertThat(reader.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                        .lines())
                .isEqualTo(WANTED);
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_16)).lines()).isEqualTo(WANTED);
    }

    @Test
    void oldWindowsIsRecognised() {
        byte[] file = "Фамилия;Имя\nПетрова;Анна".getBytes(Charset.forName("windows-1251"));
        assertThat(reader.read(file).lines()).isEqualTo(List.of(List.of("Фамилия", "Имя"), List.of("Петрова", "Анна")));
    }

    @Test
    void quotesHoldSeparatorsAndLines() {
        assertThat(reader.read("\"а;б\";\"в\"\"г\"\"\";\"д\nе\"".getBytes(StandardCharsets.UTF_8))
                        .lines())
                .isEqualTo(List.of(List.of("а;б", "в\"г\"", "д\nе")));
    }

    @Test
    void whatWasReadIsReadAgainFromItsText() {
        Table table = reader.read("а;\"б\tв\"\n;\n\"г\"\"\";\"д\nе\"".getBytes(StandardCharsets.UTF_8));
        assertThat(reader.readText(table.text()).lines()).isEqualTo(table.lines());
        assertThat(reader.readText(table.text().replace("\n", "\r\n")).lines()).isEqualTo(table.lines());
    }

    @Test
    void aNumberOfThreeSignsFillsNoMemory() throws IOException {
        byte[] file = Files.readAllBytes(SOURCE.resolve("num.xlsx"));
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("table.invalid.number"));
    }

    @Test
    void daysCountedFrom1904AreRefused() throws IOException {
        byte[] file = Files.readAllBytes(SOURCE.resolve("mac1904.xlsx"));
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("table.invalid.date1904"));
    }

    @Test
    void aThousandQuotesTakeNoLongerThanTheirNumber() {
        byte[] file = ("x" + "\"".repeat(1_500_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(assertTimeout(Duration.ofSeconds(5), () -> reader.read(file)).lines())
                .hasSize(1);
    }

    @Test
    void aSpreadsheetGivesTextsNumbersDaysAndFormulas() throws IOException {
        byte[] file = sheet(sheet -> {
            sheet.value(0, 0, " Үсөнова ");
            sheet.value(0, 1, 12);
            sheet.value(0, 2, LocalDate.of(2026, 9, 1));
            sheet.formula(0, 3, "1+1");
            sheet.value(2, 0, "үчүнчү сап");
        });
        Table table = reader.read(file);
        assertThat(table.lines().get(0)).containsExactly("Үсөнова", "12", "46266", "=1+1");
        assertThat(table.lines().get(1)).isEmpty();
        assertThat(table.cell(2, 0)).isEqualTo("үчүнчү сап");
    }

    @Test
    void whatIsNoListIsRefused() {
        refused(new byte[0], "table.invalid.empty");
        refused(new byte[Tables.LARGEST_FILE + 1], "table.invalid.large");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "table.invalid.oldOffice");
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "table.invalid.broken");
        refused(new byte[] {'M', 'Z', 0, 1, 2}, "table.invalid.unknown");
        refused("а;б\n".repeat(1001).getBytes(StandardCharsets.UTF_8), "table.invalid.long");
        refused(";".repeat(60).getBytes(StandardCharsets.UTF_8), "table.invalid.wide");
    }

    @Test
    void aZipThatIsNoSpreadsheetIsRefused() throws IOException {
        refused(zip("readme.txt", 10), "table.invalid.broken");
    }

    @Test
    void aBombIsRefusedBeforeItIsOpened() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", 60 * 1024 * 1024);
        assertThat(bomb.length).isLessThan(Tables.LARGEST_FILE);
        refused(bomb, "table.invalid.swells");
    }

    @Test
    void thousandsOfPartsAreRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part < 600; part++) {
                zip.putNextEntry(new ZipEntry("xl/" + part));
                zip.write('x');
            }
        }
        refused(out.toByteArray(), "table.invalid.swells");
    }

    /** Entities that feed on each other, or on files of the server, are not followed. */
    @Test
    void entitiesAreNotFollowed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                            + "<workbook><sheets><sheet name=\"&a;\" sheetId=\"1\"/></sheets></workbook>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        refused(out.toByteArray(), "table.invalid.broken");
    }

    @Test
    void aDocumentGivesItsTablesAndWhatStandsBetween() throws IOException {
        Table table = reader.read(document(document -> {
            document.createParagraph().createRun().setText("2025–2026-окуу жылына план");
            XWPFTable first = document.createTable(3, 3);
            fill(first, 0, "№", "Иштин мазмуну", "Мөөнөтү");
            first.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
            first.getRow(1).getCell(0).setText("IV. Жыйындар");
            first.getRow(1).removeCell(2);
            first.getRow(1).removeCell(1);
            fill(first, 2, "1", "Биринчи жыйын", "август");
            first.getRow(2).getCell(1).addParagraph().createRun().setText("экинчи сап");
            document.createParagraph().createRun().setText("V. Уюштуруу иштери");
            XWPFTable second = document.createTable(2, 2);
            fill(second, 0, "Отчет", "жыл бою");
            fill(second, 1, "Талдоо", "");
            second.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            second.getRow(1).getCell(1).getCTTc().addNewTcPr().addNewVMerge();
        }));
        assertThat(table.lines().stream().filter(line -> !line.isEmpty()))
                .containsExactly(
                        List.of("2025–2026-окуу жылына план"),
                        List.of("№", "Иштин мазмуну", "Мөөнөтү"),
                        List.of("IV. Жыйындар", "", ""),
                        List.of("1", "Биринчи жыйын\nэкинчи сап", "август"),
                        List.of("V. Уюштуруу иштери"),
                        List.of("Отчет", "жыл бою"),
                        List.of("Талдоо", "жыл бою"));
        assertThat(table.cell(3, 1)).isEqualTo("Биринчи жыйын экинчи сап");
    }

    @Test
    void allSheetsAreReadBelowTheirNames() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Birikme", "1.0")) {
            book.newWorksheet("IV").value(0, 0, "Жыйын");
            book.newWorksheet("бош");
            book.newWorksheet("V").value(0, 0, "Отчет");
        }
        assertThat(reader.readAll(out.toByteArray()).lines())
                .containsExactly(List.of("IV"), List.of("Жыйын"), List.of("V"), List.of("Отчет"));
        assertThat(reader.read(out.toByteArray()).lines()).containsExactly(List.of("Жыйын"));
    }

    @Test
    void rowsOfTheClipboardKeepTheirCells() {
        assertThat(reader.readText("1\tЖыйын, август\tавгуст\r\n2\t\"Отчет\nжана талдоо\"\tжыл бою")
                        .lines())
                .containsExactly(
                        List.of("1", "Жыйын, август", "август"), List.of("2", "Отчет\nжана талдоо", "жыл бою"));
    }

    @Test
    void documentsNestedWithoutEndOrWithEntitiesAreRefused() throws IOException {
        refused(
                word("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:tbl><w:tr><w:tc>".repeat(2000) + "</w:tc></w:tr></w:tbl>".repeat(2000)
                        + "</w:body></w:document>"),
                "table.invalid.swells");
        refused(word("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>"), "table.invalid.broken");
        refused(word("<w:document"), "table.invalid.broken");
        refused(zip("content.xml", 10), "table.invalid.openDocument");
        refused("{\\rtf1 план}".getBytes(StandardCharsets.UTF_8), "table.invalid.oldOffice");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "table.invalid.unknown");
    }

    private static byte[] word(String xml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void fill(XWPFTable table, int row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            table.getRow(row).getCell(at).setText(cells[at]);
        }
    }

    private static byte[] document(Consumer<XWPFDocument> filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            filling.accept(document);
            document.write(out);
        }
        return out.toByteArray();
    }

    private void refused(byte[] file, String key) {
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.messageKey()).isEqualTo(key));
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] piece = new byte[64 * 1024];
            for (int written = 0; written < size; written += piece.length) {
                zip.write(piece, 0, Math.min(piece.length, size - written));
            }
        }
        return out.toByteArray();
    }

    interface Filling {
        void fill(Worksheet sheet);
    }

    static byte[] sheet(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Birikme", "1.0")) {
            filling.fill(book.newWorksheet("list"));
        }
        return out.toByteArray();
    }
}
