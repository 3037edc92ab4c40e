package kg.birikme.seal.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kg.birikme.seal.PaperCode;
import kg.birikme.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the text and the codes out of a PDF that anybody may have made. What could swell to more than its bytes promise is not opened:
 * it is inflated first, counted and thrown away.
 */
final class GivenPdf {

    private static final Logger LOG = LoggerFactory.getLogger(GivenPdf.class);

    private static final int MOST_PAGES = 150;
    /** All streams of a file together, unpacked; a paper of a hundred pages has a tenth of it. */
    private static final int MOST_UNPACKED = 48 * 1024 * 1024;

    private static final String BEGINNING = "%PDF-";
    /** Where readers look for the beginning. */
    private static final int BEGINS_WITHIN = 1024;

    /**
     * A packing other than those that can be counted or that reading of text leaves alone, several of them in one another, one named
     * elsewhere or in disguise: no paper of ours has them, and they would pass the counting by.
     */
    private static final Pattern STRANGE = Pattern.compile(
            "/Filter(?!\\s*\\[\\s*/(?:FlateDecode|DCTDecode|JPXDecode)\\s*\\]|\\s*/(?:FlateDecode|DCTDecode|JPXDecode)[\\s/>])"
                    + "|/(?=[A-Za-z]{0,5}#)(?:F|#46)(?:i|#69)(?:l|#6[cC])(?:t|#74)(?:e|#65)(?:r|#72)");

    private static final String STREAM = "stream";
    private static final String END = "end";
    /** The reader of PDF skips as many, whatever they say. */
    private static final int ZLIB_HEADER = 2;

    /** Signs and steps of drawing, of all pages: a paper of a hundred pages has a tenth. */
    private static final int MOST_SIGNS = 2_000_000;

    private static final int MOST_STEPS = 3_000_000;

    private static final String SIGN = "[0-9A-HJKMNP-TV-Z]";
    private static final Pattern PRINTED = Pattern.compile("(?<!\\w)" + SIGN + "{3}(-" + SIGN + "{3}){3}(?!\\w)");
    /** How wide the lower margin of a page is, where its number stands, in points. */
    private static final float LOWER_MARGIN = 56;

    private GivenPdf() {}

    /**
     * What a file says.
     *
     * @param codes    the codes of papers that it names; the first is its own, if it names one as such
     * @param language which it says to be written in
     * @param text     without what breaking of lines and pages makes
     */
    record Read(Set<String> codes, Optional<Language> language, String text) {

        boolean saysTheSame(Read other) {
            return text.equals(other.text);
        }
    }

    /** Whether it begins as one. */
    static boolean isPdf(byte[] file) {
        return new String(file, 0, Math.min(file.length, BEGINS_WITHIN), StandardCharsets.ISO_8859_1)
                .contains(BEGINNING);
    }

    /** What it says; nothing where it cannot be read, or is not of the make of papers. */
    static Optional<Read> read(byte[] file) {
        if (!isTame(file)) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted() || document.getNumberOfPages() > MOST_PAGES) {
                return Optional.empty();
            }
            String text = new Body().getText(document);
            @Nullable String own = document.getDocumentInformation().getKeywords();
            return Optional.of(new Read(
                    codes(own, text), language(document.getDocumentCatalog().getLanguage()), plain(text)));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.info("A file given for verification cannot be read: {}", broken.toString());
            return Optional.empty();
        }
    }

    private static Set<String> codes(@Nullable String own, String text) {
        String code = own == null ? "" : own.strip();
        if (code.length() == 12 && code.equals(PaperCode.typed(code))) {
            return Set.of(code);
        }
        Set<String> found = new LinkedHashSet<>();
        PRINTED.matcher(text).results().map(one -> one.group().replace("-", "")).forEach(found::add);
        return found;
    }

    private static Optional<Language> language(@Nullable String told) {
        return told == null
                ? Optional.empty()
                : Stream.of(Language.values())
                        .filter(one -> told.toLowerCase(Locale.ROOT).startsWith(one.code()))
                        .findFirst();
    }

    /** Lines and words run together: where they break is the printer's. The address of the installation may have changed too. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[-\u2010\u00AD]\\s*\\R", "")
                .replaceAll("[\\s\u00A0\u00AD]+", "")
                .replaceAll("https?://[^\\s]*?/verify", "");
    }

    /** The text of the pages without their numbers, as long as it is no more than a paper can have. */
    private static final class Body extends PDFTextStripper {

        private int signs;
        private int steps;

        @Override
        protected void processTextPosition(TextPosition text) {
            signs++;
            if (signs > MOST_SIGNS) {
                throw new IllegalStateException("more text than a paper has");
            }
            if (text.getYDirAdj() < text.getPageHeight() - LOWER_MARGIN) {
                super.processTextPosition(text);
            }
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            steps++;
            if (steps > MOST_STEPS) {
                throw new IOException("more to draw than a paper has");
            }
            super.processOperator(operator, operands);
        }
    }

    /** Whether all that is packed in it, wherever that may begin, unpacks to no more than a paper does. */
    private static boolean isTame(byte[] file) {
        String raw = new String(file, StandardCharsets.ISO_8859_1);
        if (STRANGE.matcher(raw).find()) {
            return false;
        }
        long unpacked = 0;
        for (int at = raw.indexOf(STREAM); at >= 0; at = raw.indexOf(STREAM, at + 1)) {
            if (!raw.startsWith(END, at - END.length())) {
                unpacked += unpacked(file, beginning(raw, at + STREAM.length()));
                if (unpacked > MOST_UNPACKED) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int beginning(String raw, int at) {
        int begin = at;
        while (begin < raw.length() && raw.charAt(begin) == ' ') {
            begin++;
        }
        if (begin < raw.length() && raw.charAt(begin) == '\r') {
            begin++;
        }
        if (begin < raw.length() && raw.charAt(begin) == '\n') {
            begin++;
        }
        return begin;
    }

    /** How long what begins there becomes if it is packed; nothing of it is kept. */
    private static long unpacked(byte[] file, int begin) {
        int from = begin + ZLIB_HEADER;
        if (from >= file.length) {
            return 0;
        }
        Inflater inflater = new Inflater(true);
        byte[] room = new byte[64 * 1024];
        try {
            inflater.setInput(file, from, file.length - from);
            while (!inflater.finished() && inflater.getBytesWritten() <= MOST_UNPACKED) {
                if (inflater.inflate(room) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPackedSo) {
            // Pictures lie there as they are: what came out before is all that comes out for a reader too.
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
