package kg.birikme.paper;

import java.util.List;

/**
 * Blocks that lie on sheets of one orientation; each section begins on a new page.
 *
 * @param orientation how its sheets lie
 * @param blocks      its content from top to bottom
 */
public record Section(Orientation orientation, List<Block> blocks) {

    private static final int SHORT_TEXT = 600;
    private static final int NARROW = 36;

    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * Whether the block is a signature that must not stand alone on a page: it takes the paragraph or signature before
     * it along. Tables and long texts are not taken along, they would leave half a page empty.
     */
    public boolean takesAlong(int index) {
        if (index == 0 || !(blocks.get(index) instanceof Signature)) {
            return false;
        }
        Block before = blocks.get(index - 1);
        return before instanceof Signature
                || before instanceof Block.Paragraph paragraph && paragraph.text().length() <= SHORT_TEXT;
    }

    /** Whether a table follows: a heading must not stay behind with nothing but the table's heading row. */
    public boolean overTable(int index) {
        return index + 1 < blocks.size() && blocks.get(index + 1) instanceof Table;
    }

    /** Whether the column is too narrow for long words, so that they must be divided there. */
    public boolean narrow(Table.Column column) {
        return column.percent() * orientation.width() < NARROW * 100;
    }
}
