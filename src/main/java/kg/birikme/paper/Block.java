package kg.birikme.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a paper. All texts are the caller's, in the paper's language; typed line breaks are kept. */
public sealed interface Block
        permits Signature,
                Table,
                Block.TopLine,
                Block.Stamps,
                Block.Title,
                Block.Heading,
                Block.Sides,
                Block.Facts,
                Block.Paragraph,
                Block.Numbered,
                Block.Appendices,
                Block.Choices,
                Block.DateField,
                Block.BlankLines,
                Block.CutLine,
                Block.Proof,
                Block.PageBreak {

    /** Name of the template fragment which draws the block. */
    String kind();

    /**
     * Centred at the top: whose paper it is.
     *
     * @param organisation full name
     * @param above        the body above it, printed under the name; absent where unused
     */
    record TopLine(String organisation, @Nullable String above) implements Block {
        @Override
        public String kind() {
            return "topLine";
        }
    }

    /**
     * The row of stamps; an absent one leaves its place empty.
     *
     * @param left   at the left edge
     * @param middle between the others
     * @param right  at the right edge
     */
    record Stamps(
            @Nullable Stamp left,
            @Nullable Stamp middle,
            @Nullable Stamp right) implements Block {
        @Override
        public String kind() {
            return "stamps";
        }
    }

    /**
     * The paper's name, centred.
     *
     * @param before what leads up to the name, in ordinary type; absent where unused
     * @param name   bold, printed as given (write it in capitals)
     * @param after  what it is about, in ordinary type; absent where unused
     */
    record Title(
            @Nullable String before, String name, @Nullable String after) implements Block {
        @Override
        public String kind() {
            return "title";
        }
    }

    /**
     * A heading inside the paper; it stays on the page of what follows.
     *
     * @param text the heading
     * @param minor whether it is a smaller one, set left
     */
    record Heading(String text, boolean minor) implements Block {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /** One line with a text at each edge: the number or date left, the place or date right. */
    record Sides(String left, String right) implements Block {
        @Override
        public String kind() {
            return "sides";
        }
    }

    /**
     * Lines «label: value».
     *
     * @param lines the lines
     * @param aside whether they stand in the right half, as an addressee does
     */
    record Facts(List<Fact> lines, boolean aside) implements Block {
        public Facts {
            lines = List.copyOf(lines);
        }

        @Override
        public String kind() {
            return "facts";
        }
    }

    /**
     * @param label what it is, without the colon
     * @param value its value; empty for a blank to write on
     */
    record Fact(String label, String value) {}

    /**
     * Running text.
     *
     * @param lead a bold word at its beginning, with its colon; absent where unused
     * @param text the text
     */
    record Paragraph(@Nullable String lead, String text) implements Block {

        /** The text line by line as typed; one empty line for an empty text. */
        public List<String> lines() {
            return text.isEmpty() ? List.of("") : text.lines().toList();
        }

        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /** A numbered list whose numbers the caller gives, for they are cited elsewhere. */
    record Numbered(List<Item> items) implements Block {
        public Numbered {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "numbered";
        }
    }

    /**
     * @param number as printed: «1.», «2.1.»
     * @param text   the item
     * @param notes  lines under it, such as who speaks or who is responsible by when
     */
    record Item(String number, String text, List<String> notes) {
        public Item {
            notes = List.copyOf(notes);
        }

        /** The text line by line as typed. */
        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /**
     * What is attached: «Тиркеме: 1) …; 2) …».
     *
     * @param label the leading word, without the colon
     * @param items the attached papers
     */
    record Appendices(String label, List<String> items) implements Block {
        public Appendices {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "appendices";
        }
    }

    /** Boxes to tick by pen, in one line where they fit. */
    record Choices(List<Choice> choices) implements Block {
        public Choices {
            choices = List.copyOf(choices);
        }

        @Override
        public String kind() {
            return "choices";
        }
    }

    /**
     * @param text   the words beside the box
     * @param toFill whether a line to write on follows
     */
    record Choice(String text, boolean toFill) {}

    /**
     * A labelled date on a line of its own.
     *
     * @param label what the date is, without the colon
     * @param date  the date or its blank
     */
    record DateField(String label, DateLine date) implements Block {
        @Override
        public String kind() {
            return "dateField";
        }
    }

    /** Ruled lines to write on. */
    record BlankLines(int count) implements Block {
        @Override
        public String kind() {
            return "blankLines";
        }
    }

    /** A line along which a part is torn off. */
    record CutLine() implements Block {
        @Override
        public String kind() {
            return "cutLine";
        }
    }

    /**
     * By what anybody proves the paper: its code, and where it is asked for. On a print as a picture for a telephone too.
     *
     * @param code as it is kept, without hyphens
     */
    record Proof(String code) implements Block {

        private static final int GROUP = 3;

        /** The code as it is read and typed: {@code 7K3-M9Q-XA2-BTR}. No hash that stands beside it is grouped so. */
        public String printed() {
            return String.join("-", code.split("(?<=\\G.{" + GROUP + "})"));
        }

        /** The page that proves the paper. */
        public String path() {
            return "/verify/" + code;
        }

        @Override
        public String kind() {
            return "proof";
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
        @Override
        public String kind() {
            return "pageBreak";
        }
    }
}
