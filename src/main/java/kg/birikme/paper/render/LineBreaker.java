package kg.birikme.paper.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Iterator;
import kg.birikme.paper.LineBreaks;

/** Ends the lines of a print where the papers allow it. */
final class LineBreaker implements FSTextBreaker {

    private Iterator<Integer> places = LineBreaks.in("").iterator();

    @Override
    public void setText(String newText) {
        places = LineBreaks.in(newText).iterator();
    }

    @Override
    public int next() {
        return places.hasNext() ? places.next() : BreakIterator.DONE;
    }
}
