package kg.birikme.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kg.birikme.web.kit.KitDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Templates use the kit as its parts declare it, without a page being opened; the table of the kit tells of all parts. */
@SpringBootTest(classes = KitSample.class)
@AutoConfigureMockMvc
class KitUseTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path DOCUMENT = Path.of("src/docs/kit.md");
    private static final String BEGIN = "<!-- made from the parts by KitUseTest -->\n";
    private static final String END = "<!-- end -->";

    @Autowired
    private SpringTemplateEngine engine;

    @Autowired
    private KitDialect kit;

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES)
                .filter(file -> file.toString().endsWith(".html"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateUsesThePartsAsTheyAre(Path file) throws IOException {
        assertThat(faults(TEMPLATES.relativize(file).toString(), Files.readString(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "<b:chipp label=\"#{a}\"/>; the kit has no b:chipp",
                "<b:chip label=\"#{a}\"/>; b:chip lacks the attribute tone",
                "<b:button label=\"#{a}\" symbol=\"add\"/>; b:button does not know the attribute symbol",
                "<b:button label=\"#{a}\" th:id=\"x\"/>; b:button does not know the attribute th:id",
                "<b:button label=\"${a\"/>; b:button cannot read label=\"${a\"",
                "<b:button label=\"${a.(}\"/>; b:button cannot read label=\"${a.(}\"",
                "<b:button label=\"Жаңы\"/>; b:button cannot read label=\"Жаңы\"",
                "<b:button label=\"#{a}\" icon=\"\"/>; b:button has nothing in icon",
                "<b:button label=\"#{a}\" look=\"loud\"/>; b:button has no look=\"loud\"",
                "<b:icon name=\"unicorn\"/>; b:icon has no name=\"unicorn\"",
                "<b:icon name=\"add\"><b></b></b:icon>; b:icon can hold nothing"
            })
    void aWrongUseIsToldWithItsLine(String use, String fault) {
        assertThat(faults("sample.html", "<p>\n</p>\n" + use)).containsExactly("sample.html:3 " + fault);
    }

    /** Run with {@code -Dbirikme.write=true} to write the table anew. */
    @Test
    void theDocumentTellsOfAllParts() throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        String wanted = text.substring(0, from) + kit.table() + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("birikme.write")) {
            Files.writeString(DOCUMENT, wanted);
        }
        assertThat(text).isEqualTo(wanted);
    }

    /** Thymeleaf goes on to carry out what an element holds: words around it must not be carried out with it. */
    @Test
    void wordsOfAUserAreNeverTakenForAnExpression() {
        String page = made("""
                <b:heading title="${said}" lead="${said}"><b:actions><b:button label="${said}"/></b:actions></b:heading>
                <b:fact term="${said}"><i th:text="${said}"></i></b:fact>
                <b:confirm label="${said}" question="${said}">x</b:confirm>""", Map.of("said", "[[${7*7}]][(${7*7})]<i>\""));
        assertThat(page)
                .doesNotContain("49", "<i>\"", "<i>&quot;")
                .contains("&#91;[${7*7}]]&#91;(${7*7})]&lt;i&gt;&quot;");
    }

    @Test
    void whatAnElementHoldsSeesThePage() {
        String page = made("""
                <b:heading th:each="one : ${list}" th:if="${one > 1}" title="${one}" th:with="twice=${one * 2}">
                  <b:icon th:unless="${one == 2}" name="add"/>
                  <b:actions><i th:text="${twice}"></i></b:actions>
                </b:heading>""", Map.of("list", List.of(1, 2, 3)));
        assertThat(page.replaceAll("<svg.*?</svg>", "ICON")
                        .replaceAll("\\s+", " ")
                        .replace("> <", "><"))
                .isEqualTo(heading("2", "", "4") + heading("3", " ICON ", "6"));
    }

    private static String heading(String title, String beside, String actions) {
        return "<header class=\"heading\"><div class=\"heading-row\"><div class=\"heading-words\"><h1><span>" + title
                + "</span>" + beside + "</h1></div><div class=\"actions\"><i>" + actions + "</i></div></div></header>";
    }

    private String made(String template, Map<String, Object> variables) {
        StringWriter page = new StringWriter();
        engine.getConfiguration()
                .getTemplateManager()
                .process(parsed("page.html", template), context("page.html", template, variables), page);
        return page.toString();
    }

    private List<String> faults(String name, String template) {
        return kit.faults(parsed(name, template), context(name, template, Map.of()));
    }

    private TemplateModel parsed(String name, String template) {
        return engine.getConfiguration()
                .getTemplateManager()
                .parseString(data(name, template), template, 0, 0, TemplateMode.HTML, false);
    }

    private IEngineContext context(String name, String template, Map<String, Object> variables) {
        IEngineConfiguration configuration = engine.getConfiguration();
        return configuration
                .getEngineContextFactory()
                .createEngineContext(
                        configuration, data(name, template), Map.of(), new Context(Locale.ROOT, variables));
    }

    private static TemplateData data(String name, String template) {
        return new TemplateData(
                name,
                null,
                new StringTemplateResource(template),
                TemplateMode.HTML,
                AlwaysValidCacheEntryValidity.INSTANCE);
    }
}
