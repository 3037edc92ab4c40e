package kg.birikme.paper;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import kg.birikme.paper.PaperBuilder.Paper;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Answers a request with a paper: shown in the browser, named for saving, kept by no cache. */
@Component
public class PaperResponse {

    private static final Map<Character, String> LATIN = latin();

    private final Papers papers;

    PaperResponse(Papers papers) {
        this.papers = papers;
    }

    /**
     * The paper as PDF.
     *
     * @param fileName name for saving, without the ending, in any letters
     */
    public ResponseEntity<byte[]> pdf(Paper paper, String fileName) {
        return pdf(papers.pdf(paper), fileName);
    }

    /** A PDF that is at hand already. */
    public ResponseEntity<byte[]> pdf(byte[] pdf, String fileName) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName + ".pdf"))
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }

    /** Old readers take the Latin name, all others the true one (RFC 6266). */
    static String disposition(String fileName) {
        String safe =
                fileName.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("\\s+", "-");
        return "inline; filename=\"" + transliterated(safe) + "\"; filename*=UTF-8''"
                + UriUtils.encode(safe, StandardCharsets.UTF_8);
    }

    private static String transliterated(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            if (letter < 128) {
                latin.append(letter);
            } else {
                latin.append(LATIN.getOrDefault(Character.toLowerCase(letter), "-"));
            }
        }
        return latin.toString().toLowerCase(Locale.ROOT).replaceAll("-{2,}", "-");
    }

    private static Map<Character, String> latin() {
        String cyrillic = "абвгдеёзийклмнңоөпрстуүфхыэъь";
        String[] plain = ("a b v g d e yo z i y k l m n ng o o p r s t u u f h y e").split(" ");
        Map<Character, String> map = new java.util.HashMap<>(Map.of(
                'ж', "j", 'ц', "ts", 'ч', "ch", 'ш', "sh", 'щ', "sch", 'ю', "yu", 'я', "ya", '№', "n", '–', "-"));
        for (int i = 0; i < cyrillic.length(); i++) {
            map.put(cyrillic.charAt(i), i < plain.length ? plain[i] : "");
        }
        return Map.copyOf(map);
    }
}
