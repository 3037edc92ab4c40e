package kg.birikme.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/** Puts a paper together from top to bottom. */
public final class PaperBuilder {

    private final Language language;
    private final String title;
    private final String subject;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private Orientation orientation = Orientation.PORTRAIT;
    private Numbering numbering = Numbering.FROM_SECOND_PAGE;
    private boolean draft;
    private @Nullable String footer;
    private @Nullable Proven proven;

    PaperBuilder(Language language, String title, String subject) {
        this.language = language;
        this.title = title;
        this.subject = subject;
    }

    /** Marks every page as unfinished when true. */
    public PaperBuilder draft(boolean unfinished) {
        this.draft = unfinished;
        return this;
    }

    /** Numbers the first page too. */
    public PaperBuilder numberEveryPage() {
        this.numbering = Numbering.EVERY_PAGE;
        return this;
    }

    /** Numbers no page: what follows are papers of their own, printed at once. */
    public PaperBuilder numberNoPage() {
        this.numbering = Numbering.NONE;
        return this;
    }

    /** Lays another paper behind this one, on sheets of its own; its place is found under its title in the outline. */
    public PaperBuilder append(Paper other) {
        closeSection();
        bookmarks.add(new Bookmark(other.title(), sections.size()));
        sections.addAll(other.sections());
        return this;
    }

    /** Small text at the bottom left of every page. */
    public PaperBuilder footer(@Nullable String text) {
        this.footer = text;
        return this;
    }

    /** What follows lies on landscape sheets, from a new page on. */
    public PaperBuilder landscape() {
        return turn(Orientation.LANDSCAPE);
    }

    /** What follows lies on portrait sheets, from a new page on. */
    public PaperBuilder portrait() {
        return turn(Orientation.PORTRAIT);
    }

    private PaperBuilder turn(Orientation next) {
        closeSection();
        orientation = next;
        return this;
    }

    private void closeSection() {
        if (!blocks.isEmpty()) {
            sections.add(new Section(orientation, blocks));
            blocks.clear();
        }
    }

    /** Any block, for what has no verb here. */
    public PaperBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    /** Whose paper it is, centred; the body above it, if named, stands under it. */
    public PaperBuilder topLine(String organisation, @Nullable String above) {
        return add(new Block.TopLine(organisation, above));
    }

    /** The stamps above the title; null leaves a place empty. */
    public PaperBuilder stamps(@Nullable Stamp left, @Nullable Stamp middle, @Nullable Stamp right) {
        return add(new Block.Stamps(left, middle, right));
    }

    public PaperBuilder title(String name) {
        return title(null, name, null);
    }

    public PaperBuilder title(String name, @Nullable String after) {
        return title(null, name, after);
    }

    /** The title with ordinary type before and after its bold name. */
    public PaperBuilder title(@Nullable String before, String name, @Nullable String after) {
        return add(new Block.Title(before, name, after));
    }

    /**
     * The title with what it belongs to in ordinary type: Kyrgyz sets the owner before the thing, the other languages after it.
     *
     * @param of    whose or of what, as the language declines it
     * @param after what stands below in any language
     */
    public PaperBuilder titleOf(String of, String name, @Nullable String after) {
        if (language == Language.KY) {
            return title(of, name, after);
        }
        return title(null, name, after == null ? of : of + ". " + after);
    }

    /** A centred bold heading inside the paper. */
    public PaperBuilder heading(String text) {
        return add(new Block.Heading(text, false));
    }

    /** A bold heading set left; of the same level as the others, for readers of a screen must not meet a gap. */
    public PaperBuilder minorHeading(String text) {
        return add(new Block.Heading(text, true));
    }

    /** Number or date left, date or place right, on one line. */
    public PaperBuilder sides(String left, String right) {
        return add(new Block.Sides(left, right));
    }

    /** One line «label: value». */
    public PaperBuilder fact(String label, String value) {
        return facts(new Block.Fact(label, value));
    }

    public PaperBuilder facts(Block.Fact... lines) {
        return add(new Block.Facts(List.of(lines), false));
    }

    /** Lines «label: value» in the right half, as an addressee stands. */
    public PaperBuilder addressee(Block.Fact... lines) {
        return add(new Block.Facts(List.of(lines), true));
    }

    public PaperBuilder paragraph(String text) {
        return add(new Block.Paragraph(null, text));
    }

    /** A paragraph that begins with a bold word, given with its colon. */
    public PaperBuilder paragraph(String lead, String text) {
        return add(new Block.Paragraph(lead, text));
    }

    /** A list numbered 1. 2. 3. */
    public PaperBuilder numbered(List<String> texts) {
        return add(new Block.Numbered(IntStream.range(0, texts.size())
                .mapToObj(i -> new Block.Item((i + 1) + ".", texts.get(i), List.of()))
                .toList()));
    }

    /** A list with the caller's own numbers. */
    public PaperBuilder items(List<Block.Item> items) {
        return add(new Block.Numbered(items));
    }

    /** A table, built in place: {@code table(t -> t.column("№", 1).column("…", 6).row("1", "…"))}. */
    public PaperBuilder table(UnaryOperator<Table.Builder> content) {
        return add(content.apply(Table.of()).build());
    }

    /** A line to sign with the printed name; null leaves the name to the pen. */
    public PaperBuilder signature(String post, @Nullable String name) {
        return add(Signature.of(post, name));
    }

    public PaperBuilder signature(Signature signature) {
        return add(signature);
    }

    /** A labelled date on a line of its own. */
    public PaperBuilder date(String label, DateLine date) {
        return add(new Block.DateField(label, date));
    }

    /** What is attached; nothing is printed for an empty list. */
    public PaperBuilder appendices(String label, List<String> items) {
        return items.isEmpty() ? this : add(new Block.Appendices(label, items));
    }

    /** Boxes to tick by pen. */
    public PaperBuilder choices(Block.Choice... choices) {
        return add(new Block.Choices(List.of(choices)));
    }

    /** Ruled lines to write on. */
    public PaperBuilder blankLines(int count) {
        return add(new Block.BlankLines(count));
    }

    /** A line along which the part below is torn off. */
    public PaperBuilder cutLine() {
        return add(new Block.CutLine());
    }

    /** By what the words above are proved. */
    public PaperBuilder proof(String code) {
        return add(new Block.Proof(code));
    }

    /** The whole paper is the signed one of this code: its file names the code, and is the same whenever it is printed. */
    public PaperBuilder proven(String code, Instant since) {
        this.proven = new Proven(code, since);
        return this;
    }

    public PaperBuilder pageBreak() {
        return add(new Block.PageBreak());
    }

    public Paper build() {
        closeSection();
        if (sections.isEmpty()) {
            throw new IllegalStateException("A paper needs content");
        }
        return new Paper(language, title, subject, draft, numbering, footer, proven, sections, bookmarks);
    }

    /** How an A4 sheet is laid. */
    public enum Orientation {
        PORTRAIT(165),
        LANDSCAPE(252);

        private final int width;

        Orientation(int width) {
            this.width = width;
        }

        /** The width between the margins, in millimetres. */
        public int width() {
            return width;
        }

        /** The name that the style sheets use. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a signed paper is proved by.
     *
     * @param code  without hyphens
     * @param since when the last of what it prints was signed: its file is dated by it
     */
    public record Proven(String code, Instant since) {}

    /**
     * A paper as its author sees it, ready to be printed or shown.
     *
     * @param language  the one language of the print
     * @param title     the document's title for readers and archives, not printed
     * @param subject   one sentence on what the paper is about, not printed
     * @param draft     whether every page says that the paper is unfinished
     * @param numbering which pages carry their number
     * @param footer    small text at the bottom left of every page; absent where unused
     * @param proven    by what it is proved; absent where it is not one signed paper
     * @param sections  the content
     * @param bookmarks the outline by which readers find the papers that were laid one behind the other
     */
    public record Paper(
            Language language,
            String title,
            String subject,
            boolean draft,
            Numbering numbering,
            @Nullable String footer,
            @Nullable Proven proven,
            List<Section> sections,
            List<Bookmark> bookmarks) {

        public Paper {
            sections = List.copyOf(sections);
            bookmarks = List.copyOf(bookmarks);
        }

        /** Begins a paper: portrait sheets, finished, numbered from the second page. */
        public static PaperBuilder in(Language language, String title, String subject) {
            return new PaperBuilder(language, title, subject);
        }

        /** Paper's own few words in the language of the print. */
        public PaperWords words() {
            return PaperWords.of(language);
        }
    }

    /**
     * A line of the outline.
     *
     * @param name    what is found there
     * @param section the place of its first section, counted from 0
     */
    public record Bookmark(String name, int section) {}

    /**
     * Blocks that lie on sheets of one orientation; each section begins on a new page.
     *
     * @param orientation how its sheets lie
     * @param blocks      its content from top to bottom
     */
    public record Section(Orientation orientation, List<Block> blocks) {

        private static final int SHORT_TEXT = 600;

        public Section {
            blocks = List.copyOf(blocks);
        }

        /**
         * Whether the block is a signature that must not stand alone on a page: it takes the paragraph, short list, lines or
         * signature before it along. Tables and long texts are not taken along, they would leave half a page empty.
         */
        public boolean takesAlong(int index) {
            if (index == 0 || !(blocks.get(index) instanceof Signature)) {
                return false;
            }
            Block before = blocks.get(index - 1);
            return before instanceof Signature
                    || before instanceof Block.BlankLines
                    || before instanceof Block.Paragraph paragraph
                            && paragraph.text().length() <= SHORT_TEXT
                    || before instanceof Block.Numbered numbered
                            && numbered.items().stream()
                                            .mapToInt(item -> item.text().length())
                                            .sum()
                                    <= SHORT_TEXT;
        }

        /** Whether a table follows: a heading must not stay behind with nothing but the table's heading row. */
        public boolean overTable(int index) {
            return index + 1 < blocks.size() && blocks.get(index + 1) instanceof Table;
        }

        /** The table's columns on this section's sheets. */
        public Columns columns(Table table) {
            return Columns.of(table, orientation.width());
        }
    }
}
