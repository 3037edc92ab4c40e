package kg.birikme.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The face in which papers are printed, as far as its letters' widths and what it has letters for. */
public enum Typeface {
    REGULAR("fonts/PTSerif-Regular.ttf"),
    BOLD("fonts/PTSerif-Bold.ttf");

    private final TrueTypeFont face;
    private final CmapLookup glyphs;
    private final Map<Integer, Float> widths = new ConcurrentHashMap<>();

    Typeface(String path) {
        try {
            face = new TTFParser().parse(new RandomAccessReadBuffer(new ClassPathResource(path).getInputStream()));
            glyphs = face.getUnicodeCmapLookup();
        } catch (IOException missing) {
            throw new UncheckedIOException(path, missing);
        }
    }

    /** The text's width on one line, in heights of the letters (em). */
    public float width(String text) {
        float width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += widths.computeIfAbsent(text.codePointAt(at), this::measure);
        }
        return width;
    }

    /** Whether the face has the letter or sign. */
    public boolean draws(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    private float measure(int codePoint) {
        try {
            return (float) face.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / face.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
