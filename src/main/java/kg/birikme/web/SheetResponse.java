package kg.birikme.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.Trace;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a request with a list as a spreadsheet, in the language of the page. */
@Component
public class SheetResponse {

    /** Of spreadsheets. */
    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int LONGEST_CELL = 32_000;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final MessageSource messages;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SheetResponse(MessageSource messages, Clock clock, ApplicationEventPublisher events) {
        this.messages = messages;
        this.clock = clock;
        this.events = events;
    }

    /** The list for saving, named after itself and the day. */
    public ResponseEntity<byte[]> of(ListSheet sheet) {
        events.publishEvent(Trace.of("web.trace.exported", "", "@" + sheet.titleKey()));
        String name = words(sheet.titleKey()) + " " + SchoolDates.shortDate(LocalDate.now(clock)) + ".xlsx";
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name.replace(' ', '-'), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes(sheet));
    }

    /** The spreadsheet itself. */
    public byte[] bytes(ListSheet list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Birikme", "1.0")) {
            write(list, book.newWorksheet(sheetName(words(list.titleKey()))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private void write(ListSheet list, Worksheet sheet) {
        List<String> headings = list.headingKeys();
        int[] widths = new int[headings.size()];
        for (int column = 0; column < headings.size(); column++) {
            String heading = words(headings.get(column));
            sheet.value(0, column, heading);
            sheet.style(0, column).bold().wrapText(true).set();
            widths[column] = Math.max(NARROWEST, heading.length());
        }
        int at = 1;
        for (List<@Nullable Object> row : list.rows()) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], cell(sheet, at, column, row.get(column)));
            }
            at++;
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.min(WIDEST, widths[column] + 2));
        }
        sheet.freezePane(0, 1);
    }

    /** Writes the cell and says how wide it is. */
    private int cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Number number) {
            sheet.value(row, column, number);
            return NARROWEST;
        }
        if (value instanceof LocalDate || value instanceof Instant) {
            LocalDate day =
                    value instanceof Instant moment ? LocalDate.ofInstant(moment, clock.getZone()) : (LocalDate) value;
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd.mm.yyyy").set();
            return NARROWEST + 2;
        }
        String text = text(value);
        sheet.value(row, column, text);
        if (looksLikeFormula(text)) {
            sheet.style(row, column).format("@").set();
        }
        return text.length();
    }

    private String text(Object value) {
        String text = value instanceof ListSheet.Word word
                ? words(word.messageKey(), word.arguments().toArray())
                : value instanceof LocalTime time ? SchoolDates.time(time) : value.toString();
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL) : clean;
    }

    /** A text by its type already; marked as such besides, for whoever saves the sheet in another format. */
    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static String sheetName(String title) {
        String safe = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return safe.length() > LONGEST_SHEET_NAME ? safe.substring(0, LONGEST_SHEET_NAME) : safe;
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
