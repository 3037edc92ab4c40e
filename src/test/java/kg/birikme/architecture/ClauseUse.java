package kg.birikme.architecture;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which files of the program and of its tests name which clause, read from the sources: R5 → names of files. */
final class ClauseUse {

    static final Path TESTS = Path.of("src/test/java");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern IN_CODE = Pattern.compile("Clause\\.r\\((\\d+)\\)|new Clause\\(\"([RH]\\d+)\"\\)");
    private static final Pattern IN_WORDS = Pattern.compile("\\b([RH][1-9]\\d?)(?:[-–]([RH][1-9]\\d?))?\\b");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([RH]\\d+)\"\\)");

    private ClauseUse() {}

    /** Files whose code refuses, checks or measures by the clause. */
    static Map<String, Set<String>> enforced() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : Sources.below(Sources.JAVA, ".java")) {
            String code = COMMENT.matcher(Sources.text(file)).replaceAll(" ");
            IN_CODE.matcher(code)
                    .results()
                    .map(use -> use.group(1) == null ? use.group(2) : "R" + use.group(1))
                    .forEach(clause -> add(found, clause, file));
        }
        return found;
    }

    /** Files whose comments name the clause, alone or in a row such as R74–R78. */
    static Map<String, Set<String>> explained() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : Sources.below(Sources.JAVA, ".java")) {
            COMMENT.matcher(Sources.text(file)).results().forEach(comment -> {
                Matcher words = IN_WORDS.matcher(comment.group());
                while (words.find()) {
                    addRow(found, words.group(1), words.group(2) == null ? words.group(1) : words.group(2), file);
                }
            });
        }
        return found;
    }

    /** Test classes with a test that is tagged with the clause. */
    static Map<String, Set<String>> tagged() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : Sources.below(TESTS, ".java")) {
            TAG.matcher(Sources.text(file)).results().forEach(tag -> add(found, tag.group(1), file));
        }
        return found;
    }

    private static void addRow(Map<String, Set<String>> found, String first, String last, Path file) {
        for (int number = number(first); number <= number(last); number++) {
            add(found, first.charAt(0) + String.valueOf(number), file);
        }
    }

    private static int number(String clause) {
        return Integer.parseInt(clause.substring(1));
    }

    private static void add(Map<String, Set<String>> found, String clause, Path file) {
        found.computeIfAbsent(clause, unknown -> new TreeSet<>())
                .add(file.getParent().getFileName() + "/" + file.getFileName());
    }
}
