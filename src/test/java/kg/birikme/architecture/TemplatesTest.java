package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates hold no words, no style, no script, and nothing that Thymeleaf would quietly do otherwise than it reads. What they
 * use of the kit, {@code KitUseTest} checks.
 */
class TemplatesTest {

    private static final Pattern TAG = Pattern.compile("(?s)<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}|\\p{IsCyrillic}");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label|data-label)=\"[^\"]*\\p{L}[^\"]*\"");
    /** What its attributes hold are expressions, which KitUseTest reads. */
    private static final Pattern KIT = Pattern.compile("(?s)<b:(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

    private static final Pattern INLINE = Pattern.compile(
            "\\s(?:th:)?style=\"|<style|\\son[a-z]+=|<script(?![^>]*src)|th:utext|\\[\\(|javascript:|\\shx-on");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(?:if|unless)=");
    private static final Pattern REPLACING = Pattern.compile("\\sth:(?:replace|insert)=");
    private static final Pattern BEAN_OR_CLASS = Pattern.compile("[^\\w.]@[a-z]\\w*\\.|\\bT\\(\\w");

    /** Two texts side by side; alternatives and the rows of a list bring their own separators. */
    private static final Pattern GLUED = Pattern.compile(
            "<(span|strong|time|a|b|small)(?![^>]*th:(?:if|unless|each))[^>]*th:text=\"[^\"]*\"[^>]*></\\1><(?:span|strong|time|a|b|small)(?![^>]*th:(?:if|unless|each))[^>]*th:text=");

    private static final String ATTRIBUTES = "(?:[^<>\"]|\"[^\"]*\")*";

    /** Shapes that are elements of the kit; only what HTMX or a browser's upload needs, or a fragment, is written out. */
    private static final Map<String, Pattern> SHAPES = Map.of(
            "b:form",
            Pattern.compile("<form(?!" + ATTRIBUTES + "(?:hx-|enctype|class=\"sections\"))" + ATTRIBUTES
                    + ">\\s*<b:problems/>"),
            "b:panel",
            Pattern.compile("<section class=\"panel\"(?: id=\"[^\"]*\")?>\\s*<h2 th:text=\"#\\{[^\"]*}\"></h2>"),
            "b:list",
            Pattern.compile("<div class=\"table-place\">\\s*<table class=\"list\">"),
            "b:facts",
            Pattern.compile("<dl class=\"facts\">"),
            "b:ask",
            Pattern.compile(
                    "<b:confirm" + ATTRIBUTES + ">\\s*<form" + ATTRIBUTES + ">\\s*<div class=\"actions\"><b:button"),
            "b:send",
            Pattern.compile("<form method=\"post\" th:action=\"[^\"]*\">\\s*<b:button" + ATTRIBUTES + "/>\\s*</form>"));

    private static final Pattern OWN_PASSWORD = Pattern.compile("<b:password-field name=\"password\"");

    private static final Pattern STYLED = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern CLASSES = Pattern.compile("\\sclass=\"([^\"]*)\"");

    static List<Path> templates() {
        return Sources.below(Sources.TEMPLATES, ".html");
    }

    static List<Path> pages() {
        return templates().stream()
                .filter(file -> !file.startsWith(Sources.TEMPLATES.resolve("paper")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoWords(Path file) {
        String template = Sources.template(file);
        assertThat(found(LETTERS, TAG.matcher(template).replaceAll(" "))).isEmpty();
        assertThat(found(CYRILLIC, template)).isEmpty();
        assertThat(found(SPOKEN_ATTRIBUTE, KIT.matcher(template).replaceAll("")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNeitherStyleNorScript(Path file) {
        assertThat(found(INLINE, Sources.template(file))).isEmpty();
    }

    /** {@code th:replace} runs before {@code th:if} on one element, so that the condition would be ignored. */
    @ParameterizedTest
    @MethodSource("templates")
    void ignoresNoCondition(Path file) {
        List<String> ignored = TAG.matcher(Sources.template(file))
                .results()
                .map(MatchResult::group)
                .filter(tag ->
                        CONDITION.matcher(tag).find() && REPLACING.matcher(tag).find())
                .toList();
        assertThat(ignored).isEmpty();
    }

    /** Thymeleaf allows neither in addresses and in the parameters of fragments; variables serve everywhere. */
    @ParameterizedTest
    @MethodSource("pages")
    void asksNeitherBeansNorClasses(Path file) {
        assertThat(found(BEAN_OR_CLASS, Sources.template(file))).isEmpty();
    }

    /** Without it browsers fall into the mode of twenty years ago; the layout cannot bring it along. */
    @ParameterizedTest
    @MethodSource("pages")
    void beginsAPageWithItsType(Path file) {
        String template = Sources.text(file);
        if (Sources.template(file).contains("layout :: page(")) {
            assertThat(template).startsWith("<!DOCTYPE html>");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesClassesThatTheStyleSheetKnows(Path file) {
        String sheet = Sources.text(Sources.ASSETS.resolve("birikme.css"));
        Set<String> known =
                STYLED.matcher(sheet).results().map(one -> one.group(1)).collect(Collectors.toSet());
        List<String> unknown = CLASSES.matcher(Sources.template(file))
                .results()
                .flatMap(use -> Arrays.stream(use.group(1).trim().split("\\s+")))
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .distinct()
                .toList();
        assertThat(unknown).isEmpty();
    }

    /** A reader of the screen takes two words without a blank for one: «Предметимилдеттүү эмес». */
    @ParameterizedTest
    @MethodSource("pages")
    void gluesNoTwoWords(Path file) {
        assertThat(found(GLUED, Sources.template(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesOutNoShapeOfTheKit(Path file) {
        String template = Sources.template(file);
        assertThat(SHAPES.entrySet().stream()
                        .filter(shape -> shape.getValue().matcher(template).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    /** Whoever signs does it in one way (R6): {@code b:sign} asks for the password. */
    @ParameterizedTest
    @MethodSource("pages")
    void asksForTheOwnPasswordByOnePart(Path file) {
        if (!file.startsWith(Sources.TEMPLATES.resolve("access"))) {
            assertThat(found(OWN_PASSWORD, Sources.template(file))).isEmpty();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
