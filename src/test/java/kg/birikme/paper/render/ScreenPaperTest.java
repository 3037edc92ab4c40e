package kg.birikme.paper.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kg.birikme.paper.PaperBuilder.Paper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The same page model inside a page. */
class ScreenPaperTest {

    private final SpringTemplateEngine engine = engine();

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    @Test
    void showsThePaperInItsOwnLanguage() {
        String html = screen(SamplePapers.protocol(true));
        assertThat(html)
                .startsWith("<article class=\"paper\" lang=\"ky\">")
                .contains("<h1>№ 2 ПРОТОКОЛУ</h1>", "ДОЛБООР", "(колу)", "Добуш берүү:")
                .doesNotContain("th:", "style=");
        assertThat(screen(SamplePapers.attendance())).contains("lang=\"ru\"", "(подпись)");
    }

    @Test
    void takesTextsForTexts() {
        assertThat(screen(SamplePapers.awkward()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Ко")
                .doesNotContain("<script", "<i>", "<b>");
    }

    private String screen(Paper paper) {
        return engine.process("paper/screen", Set.of("paper"), new Context(null, Map.of("paper", paper)))
                .strip();
    }
}
