package kg.birikme.sheet.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kg.birikme.shared.InvalidInput;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.Tables;
import org.springframework.stereotype.Component;

/** Knows the formats by their first bytes and hands each to its reader. */
@Component
class TableReader implements Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RICH_TEXT = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PORTABLE = "%PDF".getBytes(StandardCharsets.US_ASCII);

    @Override
    public Table read(byte[] file) {
        return read(file, false);
    }

    @Override
    public Table readAll(byte[] file) {
        return read(file, true);
    }

    private static Table read(byte[] file, boolean allSheets) {
        if (file.length == 0) {
            throw new InvalidInput(FIELD, "table.invalid.empty");
        }
        if (file.length > LARGEST_FILE) {
            throw large();
        }
        if (startsWith(file, OLD_OFFICE) || startsWith(file, RICH_TEXT)) {
            throw new InvalidInput(FIELD, "table.invalid.oldOffice");
        }
        if (startsWith(file, PORTABLE)) {
            throw new InvalidInput(FIELD, "table.invalid.unknown");
        }
        return startsWith(file, ZIP) ? zipped(file, allSheets) : CsvTable.read(CsvTable.decode(file));
    }

    private static Table zipped(byte[] file, boolean allSheets) {
        Table table = switch (ZipMeasure.kindOf(file)) {
            case DOCUMENT -> DocxTable.read(file);
            case SPREADSHEET -> XlsxTable.read(file, allSheets);
            case OPEN_DOCUMENT -> throw new InvalidInput(FIELD, "table.invalid.openDocument");
        };
        if (table.text().getBytes(StandardCharsets.UTF_8).length > LARGEST_FILE) {
            throw large();
        }
        return table;
    }

    @Override
    public Table readText(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_FILE) {
            throw large();
        }
        return CsvTable.read(text);
    }

    private static InvalidInput large() {
        return new InvalidInput(FIELD, "table.invalid.large", String.valueOf(LARGEST_FILE / 1024 / 1024));
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length && Arrays.equals(Arrays.copyOf(file, beginning.length), beginning);
    }
}
