package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words: the same keys in three languages, none missing where one is used, no foreign word on a Kyrgyz page. */
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]*)\\s*[(}]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z-]+");
    private static final Pattern CLAUSE_OR_FORM = Pattern.compile("[RHBF]\\d*|[IVX]+");
    private static final Set<String> FOREIGN_BUT_KNOWN = Set.of(
            "Birikme", "PDF", "Word", "DOCX", "XLSX", "ODT", "JPEG", "PNG", "WebP", "HEIC", "iPhone", "CSV", "Excel",
            "QR", "SHA", "UTC", "ICS", "HTML", "Tab", "English", "pdf", "docx", "xlsx", "csv", "Ctrl");
    private static final Pattern FILE = Pattern.compile("\\.(?:json|css|html|properties|ttf)$");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S+@\\S+|https?://\\S+|/[a-z]\\S*|\\S*\\d\\S*|\\b[a-z]\\.[a-z]+");

    static List<String> bundles() {
        return Sources.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheSameKeysInAllLanguages(String bundle) {
        Set<String> kyrgyz = Sources.bundle(bundle).keySet();
        assertThat(Sources.bundle(bundle + "_ru").keySet())
                .as(bundle + " in Russian")
                .isEqualTo(kyrgyz);
        assertThat(Sources.bundle(bundle + "_en").keySet())
                .as(bundle + " in English")
                .isEqualTo(kyrgyz);
    }

    /** Two buttons under each other, one to leave the page and one to cancel what it shows, must not be called alike (teacher 18). */
    @Test
    void leavingAPageIsNotCalledCancelling() {
        for (String language : List.of("", "_ru", "_en")) {
            String leave = Sources.bundle("web" + language).get("web.cancel");
            assertThat(List.of(
                            Sources.bundle("activity" + language).get("activity.cancel"),
                            Sources.bundle("activity" + language).get("activity.takeBack"),
                            Sources.bundle("meeting" + language).get("meeting.cancel")))
                    .doesNotContain(leave);
        }
    }

    /** The trail's page names each module that something is traced of. */
    @Test
    void theTrailHasAGroupForEachModuleThatIsTraced() {
        Map<String, String> audit = Sources.bundle("audit");
        for (String bundle : bundles()) {
            if (Sources.bundle(bundle).keySet().stream().anyMatch(key -> key.startsWith(bundle + ".trace."))) {
                assertThat(audit).containsKey("audit.group." + bundle);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void takesTheSameArgumentsInAllLanguages(String bundle) {
        Map<String, String> kyrgyz = Sources.bundle(bundle);
        for (String other : List.of(bundle + "_ru", bundle + "_en")) {
            Map<String, String> words = Sources.bundle(other);
            kyrgyz.forEach((key, text) -> {
                if (words.containsKey(key)) {
                    assertThat(arguments(words.get(key))).as(other + ": " + key).isEqualTo(arguments(text));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void doublesApostrophesWhereArgumentsAreTaken(String bundle) {
        for (String name : List.of(bundle, bundle + "_ru", bundle + "_en")) {
            Sources.bundle(name).forEach((key, text) -> {
                if (Pattern.compile("\\{\\d").matcher(text).find()) {
                    assertThat(text.replace("''", "")).as(name + ": " + key).doesNotContain("'");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void beginsKeysWithTheModulesNameAndLeavesNoneEmpty(String bundle) {
        Sources.bundle(bundle).forEach((key, text) -> {
            if (!bundle.equals("validation")) {
                assertThat(key).startsWith(bundle + ".");
            }
            assertThat(text).as(key).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void putsNoForeignWordOnKyrgyzPages(String bundle) {
        Map<String, Set<String>> foreign = new TreeMap<>();
        Sources.bundle(bundle).forEach((key, text) -> {
            Set<String> found = latin(text);
            if (!found.isEmpty()) {
                foreign.put(key, found);
            }
        });
        assertThat(foreign).isEmpty();
    }

    /** ѳ and ӊ look like ө and ң and are found by no search. */
    @ParameterizedTest
    @MethodSource("bundles")
    void writesTheRightKyrgyzLetters(String bundle) {
        Sources.bundle(bundle).forEach((key, text) -> assertThat(text).as(key).doesNotContain("ѳ", "ӊ", "Ѳ", "Ӊ"));
    }

    @Test
    void definesEveryKeyThatTemplatesUse() {
        Set<String> known = known();
        List<String> missing = new ArrayList<>();
        for (Path template : Sources.below(Sources.TEMPLATES, ".html")) {
            Matcher use = IN_TEMPLATE.matcher(Sources.template(template));
            while (use.find()) {
                if (!known.contains(use.group(1))) {
                    missing.add(template.getFileName() + ": " + use.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void definesEveryKeyThatCodeUses() {
        Set<String> known = known();
        String modules = String.join("|", Sources.bundles());
        Pattern inCode = Pattern.compile("\"((?:" + modules + ")\\.[a-zA-Z][\\w.-]*[\\w])\"");
        List<String> missing = new ArrayList<>();
        for (Path source : Sources.below(Sources.JAVA, ".java")) {
            Matcher use = inCode.matcher(Sources.text(source));
            while (use.find()) {
                if (!FILE.matcher(use.group(1)).find()
                        && !known.contains(use.group(1))
                        && known.stream().noneMatch(key -> key.startsWith(use.group(1) + "."))) {
                    missing.add(source.getFileName() + ": " + use.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> known() {
        return Sources.bundles().stream()
                .flatMap(bundle -> Sources.bundle(bundle).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> latin(String text) {
        String bare = ADDRESS.matcher(ARGUMENT.matcher(text).replaceAll(" ")).replaceAll(" ");
        Stream<String> words = LATIN.matcher(bare).results().map(found -> found.group());
        return words.filter(word -> !FOREIGN_BUT_KNOWN.contains(word))
                .filter(word -> !CLAUSE_OR_FORM.matcher(word).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
