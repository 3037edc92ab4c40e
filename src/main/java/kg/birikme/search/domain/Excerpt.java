package kg.birikme.search.domain;

import kg.birikme.shared.KyrgyzText;

/**
 * A piece of text with what was found in it apart; nothing apart where it was not found as typed.
 *
 * @param before what stands before
 * @param found  what was typed, as it is written there
 * @param after  what stands after
 */
public record Excerpt(String before, String found, String after) {

    private static final Excerpt NOTHING = new Excerpt("", "", "");
    private static final int AROUND = 80;

    /** The whole text with the found words apart. */
    static Excerpt whole(String text, String wanted) {
        int at = find(text, wanted);
        return at < 0
                ? new Excerpt(text, "", "")
                : new Excerpt(text.substring(0, at), text.substring(at, at + wanted.length()), text.substring(at + wanted.length()));
    }

    /** The words around what was found; nothing where it is not there. */
    static Excerpt around(String text, String wanted) {
        int at = find(text, wanted);
        if (at < 0) {
            return NOTHING;
        }
        int end = at + wanted.length();
        int from = at <= AROUND ? 0 : wordStart(text, at - AROUND);
        int to = end + AROUND >= text.length() ? text.length() : wordStart(text, end + AROUND);
        return new Excerpt(
                (from > 0 ? "… " : "") + text.substring(from, at),
                text.substring(at, end),
                text.substring(end, Math.max(end, to)).stripTrailing() + (to < text.length() ? " …" : ""));
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return before.isEmpty() && found.isEmpty() && after.isEmpty();
    }

    /** Folding changes no length, so that places agree; where it would, nothing is set apart. */
    private static int find(String text, String wanted) {
        String folded = KyrgyzText.fold(text);
        return folded.length() == text.length() ? folded.indexOf(wanted) : -1;
    }

    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 || space - from > AROUND / 2 ? from : space + 1;
    }
}
