package kg.birikme.sheet.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kg.birikme.shared.InvalidInput;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.Tables;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * The tables of a document one below the other, and each paragraph between them as a line of one cell. A cell over several
 * columns is followed by empty ones; one over several rows stands in each of them.
 */
final class DocxTable {

    /** Deeper than Word nests anything: tables in tables are gone through by recursion. */
    private static final int DEEPEST = 200;

    private final List<List<String>> lines = new ArrayList<>();

    private DocxTable() {}

    /** @throws InvalidInput if it is none, or nested beyond measure */
    static Table read(byte[] file) {
        requireShallow(file);
        DocxTable table = new DocxTable();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    table.add(List.of(CsvTable.tidy(paragraph.getText())));
                } else if (element instanceof XWPFTable rows) {
                    table.rows(rows);
                }
            }
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // What POI meets in a broken document it says in a dozen kinds of exception, without a common one of its
            // own.
            throw ZipMeasure.broken(unreadable);
        }
        return new Table(table.lines);
    }

    private void rows(XWPFTable table) {
        List<String> above = List.of();
        for (XWPFTableRow row : table.getRows()) {
            above = cells(row, above);
            add(above);
        }
        add(List.of());
    }

    private static List<String> cells(XWPFTableRow row, List<String> above) {
        List<String> cells = new ArrayList<>();
        for (ICell one : row.getTableICells()) {
            if (cells.size() >= Table.MOST_CELLS) {
                throw new InvalidInput(Tables.FIELD, "table.invalid.wide", String.valueOf(Table.MOST_CELLS));
            }
            CTTcPr form = one instanceof XWPFTableCell cell ? cell.getCTTc().getTcPr() : null;
            boolean goesOn = form != null
                    && form.isSetVMerge()
                    && !STMerge.RESTART.equals(form.getVMerge().getVal());
            cells.add(goesOn && cells.size() < above.size() ? above.get(cells.size()) : text(one));
            int columns = form == null || !form.isSetGridSpan()
                    ? 1
                    : form.getGridSpan().getVal().intValue();
            for (int empty = 1; empty < Math.min(columns, Table.MOST_CELLS - cells.size()); empty++) {
                cells.add("");
            }
        }
        return cells;
    }

    private static String text(ICell one) {
        if (one instanceof XWPFTableCell cell) {
            return CsvTable.tidy(
                    cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
        }
        return one instanceof XWPFSDTCell form ? CsvTable.tidy(form.getContent().getText()) : "";
    }

    private void add(List<String> line) {
        if (lines.size() >= Table.MOST_LINES) {
            throw new InvalidInput(Tables.FIELD, "table.invalid.long", String.valueOf(Table.MOST_LINES));
        }
        lines.add(line);
    }

    /** Elements in elements without end, and entities that name files of the server, are met before anything is built of them. */
    private static void requireShallow(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    requireShallow(zip);
                    return;
                }
            }
            throw new InvalidInput(Tables.FIELD, "table.invalid.broken");
        } catch (IOException | XMLStreamException unreadable) {
            throw ZipMeasure.broken(unreadable);
        }
    }

    private static void requireShallow(InputStream document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(document);
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new InvalidInput(Tables.FIELD, "table.invalid.broken");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new InvalidInput(Tables.FIELD, "table.invalid.swells");
            }
        }
    }
}
