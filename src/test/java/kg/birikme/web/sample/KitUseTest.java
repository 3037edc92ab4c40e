package kg.birikme.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
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
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html")).sorted();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateUsesThePartsAsTheyAre(Path file) throws IOException {
        assertThat(faults(TEMPLATES.relativize(file).toString(), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
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

    private List<String> faults(String name, String template) {
        IEngineConfiguration configuration = engine.getConfiguration();
        TemplateData data = new TemplateData(
                name, null, new StringTemplateResource(template), TemplateMode.HTML, AlwaysValidCacheEntryValidity.INSTANCE);
        IEngineContext page = configuration.getEngineContextFactory().createEngineContext(configuration, data, Map.of(), new Context());
        TemplateModel parsed = configuration.getTemplateManager().parseString(data, template, 0, 0, TemplateMode.HTML, false);
        return kit.faults(parsed, page);
    }
}
