package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The build stops at a warning and at a null that is not allowed for; what is let through says why, beside it. */
class SuppressionsTest {

    @Test
    void eachSaysWhy() {
        List<String> silent = new ArrayList<>();
        List<Path> files = new ArrayList<>(Sources.below(Sources.JAVA, ".java"));
        files.addAll(Sources.below(Path.of("src/test/java"), ".java"));
        int seen = 0;
        for (Path file : files) {
            for (String line : Sources.text(file).split("\n")) {
                if (line.strip().startsWith("@SuppressWarnings")) {
                    seen++;
                    if (!line.matches(".*@SuppressWarnings\\(.+\\) // .{8,}")) {
                        silent.add(file + ": " + line.strip());
                    }
                }
            }
        }
        assertThat(seen).as("suppressions found").isPositive();
        assertThat(silent).isEmpty();
    }
}
