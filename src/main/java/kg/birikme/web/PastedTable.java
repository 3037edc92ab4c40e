package kg.birikme.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import kg.birikme.shared.KyrgyzText;

/** The field into which rows of a table are pasted: what parts their cells is a sign that elsewhere is but a space. */
public final class PastedTable {

    /** Its name in every form that has one. */
    public static final String FIELD = "pasted";

    private static final String BETWEEN_CELLS = "\t";

    private PastedTable() {}

    /** Each cell as any other text comes in, and what stands between them as it is. */
    public static String visible(String pasted) {
        return Arrays.stream(pasted.split(BETWEEN_CELLS, -1))
                .map(KyrgyzText::visible)
                .collect(Collectors.joining(BETWEEN_CELLS));
    }
}
