package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code src/docs/security.md} answers every requirement once, and what it names as keeping one is there. */
class SecurityDocumentTest {

    private static final int REQUIREMENTS = 253;
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Z][A-Za-z]+)`");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");

    /** Of the JDK and of libraries. */
    private static final Set<String> FOREIGN = Set.of("SecureRandom", "UriComponentsBuilder", "MimeMessageHelper");

    @Test
    void everyRequirementIsAnsweredOnce() throws IOException {
        List<String> numbers = text().lines()
                .filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+.*"))
                .flatMap(line -> NUMBER.matcher(line.substring(0, line.indexOf(" | ")))
                        .results()
                        .map(MatchResult::group))
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(REQUIREMENTS);
    }

    @Test
    void everyClassThatIsNamedExists() throws IOException {
        Set<String> named =
                CLASS.matcher(text()).results().map(found -> found.group(1)).collect(Collectors.toSet());
        named.removeAll(FOREIGN);
        Set<String> classes = Stream.of(Sources.JAVA, Path.of("src", "test", "java"))
                .flatMap(folder -> Sources.below(folder, ".java").stream())
                .flatMap(file -> TYPE.matcher(Sources.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(classes).containsAll(named);
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("src", "docs", "security.md"));
    }
}
