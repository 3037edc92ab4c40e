package kg.birikme.sheet.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.Tables;

/** Text with separators, as Excel, LibreOffice and Google write it: {@code ;} or {@code ,} or tab, in several encodings. */
final class CsvTable {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final String SEPARATORS = ";,\t";
    private static final Pattern TOLD = Pattern.compile("\\Asep=([;,\t])[;,\t]*(?=\n)", Pattern.CASE_INSENSITIVE);
    private static final int LINES_LOOKED_AT = 20;

    private final String text;
    private final char separator;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    /** Whether the cell has had nothing but blanks: asked at each quote, so it is not looked up each time. */
    private boolean blank = true;

    private CsvTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** UTF-8 with or without a mark, UTF-16 with one, else the encoding of older Windows. */
    static String decode(byte[] file) {
        if (file.length >= 2
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        for (byte one : file) {
            if (one == 0) {
                throw new InvalidInput(Tables.FIELD, "table.invalid.unknown");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(file, CYRILLIC);
        }
    }

    static Table read(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        Matcher told = TOLD.matcher(lines);
        // Excel says by a line of its own what separates; the line stays an empty one, so that the others keep their
        // numbers.
        return told.find()
                ? new CsvTable(lines.substring(told.end()), told.group(1).charAt(0)).table()
                : new CsvTable(lines, separator(lines)).table();
    }

    /** The one that a line near the top uses most, outside quotes: a title above the headings has none, or few. */
    private static char separator(String text) {
        int[] most = new int[SEPARATORS.length()];
        int[] counts = new int[SEPARATORS.length()];
        boolean inQuotes = false;
        int lines = 0;
        for (int at = 0; at < text.length() && lines < LINES_LOOKED_AT; at++) {
            char letter = text.charAt(at);
            inQuotes ^= letter == '"';
            int known = SEPARATORS.indexOf(letter);
            if (!inQuotes && known >= 0) {
                counts[known]++;
                most[known] = Math.max(most[known], counts[known]);
            } else if (!inQuotes && letter == '\n') {
                Arrays.fill(counts, 0);
                lines++;
            }
        }
        int best = 0;
        for (int known = 1; known < most.length; known++) {
            best = most[known] > most[best] ? known : best;
        }
        return SEPARATORS.charAt(best);
    }

    private Table table() {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quoted) {
                at = inQuotes(letter, at);
            } else if (letter == '"' && blank) {
                cell.setLength(0);
                quoted = true;
            } else if (letter == separator) {
                endCell();
            } else if (letter == '\n') {
                endLine();
            } else {
                blank &= Character.isWhitespace(letter);
                cell.append(letter);
            }
        }
        endLine();
        while (!lines.isEmpty() && lines.get(lines.size() - 1).stream().allMatch(String::isEmpty)) {
            lines.remove(lines.size() - 1);
        }
        return new Table(lines);
    }

    /** A doubled quote is one, a single one ends the cell. */
    private int inQuotes(char letter, int at) {
        if (letter != '"') {
            cell.append(letter);
            return at;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            cell.append('"');
            return at + 1;
        }
        quoted = false;
        blank = false;
        return at;
    }

    private void endCell() {
        if (line.size() >= Table.MOST_CELLS) {
            throw new InvalidInput(Tables.FIELD, "table.invalid.wide", String.valueOf(Table.MOST_CELLS));
        }
        line.add(tidy(cell.toString()));
        cell.setLength(0);
        blank = true;
    }

    private void endLine() {
        endCell();
        if (lines.size() >= Table.MOST_LINES) {
            throw new InvalidInput(Tables.FIELD, "table.invalid.long", String.valueOf(Table.MOST_LINES));
        }
        lines.add(line);
        line = new ArrayList<>();
    }

    /** No invisible signs but the ends of its own lines, and not endless. */
    static String tidy(String cell) {
        String tidy = KyrgyzText.clean(cell.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace('\u000B', '\n')
                        .replaceAll("[\\p{Cntrl}\\u00A0\\u200B\\uFEFF&&[^\\n]]+", " "))
                .replaceAll(" {2,}", " ")
                .replaceAll(" *\n[ \n]*", "\n");
        return tidy.length() > Table.LONGEST_CELL ? tidy.substring(0, Table.LONGEST_CELL) : tidy;
    }
}
