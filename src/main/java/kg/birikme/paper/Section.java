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
}
