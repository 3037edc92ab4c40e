package kg.birikme.transfer.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kg.birikme.shared.InvalidInput;
import kg.birikme.transfer.domain.MemberImport.Table;
import org.springframework.stereotype.Component;

/** Reads a file that somebody sent, by what it is and not by its name. */
@Component
public class TableReader {

    /** A list of a thousand people has a tenth of it. */
    public static final int LARGEST_FILE = 2 * 1024 * 1024;

    static final String FIELD = "file";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** @throws InvalidInput at {@code file} if it is empty, too large, or neither a spreadsheet nor a text */
    public Table read(byte[] file) {
        if (file.length == 0) {
            throw new InvalidInput(FIELD, "transfer.invalid.empty");
        }
        if (file.length > LARGEST_FILE) {
            throw new InvalidInput(FIELD, "transfer.invalid.large", String.valueOf(LARGEST_FILE / 1024 / 1024));
        }
        if (startsWith(file, OLD_EXCEL)) {
            throw new InvalidInput(FIELD, "transfer.invalid.oldExcel");
        }
        return startsWith(file, ZIP) ? XlsxTable.read(file) : CsvTable.read(CsvTable.decode(file));
    }

    /** Reads what {@link Table#text()} wrote. */
    public Table readText(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length > LARGEST_FILE
                ? read(new byte[LARGEST_FILE + 1])
                : CsvTable.read(text);
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length && Arrays.equals(Arrays.copyOf(file, beginning.length), beginning);
    }
}
