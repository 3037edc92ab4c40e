package kg.birikme.web.kit;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;

/** What parts ask of the page that they stand on. */
final class Pages {

    private Pages() {}

    /** The application's path, before every address; empty where a template makes no page. */
    static String root(ITemplateContext page) {
        return page instanceof IWebContext web ? web.getExchange().getRequest().getApplicationPath() : "";
    }
}
