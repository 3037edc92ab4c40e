package kg.birikme.paper.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Says where a line may end. What readers take in as one stays on one line: «№ 2», «2026-жылдын», the initials of a
 * name.
 */
final class LineBreaker implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && holdsTogether(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean holdsTogether(int at) {
        char last = before(at, 1);
        char secondLast = before(at, 2);
        return last == '-' && Character.isDigit(secondLast)
                || last == ' ' && secondLast == '№'
                || last == ' ' && secondLast == '.' && isInitial(at - 3) && isInitial(at) && after(at, 1) == '.';
    }

    private boolean isInitial(int at) {
        return at >= 0
                && Character.isUpperCase(text.charAt(at))
                && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private char before(int at, int steps) {
        return at >= steps ? text.charAt(at - steps) : ' ';
    }

    private char after(int at, int steps) {
        return at + steps < text.length() ? text.charAt(at + steps) : ' ';
    }
}
