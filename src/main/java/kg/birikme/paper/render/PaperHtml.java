package kg.birikme.paper.render;

import java.util.Map;
import kg.birikme.paper.Numbering;
import kg.birikme.paper.PaperBuilder.Paper;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes a paper as well-formed HTML. It has an engine of its own, so that printing needs no request and a page's
 * dialects do not reach the papers.
 */
final class PaperHtml {

    private final SpringTemplateEngine engine = engine();
    private final ProofPictures printing;

    PaperHtml(ProofPictures printing) {
        this.printing = printing;
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PaperHtml.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /** The name of the style sheet that says which pages bear a number. */
    private static String style(Numbering numbering) {
        return switch (numbering) {
            case FROM_SECOND_PAGE -> "first";
            case EVERY_PAGE -> "book";
            case NONE -> "none";
        };
    }

    String of(Paper paper) {
        Map<String, Object> model = Map.of("paper", paper, "numbering", style(paper.numbering()), "printing", printing);
        String html = engine.process("paper/paper", new Context(paper.language().locale(), model));
        return Glyphs.drawn(html);
    }
}
