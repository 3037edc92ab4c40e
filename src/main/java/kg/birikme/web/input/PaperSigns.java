package kg.birikme.web.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.web.Secrets;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Refuses signs that the fonts of the papers have not, with the words given back: what is signed on the screen must stand on
 * the paper, and a paper prints nothing in place of a sign.
 */
@Component
class PaperSigns {

    private static final List<String> FONTS =
            List.of("fonts/PTSerif-Regular.ttf", "fonts/PTSerif-Bold.ttf", "fonts/PTSerif-Italic.ttf");

    private static final int LAST = 0x1FFFF;
    private static final int MOST_SHOWN = 5;

    private final BitSet printable = new BitSet(LAST);

    PaperSigns() {
        printable.set(0, LAST + 1);
        FONTS.forEach(font -> printable.and(signsOf(font)));
        printable.set('\n');
    }

    private static BitSet signsOf(String font) {
        BitSet signs = new BitSet(LAST);
        try (TrueTypeFont read = new TTFParser()
                .parse(new RandomAccessReadBuffer(new ClassPathResource(font).getContentAsByteArray()))) {
            CmapLookup lookup = read.getUnicodeCmapLookup();
            for (int sign = 0; sign <= LAST; sign++) {
                if (lookup.getGlyphId(sign) > 0) {
                    signs.set(sign);
                }
            }
            return signs;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Adds a fault to each field of the form, rows and lists included, whose text cannot be printed. */
    void check(Object form, BindingResult faults) {
        checkRecord(form, "", faults);
    }

    private void checkRecord(Object form, String path, BindingResult faults) {
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            if (!Secrets.isSecret(component.getName())) {
                String field = path + component.getName();
                checkValue(faults.getRawFieldValue(field), field, faults);
            }
        }
    }

    private void checkValue(@Nullable Object value, String path, BindingResult faults) {
        if (value instanceof String text) {
            String foreign = foreign(text);
            if (!foreign.isEmpty()) {
                faults.rejectValue(path, "web.refused.signs", new Object[] {foreign}, null);
            }
        } else if (value instanceof List<?> several) {
            for (int at = 0; at < several.size(); at++) {
                checkValue(several.get(at), path + "[" + at + "]", faults);
            }
        } else if (value instanceof Record row) {
            checkRecord(row, path + ".", faults);
        }
    }

    /** The signs of the text that no paper can print, each once. */
    String foreign(String text) {
        return text.codePoints()
                .filter(sign -> !printable.get(sign))
                .distinct()
                .limit(MOST_SHOWN)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }
}
