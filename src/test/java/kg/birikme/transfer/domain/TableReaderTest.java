package kg.birikme.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kg.birikme.shared.InvalidInput;
import kg.birikme.transfer.domain.MemberImport.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .isEqualTo(List.of(List.of("а;б", "в\"г\"", "д е")));
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
                        refused -> assertThat(refused.messageKey()).isEqualTo("transfer.invalid.number"));
    }

    @Test
    void daysCountedFrom1904AreRefused() throws IOException {
        byte[] file = Files.readAllBytes(SOURCE.resolve("mac1904.xlsx"));
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("transfer.invalid.date1904"));
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
        refused(new byte[0], "transfer.invalid.empty");
        refused(new byte[TableReader.LARGEST_FILE + 1], "transfer.invalid.large");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "transfer.invalid.oldExcel");
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "transfer.invalid.broken");
        refused(new byte[] {'M', 'Z', 0, 1, 2}, "transfer.invalid.unknown");
        refused("а;б\n".repeat(1001).getBytes(StandardCharsets.UTF_8), "transfer.invalid.long");
        refused(";".repeat(60).getBytes(StandardCharsets.UTF_8), "transfer.invalid.wide");
    }

    @Test
    void aZipThatIsNoSpreadsheetIsRefused() throws IOException {
        refused(zip("readme.txt", 10), "transfer.invalid.broken");
    }

    @Test
    void aBombIsRefusedBeforeItIsOpened() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", 60 * 1024 * 1024);
        assertThat(bomb.length).isLessThan(TableReader.LARGEST_FILE);
        refused(bomb, "transfer.invalid.swells");
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
        refused(out.toByteArray(), "transfer.invalid.swells");
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
        refused(out.toByteArray(), "transfer.invalid.broken");
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
