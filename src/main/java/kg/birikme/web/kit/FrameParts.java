package kg.birikme.web.kit;

import static kg.birikme.web.kit.Part.Attribute.Kind.WORD;
import static kg.birikme.web.kit.Part.Attribute.needs;
import static kg.birikme.web.kit.Part.leaf;

import java.util.List;
import kg.birikme.shared.Language;
import kg.birikme.web.FootNote;
import kg.birikme.web.PageHelp;
import kg.birikme.web.frame.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around every page; {@code layout.html} alone uses it. */
@Component
class FrameParts {

    private static final String FRAME = "frame";
    private static final String HERE = "page";

    private final @Nullable PageHelp help;

    FrameParts(ObjectProvider<PageHelp> help) {
        this.help = help.getIfAvailable();
    }

    /** All of them, from top to bottom. */
    List<Part> all() {
        return List.of(
                leaf("top", "layout only: the school, search, inbox, years, person", List.of(), this::top),
                leaf(
                        "side",
                        "layout only: the navigation, `active` is the key of the page's entry",
                        List.of(needs("active", WORD)),
                        FrameParts::side),
                leaf("bottom", "layout only: the same on a phone", List.of(needs("active", WORD)), FrameParts::bottom),
                leaf("what", "layout only: what the page is for", List.of(), this::what),
                leaf("foot", "layout only: the foot", List.of(), FrameParts::foot));
    }

    /** The template of the page, around which the layout stands. */
    private static String template(Use use) {
        return use.page().getTemplateStack().get(0).getTemplate();
    }

    private void what(Use use, Markup out) {
        if (help == null) {
            return;
        }
        help.of(template(use)).ifPresent(said -> {
            out.raw("<details class=\"what no-print\"><summary>")
                    .icon("help")
                    .span(use.message("web.what"))
                    .raw("</summary><div id=\"what\"><p>")
                    .text(use.message(said.messageKey()))
                    .raw("</p>");
            if (!said.clauses().isEmpty()) {
                out.element("p", "", use.message("web.what.clauses")).raw("<ul>");
                said.clauses()
                        .forEach(clause -> out.raw("<li><a")
                                .address("href", clause.href())
                                .raw(">")
                                .text(clause.words())
                                .raw("</a></li>"));
                out.raw("</ul>");
            }
            out.raw("<p><a")
                    .address("href", "/guide")
                    .raw(">")
                    .text(use.message("web.what.guide"))
                    .raw("</a></p></div></details>");
        });
    }

    private static @Nullable Frame frame(Use use) {
        return use.variable(FRAME) instanceof Frame frame ? frame : null;
    }

    private void top(Use use, Markup out) {
        Frame frame = frame(use);
        out.raw("<header class=\"top\"><a class=\"brand\"")
                .address("href", "/")
                .value("aria-label", use.message("web.brandHome"))
                .raw(">")
                .picture("mark", "32", "tunduk")
                .raw(" ")
                .element("span", "brand-name", use.message("web.brand"))
                .raw("</a> ");
        out.element("span", "school", frame == null ? null : frame.school()).raw("<div class=\"top-end\">");
        if (frame == null) {
            languages(use, out);
        } else {
            search(use, out);
            if (help != null && help.explains(template(use))) {
                out.raw("<a class=\"top-link\" href=\"#what\">")
                        .icon("help")
                        .element("span", "hidden", use.message("web.what"))
                        .raw("</a>");
            }
            inbox(use, frame, out);
            years(use, frame, out);
            person(use, frame, out);
        }
        out.raw("</div></header>");
    }

    private static void search(Use use, Markup out) {
        String search = use.message("web.search");
        out.raw("<form method=\"get\"")
                .address("action", "/search")
                .raw(" role=\"search\" class=\"top-search\"><label class=\"hidden\" for=\"top-q\">")
                .text(search)
                .raw("</label><input type=\"search\" id=\"top-q\" name=\"q\" maxlength=\"100\" autocomplete=\"off\"")
                .value("placeholder", search)
                .raw("> <button type=\"submit\" class=\"top-link\">")
                .icon("search")
                .element("span", "hidden", search)
                .raw("</button></form>")
                .raw("<a class=\"top-link narrow-only\"")
                .address("href", "/search")
                .raw(">")
                .icon("search")
                .element("span", "hidden", search)
                .raw("</a> ");
    }

    private static void inbox(Use use, Frame frame, Markup out) {
        boolean unread = frame.unread() > 0;
        out.raw("<a class=\"top-link\"")
                .address("href", "/inbox")
                .raw(">")
                .icon("bell")
                .element(
                        "span",
                        "hidden",
                        unread ? use.message("web.inbox.unread", frame.unreadShown()) : use.message("web.inbox"));
        if (unread) {
            out.raw(" <span class=\"badge\" aria-hidden=\"true\">")
                    .text(frame.unreadShown())
                    .raw("</span>");
        }
        out.raw("</a>");
    }

    private static void years(Use use, Frame frame, Markup out) {
        if (frame.years().isEmpty()) {
            return;
        }
        out.raw("<details class=\"menu years\"><summary>")
                .element("span", "hidden", use.message("web.year.switch"))
                .icon("calendar")
                .element("span", "menu-word", label(frame.year()))
                .raw("</summary><ul class=\"menu-list\">");
        for (Frame.YearLink year : frame.years()) {
            out.raw("<li><a")
                    .address("href", year.href())
                    .attribute("aria-current", year.current() ? "true" : null)
                    .raw(">")
                    .text(use.message("web.year", label(year.label())))
                    .raw("</a></li>");
        }
        out.raw("</ul></details>");
    }

    /** A year with the dash of a range. */
    private static String label(@Nullable String year) {
        return year == null ? "" : year.replace('-', '–');
    }

    private static void person(Use use, Frame frame, Markup out) {
        out.raw("<details class=\"menu\"><summary>")
                .icon("person")
                .element("span", "menu-word wide", frame.person())
                .raw(" ")
                .element("span", "hidden narrow", use.message("web.person.menu"))
                .raw("</summary><div class=\"menu-list\">")
                .element("p", "menu-head", frame.person())
                .raw("<a")
                .address("href", "/account")
                .raw(">")
                .icon("person")
                .span(use.message("web.person.account"))
                .raw("</a><form method=\"post\"")
                .address("action", "/language")
                .raw(" class=\"menu-row\"")
                .value("aria-label", use.message("web.language"))
                .raw(">");
        use.proof().forEach(out::hidden);
        Language now = Language.of(use.page().getLocale());
        for (Language language : Language.values()) {
            out.raw("<button type=\"submit\" name=\"to\" class=\"button small\"")
                    .value("value", language.name())
                    .value("lang", language.code())
                    .attribute("aria-pressed", language == now)
                    .raw(">")
                    .text(use.message("web.language." + language.code()))
                    .raw("</button>");
        }
        out.raw("</form><form method=\"post\"").address("action", "/sign-out").raw(">");
        use.proof().forEach(out::hidden);
        out.raw("<button type=\"submit\" class=\"menu-button\">")
                .icon("leave")
                .span(use.message("web.person.signOut"))
                .raw("</button></form></div></details>");
    }

    private static void languages(Use use, Markup out) {
        Language now = Language.of(use.page().getLocale());
        out.raw("<nav class=\"languages\"")
                .value("aria-label", use.message("web.language"))
                .raw(">");
        for (Language language : Language.values()) {
            out.raw("<a")
                    .address("href", "/language?to=" + language.name())
                    .value("lang", language.code())
                    .attribute("aria-current", language == now ? "true" : null)
                    .raw(">")
                    .text(use.message("web.language." + language.code()))
                    .raw("</a>");
        }
        out.raw("</nav>");
    }

    private static void side(Use use, Markup out) {
        Frame frame = frame(use);
        if (frame == null) {
            return;
        }
        out.raw("<nav class=\"side\"")
                .value("aria-label", use.message("web.nav"))
                .raw("><ul>");
        for (Frame.Entry entry : frame.entries()) {
            out.raw("<li>");
            entry(entry, use, out);
            out.raw("</li>");
        }
        out.raw("</ul></nav>");
    }

    private static void bottom(Use use, Markup out) {
        Frame frame = frame(use);
        if (frame == null) {
            return;
        }
        out.raw("<nav class=\"bottom\"")
                .value("aria-label", use.message("web.nav"))
                .raw(">");
        frame.bottom().forEach(entry -> entry(entry, use, out));
        if (!frame.more().isEmpty()) {
            out.raw("<details")
                    .attribute("class", frame.moreHolds(String.valueOf(use.text("active"))) ? "here" : null)
                    .raw("><summary>")
                    .icon("more")
                    .span(use.message("web.more"))
                    .raw("</summary><div class=\"bottom-more\">");
            frame.more().forEach(entry -> entry(entry, use, out));
            out.raw("</div></details>");
        }
        out.raw("</nav>");
    }

    private static void entry(Frame.Entry entry, Use use, Markup out) {
        out.raw("<a")
                .address("href", entry.href())
                .attribute("aria-current", entry.key().equals(use.text("active")) ? HERE : null)
                .raw(">")
                .icon(entry.icon())
                .span(use.message(entry.messageKey()))
                .raw("</a>");
    }

    private static void foot(Use use, Markup out) {
        Frame frame = frame(use);
        out.raw("<footer class=\"foot\">");
        for (Frame.Foot line : frame == null ? List.<Frame.Foot>of() : frame.feet()) {
            out.raw("<p class=\"foot-line\">").icon("clock").span(use.message(line.messageKey(), line.arguments()));
            if (line.href() != null) {
                out.raw(" <a")
                        .address("href", line.href())
                        .raw(">")
                        .text(use.message(line.messageKey() + ".more"))
                        .raw("</a>");
            }
            out.raw("</p>");
            if (!line.taps().isEmpty()) {
                taps(use, line, out);
            }
        }
        out.raw("<p>")
                .span(use.message("web.foot"))
                .raw(" <a")
                .address("href", "/regulation")
                .raw(">")
                .text(use.message("web.foot.regulation"))
                .raw("</a>");
        if (frame != null) {
            out.raw(" <a")
                    .address("href", "/guide")
                    .raw(">")
                    .text(use.message("web.what.guide"))
                    .raw("</a>");
        }
        out.raw("</p></footer>");
    }

    private static void taps(Use use, Frame.Foot line, Markup out) {
        out.raw("<div class=\"foot-line\">").element("span", "", use.message(line.messageKey() + ".taps"));
        for (FootNote.Tap tap : line.taps()) {
            out.raw("<form method=\"post\"").address("action", tap.action()).raw(">");
            use.proof().forEach(out::hidden);
            tap.fields().forEach(out::hidden);
            out.raw("<button type=\"submit\" class=\"button small quiet\">")
                    .text(use.message(tap.messageKey()))
                    .raw("</button></form>");
        }
        out.raw("</div>");
    }
}
