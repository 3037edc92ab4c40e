package kg.birikme.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import kg.birikme.paper.PaperBuilder.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriUtils;

/** Answers with a {@link Print}: as PDF shown in the browser, as Word saved; kept by no cache. */
@Component
class PrintAnswer implements HandlerMethodReturnValueHandler {

    private static final String AS = "as";
    private static final String WORD = "docx";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Map<Character, String> LATIN = latin();

    private final Papers papers;
    private final WordPapers word;
    private final ObjectProvider<PrintRegister> register;

    PrintAnswer(Papers papers, WordPapers word, ObjectProvider<PrintRegister> register) {
        this.papers = papers;
        this.word = word;
        this.register = register;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Print.class == returned.getParameterType();
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer model, NativeWebRequest request)
            throws IOException {
        if (returned instanceof Print print) {
            HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
            if (response == null) {
                throw new IllegalStateException("Papers are printed for requests of a browser");
            }
            model.setRequestHandled(true);
            if (WORD.equals(request.getParameter(AS))) {
                write(response, word.docx(print.paper()), WORD_TYPE, "attachment", print.fileName() + ".docx");
            } else {
                write(
                        response,
                        given(print.paper()),
                        MediaType.APPLICATION_PDF_VALUE,
                        "inline",
                        print.fileName() + ".pdf");
            }
        }
    }

    /** The file of a signed paper is remembered, so that it can be known again. */
    private byte[] given(Paper paper) {
        byte[] pdf = papers.pdf(paper);
        register.forEach(one -> one.given(paper, pdf));
        return pdf;
    }

    private static void write(HttpServletResponse to, byte[] content, String type, String where, String fileName)
            throws IOException {
        to.setContentType(type);
        to.setContentLength(content.length);
        to.setHeader(HttpHeaders.CONTENT_DISPOSITION, where + "; " + named(fileName));
        to.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        to.getOutputStream().write(content);
    }

    /** Old readers take the Latin name, all others the true one (RFC 6266). */
    static String named(String fileName) {
        String safe =
                fileName.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("\\s+", "-");
        return "filename=\"" + transliterated(safe) + "\"; filename*=UTF-8''"
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
