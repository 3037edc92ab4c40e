package kg.birikme.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kg.birikme.regulation.Regulation;
import kg.birikme.shared.Clause;
import org.junit.jupiter.api.Test;

/** No page without its explanation, no explanation of a page that is gone. */
class GuideTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    /** Pages of one form that everybody knows, and those of a visitor who is not yet in. */
    private static final Set<String> PLAIN = Set.of(
            "access/sign-in",
            "access/invitation",
            "access/invitation-code",
            "demo/day",
            "guide/parts",
            "guide/part",
            "layout",
            "regulation/regulation",
            "setup/setup",
            "web/error");

    private final Guide guide = new Guide();

    GuideTest() throws IOException {}

    @Test
    void everyPageHasItsExplanation() throws IOException {
        assertThat(pages())
                .isNotEmpty()
                .filteredOn(page -> !PLAIN.contains(page))
                .allSatisfy(page -> assertThat(guide.topic(page)).as(page).isPresent());
    }

    @Test
    void noExplanationIsOfAPageThatIsGone() throws IOException {
        assertThat(guide.pages()).isNotEmpty().isSubsetOf(pages());
    }

    @Test
    void theClausesAreThoseOfTheRegulation() throws IOException {
        Regulation regulation = new Regulation();
        assertThat(guide.pages())
                .flatExtracting(page -> guide.topic(page).orElseThrow().clauses())
                .isNotEmpty()
                .allSatisfy(id ->
                        assertThat(regulation.find(new Clause(id.toString()))).isPresent());
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> read(file).contains("layout :: page("))
                    .map(file -> TEMPLATES
                            .relativize(file)
                            .toString()
                            .replace(".html", "")
                            .replace('\\', '/'))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
