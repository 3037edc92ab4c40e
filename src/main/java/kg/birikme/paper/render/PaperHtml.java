package kg.birikme.paper.render;

import java.util.Map;
import java.util.regex.Pattern;
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

    /** What XML 1.0 forbids: such characters arrive by pasting and would make the document unreadable. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** The face draws the sign of the som as that of the rouble. */
    private static final String SOM_SIGN = "\u20C0";

    private final SpringTemplateEngine engine = engine();

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

    String of(Paper paper) {
        Map<String, Object> model = Map.of("paper", paper, "everyPage", paper.numbering() == Numbering.EVERY_PAGE);
        String html = engine.process("paper/paper", new Context(paper.language().locale(), model));
        return FORBIDDEN.matcher(html).replaceAll("").replace(SOM_SIGN, "сом");
    }
}
