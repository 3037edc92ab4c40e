package kg.birikme.paper.render;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The style sheets and faces of the papers, read once from the jar. */
final class PaperResources {

    /** The scheme under which the template names the style sheets. */
    static final String SCHEME = "paper";

    private final Map<String, byte[]> sheets = Map.of(
            "paper.css", bytes("assets/paper.css"),
            "print.css", bytes("paper/print.css"),
            "print-first.css", bytes("paper/print-first.css"),
            "print-book.css", bytes("paper/print-book.css"),
            "print-none.css", bytes("paper/print-none.css"));

    byte[] bytes(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(path, missing);
        }
    }

    FSStream open(String uri) {
        if (ProofPictures.isPicture(uri)) {
            return new Sheet(ProofPictures.png(uri));
        }
        byte[] sheet = sheets.get(uri.substring(SCHEME.length() + 1));
        if (sheet == null) {
            throw new IllegalArgumentException("Not a style sheet of the papers: " + uri);
        }
        return new Sheet(sheet);
    }

    private record Sheet(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
