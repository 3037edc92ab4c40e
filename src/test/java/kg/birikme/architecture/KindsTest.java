package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * The ten kinds of class that a module is made of, as {@code src/docs/house.md} names them; each keeps to what it may do. How
 * many there are of each, and what has grown long, is written to {@code target/kinds.txt} for whoever reviews.
 */
class KindsTest {

    private static final Path REPORT = Path.of("target", "kinds.txt");

    /** Where the frame, the database and the papers are built of what Spring, PostgreSQL and PDFBox know. */
    private static final Set<String> GROUND = Set.of("web", "database", "paper", "shared", "demo", "kg");

    private static final int LONG_FILE = 300;

    private static final Pattern WRITES = Pattern.compile("(?i)\"\\s*(insert into|update \\w+\\s+set|delete from) ");
    private static final Pattern LAST_WORD = Pattern.compile("[A-Z][a-z0-9]*$");

    private static final List<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kg.birikme").stream()
                    .filter(JavaClass::isTopLevelClass)
                    .filter(type -> !type.getSimpleName().equals("package-info") && !GROUND.contains(module(type)))
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .toList();

    /** In the order in which they are asked: the first that fits. */
    private enum Kind {
        AGGREGATE(type -> type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class)),
        PERMISSIONS(type -> type.getSimpleName().endsWith("Permissions")),
        CONTROLLER(
                type -> type.isMetaAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(ControllerAdvice.class)),
        PAPER(type -> type.getSimpleName().matches(".*Papers?") && !isData(type)),
        DESK(type -> type.getSimpleName().endsWith("Desk")),
        READER(type -> type.isAssignableTo(Repository.class)
                || type.getSimpleName().matches(".*(Reader|Pages)") && type.isMetaAnnotatedWith(Component.class)),
        BORDER(type -> type.getSimpleName().endsWith("Contributions") || type.isInterface()),
        SERVICE(type -> type.isMetaAnnotatedWith(Component.class)),
        VALUE(KindsTest::isData),
        RULE(type -> true);

        private final Predicate<JavaClass> fits;

        Kind(Predicate<JavaClass> fits) {
            this.fits = fits;
        }

        static Kind of(JavaClass type) {
            return Stream.of(values())
                    .filter(kind -> kind.fits.test(type))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void everyKindIsExplained() throws IOException {
        String page = Files.readString(Path.of("src", "docs", "house.md"));
        assertThat(Kind.values())
                .hasSize(10)
                .allSatisfy(kind -> assertThat(page)
                        .containsPattern("(?m)^\\| \\*\\*" + kind.name().toLowerCase(Locale.ROOT) + "\\*\\* \\|"));
    }

    @Test
    void whatOnlyKnowsAndReckonsAsksNobody() {
        assertThat(of(Kind.VALUE, Kind.RULE, Kind.PERMISSIONS, Kind.AGGREGATE))
                .isNotEmpty()
                .filteredOn(type -> type.isMetaAnnotatedWith(Component.class)
                        || type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(JdbcClient.class)
                                        || field.getRawType().isEquivalentTo(EntityManager.class)))
                .as("values, rules, permissions and aggregates are no beans and ask no database")
                .isEmpty();
    }

    @Test
    void readersDoNotWrite() {
        assertThat(of(Kind.READER))
                .isNotEmpty()
                .filteredOn(type -> WRITES.matcher(source(type)).find())
                .isEmpty();
    }

    @Test
    void pagesAndPapersAskNoDatabase() {
        assertThat(of(Kind.CONTROLLER, Kind.PAPER, Kind.BORDER))
                .isNotEmpty()
                .filteredOn(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(JdbcClient.class)))
                .isEmpty();
    }

    @Test
    void theReportIsWritten() throws IOException {
        Map<Kind, Long> kinds =
                new EnumMap<>(CLASSES.stream().collect(Collectors.groupingBy(Kind::of, Collectors.counting())));
        Map<String, Long> words = CLASSES.stream()
                .map(type -> LAST_WORD
                        .matcher(type.getSimpleName())
                        .results()
                        .map(found -> found.group())
                        .findFirst()
                        .orElse(""))
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, count) -> lines.add("%6d %s".formatted(count, kind)));
        words.entrySet().stream()
                .filter(word -> word.getValue() > 2)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(word -> lines.add("%6d …%s".formatted(word.getValue(), word.getKey())));
        Sources.below(Sources.JAVA, ".java").stream()
                .map(file -> Map.entry(Sources.text(file).lines().count(), file))
                .filter(file -> file.getKey() > LONG_FILE)
                .sorted(Map.Entry.<Long, Path>comparingByKey().reversed())
                .forEach(file -> lines.add("%6d lines %s".formatted(file.getKey(), file.getValue())));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
        assertThat(kinds.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(CLASSES.size());
    }

    private List<JavaClass> of(Kind... kinds) {
        return CLASSES.stream()
                .filter(type -> Set.of(kinds).contains(Kind.of(type)))
                .toList();
    }

    private static boolean isData(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.isAnnotation() || type.isAssignableTo(Throwable.class);
    }

    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "kg";
    }

    private static String source(JavaClass type) {
        return Sources.text(Sources.JAVA.resolve(type.getName().replace('.', '/') + ".java"));
    }
}
