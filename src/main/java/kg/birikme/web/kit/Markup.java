package kg.birikme.web.kit;

import java.util.ArrayList;
import java.util.List;
import kg.birikme.web.text.NamesOnOneLine;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.unbescape.html.HtmlEscape;

/** Gathers what a part writes. Whatever comes from a page is escaped on its way here, and names are kept on one line. */
final class Markup {

    private static final int USUAL = 256;

    /** The pieces between which children stand, and for each gap the child that has it, all others where there is none. */
    private final List<String> pieces = new ArrayList<>(2);

    private final List<@Nullable String> gaps = new ArrayList<>(1);
    private final StringBuilder written = new StringBuilder(USUAL);
    /** The application's path, before every address; empty where a template makes no page. */
    private final String root;

    private final String sprite;

    private Markup(String root, String sprite) {
        this.root = root;
        this.sprite = sprite;
    }

    /** For a page; {@code sprite} is the address of the symbols, up to their name. */
    static Markup on(ITemplateContext page, String sprite) {
        boolean web = page instanceof IWebContext;
        return new Markup(web ? ((IWebContext) page).getExchange().getRequest().getApplicationPath() : "", sprite);
    }

    /** Markup of the kit itself. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    /** Words to be shown; nothing for nothing. */
    Markup text(@Nullable String words) {
        if (words != null && !words.isEmpty()) {
            written.append(HtmlEscape.escapeHtml4Xml(NamesOnOneLine.keep(words)));
        }
        return this;
    }

    /** What somebody typed, for a field that will send it again. */
    Markup typed(@Nullable String words) {
        if (words != null && !words.isEmpty()) {
            written.append(HtmlEscape.escapeHtml4Xml(words));
        }
        return this;
    }

    /** An attribute; none where there is no value or an empty one. */
    Markup attribute(String name, @Nullable Object value) {
        String printed = value == null ? "" : value.toString();
        return printed.isEmpty() ? this : value(name, printed);
    }

    /** An attribute that stands there also when it is empty. */
    Markup value(String name, @Nullable Object value) {
        written.append(' ').append(name).append("=\"");
        typed(value == null ? null : value.toString());
        written.append('"');
        return this;
    }

    /** A field that a form carries unseen. */
    Markup hidden(String name, @Nullable Object value) {
        return raw("<input type=\"hidden\"")
                .value("name", name)
                .value("value", value)
                .raw(">");
    }

    /** An attribute that only stands there or does not. */
    Markup flag(String name, boolean set) {
        return set ? value(name, name) : this;
    }

    /** An attribute with an address below the application. */
    Markup address(String name, @Nullable String path) {
        return value(name, inside(path));
    }

    /** The address as a browser needs it. */
    String inside(@Nullable String path) {
        if (path == null) {
            return "";
        }
        return path.startsWith("/") && !path.startsWith("//") ? root + path : path;
    }

    /** A symbol, for decoration: a word always stands beside it. */
    Markup icon(@Nullable String name) {
        if (name == null) {
            return this;
        }
        return picture("icon", "20", name);
    }

    /** A symbol of that size in pixels. */
    Markup picture(String style, String size, String name) {
        written.append("<svg class=\"")
                .append(style)
                .append("\" aria-hidden=\"true\" focusable=\"false\" width=\"")
                .append(size)
                .append("\" height=\"")
                .append(size)
                .append("\"><use href=\"")
                .append(root)
                .append(sprite);
        return typed(name).raw("\"></use></svg>");
    }

    /** {@code <span>words</span>}. */
    Markup span(@Nullable String words) {
        return raw("<span>").text(words).raw("</span>");
    }

    /** An element around words with a class; nothing where there are no words at all. */
    Markup element(String name, String style, @Nullable String words) {
        if (words == null) {
            return this;
        }
        written.append('<').append(name).append(" class=\"").append(style).append("\">");
        text(words);
        written.append("</").append(name).append('>');
        return this;
    }

    /** Here stand the children that have no place of their own. */
    Markup children() {
        return gap(null);
    }

    /** Here stands the child of that name, if there is one. */
    Markup child(String name) {
        return gap(name);
    }

    private Markup gap(@Nullable String name) {
        pieces.add(written.toString());
        gaps.add(name);
        written.setLength(0);
        return this;
    }

    /** What stands before each gap. */
    List<String> pieces() {
        return pieces;
    }

    /** Which child fills the gap after a piece; null for all that have none of their own. */
    List<@Nullable String> gaps() {
        return gaps;
    }

    /** What stands after the last gap, or everything. */
    String rest() {
        return written.toString();
    }
}
