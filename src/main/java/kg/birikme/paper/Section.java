package kg.birikme.paper;

import java.util.List;

/**
 * Blocks that lie on sheets of one orientation; each section begins on a new page.
 *
 * @param orientation how its sheets lie
 * @param blocks      its content from top to bottom
 */
public record Section(Orientation orientation, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
