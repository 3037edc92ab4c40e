package kg.birikme.sheet.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import kg.birikme.shared.InvalidInput;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.Tables;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The sheets of a spreadsheet, which {@link ZipMeasure} has measured. */
final class XlsxTable {

    /** Digits before or behind the point beyond which a number counts nothing that a list of people counts. */
    private static final int MOST_DIGITS = 30;

    private XlsxTable() {}

    /**
     * @param allSheets whether all sheets with anything on them are wanted, each below its name, or the first one alone
     * @throws InvalidInput if it is none
     */
    static Table read(byte[] file, boolean allSheets) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            if (book.isDate1904()) {
                // Its days are counted from another year: the same number would be a day four years off.
                throw new InvalidInput(Tables.FIELD, "table.invalid.date1904");
            }
            return allSheets ? all(book) : new Table(lines(book.getFirstSheet()));
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException
                | IndexOutOfBoundsException unreadable) {
            throw ZipMeasure.broken(unreadable);
        }
    }

    private static Table all(ReadableWorkbook book) throws IOException {
        Map<String, List<List<String>>> filled = new LinkedHashMap<>();
        for (Sheet sheet : book.getSheets().toList()) {
            List<List<String>> lines = lines(sheet);
            if (!lines.isEmpty()) {
                filled.put(CsvTable.tidy(sheet.getName()), lines);
            }
        }
        List<List<String>> all = new ArrayList<>();
        filled.forEach((name, lines) -> {
            if (filled.size() > 1) {
                all.add(List.of(name));
            }
            all.addAll(lines);
        });
        if (all.size() > Table.MOST_LINES) {
            throw new InvalidInput(Tables.FIELD, "table.invalid.long", String.valueOf(Table.MOST_LINES));
        }
        return new Table(all);
    }

    private static List<List<String>> lines(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return lines(rows.iterator());
        }
    }

    private static List<List<String>> lines(Iterator<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.getRowNum() > Table.MOST_LINES) {
                throw new InvalidInput(Tables.FIELD, "table.invalid.long", String.valueOf(Table.MOST_LINES));
            }
            if (row.getCellCount() > Table.MOST_CELLS) {
                throw new InvalidInput(Tables.FIELD, "table.invalid.wide", String.valueOf(Table.MOST_CELLS));
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
        return lines;
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
                    Tables.FIELD, "table.invalid.number", cell.getAddress().toString());
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
