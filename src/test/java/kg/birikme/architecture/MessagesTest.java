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
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Set<String> FOREIGN_BUT_KNOWN = Set.of(
            "PDF",
            "Word",
            "DOCX",
            "XLSX",
            "ODT",
            "JPEG",
            "PNG",
            "WebP",
            "HEIC",
            "iPhone",
            "CSV",
            "Excel",
            "QR",
            "WhatsApp",
            "Telegram",
            "SHA",
            "UTC",
            "ICS",
            "HTML",
            "Tab",
            "English",
            "pdf",
            "docx",
            "xlsx",
            "csv",
            "Ctrl",
            "log");
    private static final Pattern FILE = Pattern.compile("\\.(?:json|css|html|properties|ttf)$");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S+@\\S+|https?://\\S+|/[a-z]\\S*|\\S*\\d\\S*|\\b[a-z]\\.[a-z]+");

    /** One word for one thing, and no word that a village teacher has to guess: what is not said any more, and what is said. */
    private static final Map<String, Map<String, String>> CHOSEN = Map.of(
            "",
            Map.ofEntries(
                    Map.entry("(?iu)систем", "тутум"),
                    Map.entry("(?iu)каттоо жазуу|(?iu)менин эсебим", "аккаунт"),
                    Map.entry("(?iu)методикалык", "усулдук"),
                    Map.entry("(?iu)ченем(?!дик)", "норма"),
                    Map.entry("(?iu)доклад", "баяндама"),
                    Map.entry("(?iu)көргөзмө мектеп|демонстрация", "үлгү мектеп"),
                    Map.entry("(?iu)эсептелген белги", "текшерүү коду"),
                    Map.entry("(?iu)жиберил", "жөнөтүл-"),
                    Map.entry("м\\. ?а\\.", "милдетин аткаруучу"),
                    Map.entry("(?iu)катышуу барактар", "каттоо барагы"),
                    Map.entry("^(?iu)талкуулоо$", "талкуу"),
                    Map.entry("(?iu)отчёт", "отчет"),
                    Map.entry("(?iu)жетишпе", "жетпейт"),
                    Map.entry("(?iu)сеанс", "кирип турган түзмөк"),
                    Map.entry("(?iu)чынжыр", "өзгөрбөгөнүн текшерүү"),
                    Map.entry("(?iu)чейректик отчет$", "{0}-чейректин отчету"),
                    Map.entry("^(?iu)кол тамга$", "колу"),
                    Map.entry("(?iu)отчет(?:ту)? сура|(?iu)суралган отчет", "отчет талап кылуу"),
                    Map.entry("(?iu)(?<!эркек )балдар", "эркек балдар"),
                    Map.entry("(?iu)тарабынан", "ким кылары айтылат"),
                    Map.entry("(?iu)ичинен \\{", "{0} / {1}"),
                    Map.entry("(?iu)кеңеш ал|(?iu)өткөрүлгөн кеңеш", "консультация"),
                    Map.entry("Birikme", "Бирикме"),
                    Map.entry("\\} окуу жыл", "{0}-окуу жылы")),
            "_ru",
            Map.of(
                    "(?iu)(?<!\\p{L})член(?!ств)", "участник объединения",
                    "(?iu)показательн", "демонстрационный",
                    "Ф\\. И\\. О\\.", "Ф.И.О.",
                    "^Писать", "Написать",
                    "[Ии]\\. ?о\\.", "исполняющий обязанности",
                    "(?iu)цепочк", "ряд подписанного",
                    "Birikme", "Бирикме"),
            "_en",
            Map.of(
                    "(?i)\\bmend", "correct",
                    "(?i)\\bjudged", "considered",
                    "(?i)\\brightly|\\bput .*right\\b", "correct",
                    "[«»]", "“ ”"));
    /** Reports by the quarter are a kind; the names under which a list is read in are whatever schools write. */
    private static final Pattern AS_SCHOOLS_WRITE = Pattern.compile("transfer\\.(?:columnAlso|kindAlso)\\..*");

    private static final Set<String> A_KIND = Set.of("report.kind.QUARTER");

    /** «05.06.2029 чейин»: a date has no case ending, the word after it asks for one. */
    private static final Pattern BARE_DATE =
            Pattern.compile("\\{\\d\\} (?:чейин|баштап|тартып|бүттү|болгон|өткөн|жөнөтүл|кол коюл)");

    private static final Pattern GLUED_ENDING = Pattern.compile("\\}[\\p{IsCyrillic}]");
    private static final Pattern DOUBLE_STOP = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");
    private static final Pattern CODE = Pattern.compile("\\b[RHBF]\\d+\\b");
    private static final Pattern WITHOUT_ARGUMENTS = Pattern.compile("#\\{([a-z][\\w.-]*)}");
    private static final Pattern PAST = Pattern.compile("(?:[дт][ыиуү](?:л[аө]р|лер)?|толук)$");
    private static final Pattern TO_COME = Pattern.compile("(?:ат|ет|от|өт|йт|ёт)$");

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
            assertThat(Sources.bundle("oversight" + language).get("oversight.topic.archive"))
                    .as("the storage of documents is not the button that saves")
                    .isNotEqualTo(Sources.bundle("web" + language).get("web.save"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void callsOneThingByOneWord(String bundle) {
        List<String> two = new ArrayList<>();
        CHOSEN.forEach((language, words) -> Sources.bundle(bundle + language).forEach((key, text) -> {
            if (!AS_SCHOOLS_WRITE.matcher(key).matches() && !A_KIND.contains(key)) {
                words.forEach((banned, chosen) -> {
                    if (Pattern.compile(banned).matcher(text).find()) {
                        two.add(key + language + ": " + text + " → " + chosen);
                    }
                });
            }
        }));
        assertThat(two).isEmpty();
    }

    /** Endings follow the sound of a word: neither a letter nor a word that asks for a case stands after what is filled in. */
    @ParameterizedTest
    @MethodSource("bundles")
    void asksNoEndingOfWhatIsFilledIn(String bundle) {
        Sources.bundle(bundle).forEach((key, text) -> {
            assertThat(BARE_DATE.matcher(text).find()).as(key + ": " + text).isFalse();
            assertThat(GLUED_ENDING.matcher(text).find()).as(key + ": " + text).isFalse();
        });
    }

    /** No code of the regulation or of a form, no straight quotation mark, no sentence with two ends. */
    @ParameterizedTest
    @MethodSource("bundles")
    void isSetAsPrintersSet(String bundle) {
        for (String name : List.of(bundle, bundle + "_ru", bundle + "_en")) {
            Sources.bundle(name).forEach((key, text) -> {
                assertThat(CODE.matcher(text).find()).as(name + ": " + key).isFalse();
                assertThat(text).as(name + ": " + key).doesNotContain("\"");
                assertThat(DOUBLE_STOP.matcher(text).find())
                        .as(name + ": " + key)
                        .isFalse();
            });
        }
    }

    /** Words that want filling, called without: the reader would see «{0}». */
    @Test
    void fillsWhatWantsFilling() {
        Map<String, String> words = new TreeMap<>();
        Sources.bundles().forEach(bundle -> words.putAll(Sources.bundle(bundle)));
        List<String> raw = new ArrayList<>();
        for (Path template : Sources.below(Sources.TEMPLATES, ".html")) {
            WITHOUT_ARGUMENTS.matcher(Sources.template(template)).results().forEach(use -> {
                if (ARGUMENT.matcher(words.getOrDefault(use.group(1), "")).find()) {
                    raw.add(template.getFileName() + ": " + use.group(1));
                }
            });
        }
        assertThat(raw).isEmpty();
    }

    /** A step that was taken is told in the past, one still to come in the future: never «Төрага кол койду» before she did. */
    @Test
    void tellsStepsToComeInTheFuture() {
        Set<String> alwaysDone = Set.of("protocol.step.held", "protocol.step.addendum", "protocol.step.annulled");
        for (String bundle : List.of("meeting", "protocol", "analysis", "archive")) {
            Map<String, String> words = Sources.bundle(bundle);
            List<String> steps = words.keySet().stream()
                    .filter(key ->
                            key.startsWith(bundle + ".step.") && !key.endsWith(".ahead") && !alwaysDone.contains(key))
                    .toList();
            assertThat(steps).as(bundle).isNotEmpty().allSatisfy(key -> {
                assertThat(words.get(key)).as(key).containsPattern(PAST);
                assertThat(words).containsKey(key + ".ahead");
                assertThat(words.get(key + ".ahead")).as(key + ".ahead").containsPattern(TO_COME);
            });
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
                .filter(word -> !ROMAN.matcher(word).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
