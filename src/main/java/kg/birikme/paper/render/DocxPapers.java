package kg.birikme.paper.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.birikme.paper.Block;
import kg.birikme.paper.Columns;
import kg.birikme.paper.Numbering;
import kg.birikme.paper.PaperBuilder.Orientation;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperBuilder.Section;
import kg.birikme.paper.PaperNotPrinted;
import kg.birikme.paper.PaperWords;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Stamp;
import kg.birikme.paper.SystemMark;
import kg.birikme.paper.Table;
import kg.birikme.paper.WordPapers;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the page model as a document of Word, block by block as {@code paper/blocks.html} does for the print. */
@Component
class DocxPapers implements WordPapers {

    private static final String FACE = "Times New Roman";
    private static final String HEADING = "Heading1";
    private static final String SUBHEADING = "Heading2";
    private static final int BODY = 12;
    private static final double TABLE = 10.5;
    private static final double SMALL_TABLE = 9;
    private static final double SMALL = 8;
    private static final double PROOF = 9.5;
    /** 24 millimetres. */
    private static final int PROOF_SIDE = (int) (24 / 25.4 * Units.EMU_PER_INCH);

    /** Twentieths of a point, in which Word measures. */
    private static final int TWIP = 20;

    private static final double TWIPS_IN_MILLIMETRE = 72 * TWIP / 25.4;
    private static final int PEN_ROW = (int) (8 * TWIPS_IN_MILLIMETRE);
    private static final String BOX = "\u2610 ";

    private final ProofPictures proofs;

    DocxPapers(@Value("${birikme.address:}") String address) {
        this.proofs = ProofPictures.at(address);
    }

    @Override
    public byte[] docx(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024)) {
            new Sheet(paper, document, proofs).write();
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new PaperNotPrinted(paper.title(), failed);
        }
    }

    /** One document while it is written. */
    private static final class Sheet {

        private final Paper paper;
        private final XWPFDocument document;
        private final ProofPictures proofs;
        private final PaperWords words;

        Sheet(Paper paper, XWPFDocument document, ProofPictures proofs) {
            this.proofs = proofs;
            this.paper = paper;
            this.document = document;
            this.words = paper.words();
        }

        void write() {
            styles();
            document.getProperties().getCoreProperties().setTitle(paper.title());
            document.getProperties().getCoreProperties().setSubjectProperty(paper.subject());
            document.getProperties().getCoreProperties().setCreator(words.author());
            List<Section> sections = paper.sections();
            for (int at = 0; at < sections.size(); at++) {
                Section section = sections.get(at);
                section.blocks().forEach(block -> block(block, section));
                boolean last = at == sections.size() - 1;
                CTSectPr setup = last
                        ? document.getDocument().getBody().addNewSectPr()
                        : document.createParagraph().getCTP().addNewPPr().addNewSectPr();
                page(setup, section.orientation());
                edges(setup, at == 0);
            }
        }

        private void styles() {
            XWPFStyles styles = document.createStyles();
            CTFonts fonts = CTFonts.Factory.newInstance();
            fonts.setAscii(FACE);
            fonts.setHAnsi(FACE);
            fonts.setCs(FACE);
            fonts.setEastAsia(FACE);
            styles.setDefaultFonts(fonts);
            styles.setSpellingLanguage(
                    switch (paper.language()) {
                        case KY -> "ky-KG";
                        case RU -> "ru-RU";
                        case EN -> "en-GB";
                    });
            styles.addStyle(heading(HEADING, "heading 1", 0));
            styles.addStyle(heading(SUBHEADING, "heading 2", 1));
        }

        private static XWPFStyle heading(String id, String name, int level) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(id);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal(name);
            style.addNewQFormat();
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
            style.getPPr().addNewKeepNext();
            return new XWPFStyle(style);
        }

        private static void page(CTSectPr setup, Orientation orientation) {
            boolean wide = orientation == Orientation.LANDSCAPE;
            CTPageSz size = setup.addNewPgSz();
            size.setW(twips(wide ? 297 : 210));
            size.setH(twips(wide ? 210 : 297));
            size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
            CTPageMar margins = setup.addNewPgMar();
            margins.setLeft(twips(30));
            margins.setRight(twips(15));
            margins.setTop(twips(20));
            margins.setBottom(twips(20));
            margins.setHeader(twips(10));
            margins.setFooter(twips(10));
        }

        private static BigInteger twips(double millimetres) {
            return BigInteger.valueOf(Math.round(millimetres * TWIPS_IN_MILLIMETRE));
        }

        /** The word for a draft above every page, its number below; the first page of a paper has none. */
        private void edges(CTSectPr setup, boolean first) {
            XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, setup);
            boolean unnumbered = first && paper.numbering() == Numbering.FROM_SECOND_PAGE;
            if (unnumbered) {
                setup.addNewTitlePg();
                foot(policy.createFooter(XWPFHeaderFooterPolicy.FIRST), false);
            }
            foot(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), paper.numbering() != Numbering.NONE);
            if (paper.draft()) {
                head(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT));
                if (unnumbered) {
                    head(policy.createHeader(XWPFHeaderFooterPolicy.FIRST));
                }
            }
        }

        private void head(XWPFHeaderFooter header) {
            XWPFParagraph line = header.createParagraph();
            line.setAlignment(ParagraphAlignment.RIGHT);
            run(line, words.draft(), 10).setBold(true);
        }

        private void foot(XWPFHeaderFooter footer, boolean numbered) {
            XWPFParagraph line = footer.createParagraph();
            line.setAlignment(ParagraphAlignment.CENTER);
            if (numbered) {
                line.getCTP().addNewFldSimple().setInstr("PAGE");
            }
            if (paper.footer() != null) {
                run(footer.createParagraph(), paper.footer(), SMALL);
            }
        }

        /** The blocks that stand alone, and those that need the sheet's width. */
        private void block(Block block, Section section) {
            if (block instanceof Block.Stamps stamps) {
                stamps(stamps, section);
            } else if (block instanceof Block.Sides sides) {
                sides(sides, section);
            } else if (block instanceof Table table) {
                table(table, section);
            } else if (block instanceof Signature signature) {
                signature(signature, section);
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Block.Facts facts) {
                facts(facts);
            } else if (block instanceof Block.Numbered numbered) {
                numbered.items().forEach(this::item);
            } else if (block instanceof Block.Proof proof) {
                proof(proof, section);
            } else {
                line(block);
            }
        }

        private void line(Block block) {
            if (block instanceof Block.TopLine top) {
                topLine(top);
            } else if (block instanceof Block.Title title) {
                title(title);
            } else if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Appendices attached) {
                labelled(attached.label(), numbered(attached.items()));
            } else if (block instanceof Block.Choices choices) {
                choices(choices);
            } else if (block instanceof Block.DateField date) {
                labelled(date.label(), words.date(date.date()));
            } else {
                rule(block);
            }
        }

        private void rule(Block block) {
            if (block instanceof Block.BlankLines lines) {
                IntStream.range(0, lines.count())
                        .forEach(at -> document.createParagraph().setBorderBottom(Borders.SINGLE));
            } else if (block instanceof Block.CutLine) {
                document.createParagraph().setBorderBottom(Borders.DASHED);
            } else if (block instanceof Block.PageBreak) {
                document.createParagraph().setPageBreak(true);
            } else {
                throw new IllegalArgumentException("No way to write a " + block.kind());
            }
        }

        private void topLine(Block.TopLine top) {
            centred(top.organisation()).setBold(true);
            if (top.above() != null) {
                centred(top.above());
            }
            gap();
        }

        private void heading(Block.Heading heading) {
            XWPFParagraph line = paragraph(heading.text(), BODY, true);
            line.setStyle(SUBHEADING);
            line.setAlignment(heading.minor() ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
            line.setSpacingBefore(8 * TWIP);
            line.setSpacingAfter(4 * TWIP);
        }

        private void sides(Block.Sides sides, Section section) {
            XWPFTable table = plain(section, 1, 50, 50);
            text(table.getRow(0).getCell(0), sides.left());
            text(table.getRow(0).getCell(1), sides.right()).setAlignment(ParagraphAlignment.RIGHT);
            gap();
        }

        private static String numbered(List<String> items) {
            return IntStream.range(0, items.size())
                            .mapToObj(at -> (at + 1) + ") " + items.get(at))
                            .collect(Collectors.joining("; "))
                    + ".";
        }

        private void choices(Block.Choices choices) {
            paragraph(
                    choices.choices().stream()
                            .map(one -> BOX + one.text() + (one.toFill() ? " " + words.toFill() : ""))
                            .collect(Collectors.joining("    ")),
                    BODY,
                    false);
        }

        private void title(Block.Title title) {
            if (title.before() != null) {
                centred(title.before());
            }
            XWPFParagraph name = paragraph(title.name(), 13, true);
            name.setStyle(HEADING);
            name.setAlignment(ParagraphAlignment.CENTER);
            if (title.after() != null) {
                centred(title.after());
            }
            gap();
        }

        private void facts(Block.Facts facts) {
            for (Block.Fact fact : facts.lines()) {
                XWPFParagraph line = labelled(fact.label(), fact.value().isEmpty() ? words.toFill() : fact.value());
                if (facts.aside()) {
                    line.setIndentationLeft((int) (82 * TWIPS_IN_MILLIMETRE));
                }
            }
        }

        private void paragraph(Block.Paragraph block) {
            List<String> lines = block.lines();
            for (int at = 0; at < lines.size(); at++) {
                XWPFParagraph line = document.createParagraph();
                line.setSpacingAfter(4 * TWIP);
                if (at == 0 && block.lead() != null) {
                    run(line, block.lead() + " ", BODY).setBold(true);
                } else if (block.lead() == null) {
                    line.setIndentationFirstLine((int) (12.5 * TWIPS_IN_MILLIMETRE));
                }
                run(line, lines.get(at), BODY);
            }
        }

        private void item(Block.Item item) {
            XWPFParagraph line = document.createParagraph();
            line.setIndentationLeft((int) (10 * TWIPS_IN_MILLIMETRE));
            line.setIndentationHanging((int) (10 * TWIPS_IN_MILLIMETRE));
            run(line, item.number() + "\t", BODY);
            run(line, item.text(), BODY);
            for (String note : item.notes()) {
                XWPFParagraph below = paragraph(note, BODY, false);
                below.setIndentationLeft((int) (10 * TWIPS_IN_MILLIMETRE));
            }
        }

        private void stamps(Block.Stamps stamps, Section section) {
            boolean three = stamps.middle() != null;
            XWPFTable table = three ? plain(section, 1, 34, 33, 33) : plain(section, 1, 55, 45);
            stamp(table.getRow(0).getCell(0), stamps.left());
            if (three) {
                stamp(table.getRow(0).getCell(1), stamps.middle());
            }
            stamp(table.getRow(0).getCell(three ? 2 : 1), stamps.right());
            gap();
        }

        private void stamp(XWPFTableCell cell, @Nullable Stamp stamp) {
            if (stamp == null) {
                return;
            }
            run(cell.getParagraphs().get(0), stamp.heading(), 11).setBold(true);
            stamp.lines().forEach(line -> run(cell.addParagraph(), line, 11));
            if (stamp.signature()) {
                run(cell.addParagraph(), "____________ " + named(stamp.name()), 11);
            }
            if (stamp.date() != null || stamp.seal()) {
                String date = stamp.date() == null ? "" : words.date(stamp.date());
                run(cell.addParagraph(), (date + (stamp.seal() ? "  " + words.seal() : "")).strip(), 11);
            }
            mark(stamp.mark(), cell.addParagraph());
        }

        private void signature(Signature signature, Section section) {
            gap();
            XWPFTable table = plain(section, signature.original() ? 1 : 2, 42, 22, 36);
            XWPFTableRow line = table.getRow(0);
            text(line.getCell(0), signature.post());
            text(line.getCell(1), signature.original() ? words.signature() : "")
                    .setAlignment(ParagraphAlignment.CENTER);
            text(line.getCell(2), named(signature.name()));
            if (!signature.original()) {
                line.getCell(1)
                        .getCTTc()
                        .getTcPr()
                        .addNewTcBorders()
                        .addNewBottom()
                        .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder.SINGLE);
                XWPFTableRow below = table.getRow(1);
                text(below.getCell(0), signature.seal() ? words.seal() : "");
                XWPFParagraph hint = below.getCell(1).getParagraphs().get(0);
                hint.setAlignment(ParagraphAlignment.CENTER);
                run(hint, words.signature(), SMALL);
                text(below.getCell(2), signature.date() == null ? "" : words.date(signature.date()));
            }
            if (signature.mark() != null) {
                mark(signature.mark(), document.createParagraph());
            }
        }

        private void proof(Block.Proof proof, Section section) {
            gap();
            XWPFTable table = plain(section, 1, 18, 82);
            XWPFTableRow line = table.getRow(0);
            try {
                XWPFRun picture = line.getCell(0).getParagraphs().get(0).createRun();
                picture.addPicture(
                        new ByteArrayInputStream(proofs.png(proof)),
                        PictureType.PNG,
                        "proof.png",
                        PROOF_SIDE,
                        PROOF_SIDE);
                picture.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words.proofPicture());
            } catch (IOException | InvalidFormatException inMemory) {
                throw new PaperNotPrinted(paper.title(), inMemory);
            }
            List<String> said = words.proof(proof, proofs.site());
            for (int at = 0; at < said.size(); at++) {
                XWPFTableCell cell = line.getCell(1);
                run(at == 0 ? cell.getParagraphs().get(0) : cell.addParagraph(), said.get(at), PROOF)
                        .setBold(at > 0);
            }
        }

        private String named(@Nullable String name) {
            return name == null ? words.toFill() : name;
        }

        private void mark(@Nullable SystemMark mark, XWPFParagraph line) {
            if (mark != null) {
                run(line, words.mark(mark), SMALL).setItalic(true);
            }
        }

        private void table(Table table, Section section) {
            Columns columns = section.columns(table);
            double size = columns.small() ? SMALL_TABLE : TABLE;
            int width = (int) (section.orientation().width() * TWIPS_IN_MILLIMETRE);
            int[] shares = columns.widths().stream()
                    .mapToInt(one -> Math.round(Float.parseFloat(one.percent()) * width / 100))
                    .toArray();
            XWPFTable grid = document.createTable(1 + table.rows().size(), shares.length);
            set(grid, shares);
            XWPFTableRow head = grid.getRow(0);
            head.setRepeatHeader(true);
            for (int at = 0; at < shares.length; at++) {
                XWPFParagraph cell = head.getCell(at).getParagraphs().get(0);
                cell.setAlignment(ParagraphAlignment.CENTER);
                run(cell, table.columns().get(at).heading(), size).setBold(true);
            }
            for (int at = 0; at < table.rows().size(); at++) {
                row(grid.getRow(at + 1), table, table.rows().get(at), size);
            }
            grid.getRows().forEach(row -> row.setCantSplitRow(true));
            gap();
        }

        private static void row(XWPFTableRow row, Table table, Table.Row content, double size) {
            if (content instanceof Table.Group group) {
                group(row, table, group, size);
            } else if (content instanceof Table.Cells cells) {
                for (int at = 0; at < cells.cells().size(); at++) {
                    XWPFParagraph line = row.getCell(at).getParagraphs().get(0);
                    line.setAlignment(
                            switch (table.columns().get(at).align()) {
                                case LEFT -> ParagraphAlignment.LEFT;
                                case CENTER -> ParagraphAlignment.CENTER;
                                case RIGHT -> ParagraphAlignment.RIGHT;
                            });
                    run(line, cells.cells().get(at), size);
                }
                if (cells.blank() || table.pen()) {
                    row.setHeight(PEN_ROW);
                    row.setHeightRule(TableRowHeightRule.AT_LEAST);
                }
            }
        }

        private static void group(XWPFTableRow row, Table table, Table.Group group, double size) {
            for (int at = table.columns().size() - 1; at > 0; at--) {
                row.removeCell(at);
            }
            row.getCell(0)
                    .getCTTc()
                    .getTcPr()
                    .addNewGridSpan()
                    .setVal(BigInteger.valueOf(table.columns().size()));
            XWPFParagraph line = row.getCell(0).getParagraphs().get(0);
            line.setAlignment(ParagraphAlignment.CENTER);
            line.setKeepNext(true);
            run(line, group.heading(), size).setBold(true);
        }

        /** A table without ruling that sets texts side by side. */
        private XWPFTable plain(Section section, int rows, int... percents) {
            int width = (int) (section.orientation().width() * TWIPS_IN_MILLIMETRE);
            XWPFTable table = document.createTable(rows, percents.length);
            set(
                    table,
                    IntStream.of(percents).map(percent -> percent * width / 100).toArray());
            table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
            table.getRows().forEach(row -> row.setCantSplitRow(true));
            return table;
        }

        private static void set(XWPFTable table, int... widths) {
            table.setWidth(IntStream.of(widths).sum());
            table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
            CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                    ? table.getCTTbl().addNewTblGrid()
                    : table.getCTTbl().getTblGrid();
            for (int at = 0; at < widths.length; at++) {
                (at < grid.sizeOfGridColArray() ? grid.getGridColArray(at) : grid.addNewGridCol())
                        .setW(BigInteger.valueOf(widths[at]));
            }
            for (XWPFTableRow row : table.getRows()) {
                for (int at = 0; at < widths.length; at++) {
                    row.getCell(at).setWidth(Integer.toString(widths[at]));
                }
            }
        }

        private XWPFParagraph labelled(String label, String text) {
            XWPFParagraph line = document.createParagraph();
            run(line, label + ": ", BODY).setBold(true);
            run(line, text, BODY);
            return line;
        }

        private XWPFParagraph paragraph(String text, int size, boolean bold) {
            XWPFParagraph line = document.createParagraph();
            run(line, text, size).setBold(bold);
            return line;
        }

        private XWPFRun centred(String text) {
            XWPFParagraph line = document.createParagraph();
            line.setAlignment(ParagraphAlignment.CENTER);
            return run(line, text, BODY);
        }

        private XWPFParagraph text(XWPFTableCell cell, String text) {
            XWPFParagraph line = cell.getParagraphs().get(0);
            run(line, text, BODY);
            return line;
        }

        private void gap() {
            document.createParagraph().setSpacingAfter(0);
        }

        /** Typed line breaks stay line breaks; what XML forbids falls away as in the print. */
        private static XWPFRun run(XWPFParagraph line, String text, double size) {
            XWPFRun run = line.createRun();
            run.setFontSize(size);
            List<String> lines = Glyphs.legal(text).lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (at > 0) {
                    run.addBreak();
                }
                run.setText(lines.get(at));
            }
            return run;
        }
    }
}
