package kg.birikme.web.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Keeps initials on the line of their surname, «Токтобекова А. С.» in a narrow column too, and the day of a long date with
 * its month, «22-ноябры». Spaces and hyphens become no-break ones only on the way to the reader: stored names, searching
 * and sorting know the plain ones. What is typed into a text area stays
 * as it was typed, since it comes back.
 */
@Component
public class NamesOnOneLine implements IPostProcessorDialect {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Set<Integer> NUMBERS =
            Set.of((int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);
    /** What every Kyrgyz long date has and hardly another text: «2026-жылдын 22-ноябры». */
    private static final String OF_THE_YEAR = "-жылдын ";

    private static final Pattern DATE = Pattern.compile("(\\d{4})-жылдын (\\d{1,2})-(?=\\p{L})");
    private static final String DATE_KEPT = "$1\u2011жылдын $2\u2011";

    @Override
    public String getName() {
        return "names on one line";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Keeper.class, 1000));
    }

    /** The text with its names and dates kept whole; the same text where there are none, as nearly everywhere. */
    public static String keep(String text) {
        return text.contains(OF_THE_YEAR) ? DATE.matcher(names(text)).replaceAll(DATE_KEPT) : names(text);
    }

    private static String names(String text) {
        char @Nullable [] kept = null;
        for (int point = text.indexOf('.', 1); point > 0; point = text.indexOf('.', point + 1)) {
            int initial = point - 1;
            if (!isCapital(text, initial)) {
                continue;
            }
            if (is(text, initial - 1, ' ') && isSmall(text, initial - 2) && !isLetter(text, point + 1)) {
                kept = kept == null ? text.toCharArray() : kept;
                kept[initial - 1] = NO_BREAK_SPACE;
            }
            if (is(text, point + 1, ' ') && isCapital(text, point + 2) && !isInWord(text, initial - 1)) {
                kept = kept == null ? text.toCharArray() : kept;
                kept[point + 1] = NO_BREAK_SPACE;
            }
        }
        return kept == null ? text : new String(kept);
    }

    private static boolean is(String text, int place, char sign) {
        return place >= 0 && place < text.length() && text.charAt(place) == sign;
    }

    private static boolean isCapital(String text, int place) {
        return type(text, place) == Character.UPPERCASE_LETTER;
    }

    private static boolean isSmall(String text, int place) {
        return type(text, place) == Character.LOWERCASE_LETTER;
    }

    private static boolean isLetter(String text, int place) {
        return place < text.length() && Character.isLetter(text.charAt(place));
    }

    /** Whether an initial behind this place would be the end of a word or of a number. */
    private static boolean isInWord(String text, int place) {
        if (place < 0) {
            return false;
        }
        char sign = text.charAt(place);
        return sign == '-' || Character.isLetter(sign) || NUMBERS.contains(Character.getType(sign));
    }

    private static int type(String text, int place) {
        return place < 0 || place >= text.length() ? Character.UNASSIGNED : Character.getType(text.charAt(place));
    }

    /** Sees every piece of a page that is written; Thymeleaf makes one for each page. */
    public static final class Keeper extends AbstractTemplateHandler {

        private static final Set<String> AS_TYPED = Set.of("textarea", "script");

        private boolean asTyped;

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            asTyped = AS_TYPED.contains(tag.getElementCompleteName());
            super.handleOpenElement(tag);
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            asTyped = false;
            super.handleCloseElement(tag);
        }

        @Override
        public void handleText(IText text) {
            if (asTyped || isMarkup(text)) {
                super.handleText(text);
                return;
            }
            String written = text.getText();
            String kept = keep(written);
            super.handleText(
                    kept.equals(written) ? text : getContext().getModelFactory().createText(kept));
        }

        /** The elements of the kit arrive as they will be written, their words kept already, their attributes as they are. */
        private static boolean isMarkup(IText text) {
            return text.length() > 0 && text.charAt(0) == '<';
        }
    }
}
