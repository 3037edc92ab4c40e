package kg.birikme.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the application as they stand in the repository. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path ASSETS = Path.of("src/main/resources/assets");

    private Sources() {}

    /** All files below the folder whose names end so, sorted. */
    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The template without Thymeleaf's own comments. */
    static String template(Path file) {
        return text(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
    }

    /** The bundle's keys and words, empty where there is no such file. */
    static Map<String, String> bundle(String name) {
        Path file = MESSAGES.resolve(name + ".properties");
        Map<String, String> words = new TreeMap<>();
        if (Files.exists(file)) {
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                read.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        }
        return words;
    }

    /** The names of the bundles: one a module. */
    static List<String> bundles() {
        return below(MESSAGES, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_ru") && !name.endsWith("_en"))
                .toList();
    }
}
