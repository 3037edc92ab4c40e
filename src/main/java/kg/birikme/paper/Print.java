package kg.birikme.paper;

import kg.birikme.paper.PaperBuilder.Paper;

/**
 * A paper as the answer to a request: PDF, or Word where {@code ?as=docx} asks for it.
 *
 * @param paper    what is printed
 * @param fileName name for saving, without the ending, in any letters
 */
public record Print(Paper paper, String fileName) {

    /** Saved under its own title and what tells it from others of that title. */
    public static Print of(Paper paper, Object of) {
        return new Print(paper, paper.title() + " " + of);
    }
}
