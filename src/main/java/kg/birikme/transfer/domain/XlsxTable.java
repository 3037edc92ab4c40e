package kg.birikme.transfer.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import kg.birikme.shared.InvalidInput;
import kg.birikme.transfer.domain.MemberImport.Table;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a spreadsheet. Before it is opened, its parts are counted and measured: a small file can hold gigabytes. */
final class XlsxTable {

    private static final int MOST_PARTS = 500;
    /** Digits before or behind the point beyond which a number counts nothing that a list of people counts. */
    private static final int MOST_DIGITS = 30;

    private static final long LARGEST_UNPACKED = 40L * 1024 * 1024;

    private XlsxTable() {}

    /** @throws InvalidInput if it is none, or swells beyond measure */
    static Table read(byte[] file) {
        try {
            measure(file);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                if (book.isDate1904()) {
                    // Its days are counted from another year: the same number would be a day four years off.
                    throw new InvalidInput(TableReader.FIELD, "transfer.invalid.date1904");
                }
                return table(rows.iterator());
            }
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException
                | IndexOutOfBoundsException unreadable) {
            throw broken(unreadable);
        }
    }

    /** By the directory at the file's end, as the reader will find its parts too. */
    private static void measure(byte[] file) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new InvalidInput(TableReader.FIELD, "transfer.invalid.swells");
            }
            long unpacked = 0;
            for (ZipArchiveEntry part : parts) {
                try (InputStream content = zip.getInputStream(part)) {
                    unpacked = unpack(content, unpacked);
                }
            }
        }
    }

    private static long unpack(InputStream part, long before) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long unpacked = before;
        int read = part.read(piece);
        while (read >= 0) {
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED) {
                throw new InvalidInput(TableReader.FIELD, "transfer.invalid.swells");
            }
            read = part.read(piece);
        }
        return unpacked;
    }

    private static Table table(Iterator<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.getRowNum() > Table.MOST_LINES) {
                throw new InvalidInput(TableReader.FIELD, "transfer.invalid.long", String.valueOf(Table.MOST_LINES));
            }
            if (row.getCellCount() > Table.MOST_CELLS) {
                throw new InvalidInput(TableReader.FIELD, "transfer.invalid.wide", String.valueOf(Table.MOST_CELLS));
            }
            while (lines.size() < row.getRowNum() - 1) {
                lines.add(List.of());
            }
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getCellCount(); column++) {
                cells.add(CsvTable.tidy(text(row.getCell(column))));
            }
            lines.add(cells);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).stream().allMatch(String::isEmpty)) {
            lines.remove(lines.size() - 1);
        }
        return new Table(lines);
    }

    /** Numbers as they are counted, dates by their day's number: the column knows which it wants. A formula stays one. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return number == null ? "" : plain(number, cell);
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    /** Written out only where it is of a human size: a number of three signs can stand for gigabytes of zeros. */
    private static String plain(BigDecimal number, Cell cell) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new InvalidInput(
                    TableReader.FIELD,
                    "transfer.invalid.number",
                    cell.getAddress().toString());
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private static InvalidInput broken(Exception cause) {
        InvalidInput broken = new InvalidInput(TableReader.FIELD, "transfer.invalid.broken");
        broken.initCause(cause);
        return broken;
    }
}
