package kg.birikme.web.kit;

import static kg.birikme.web.kit.Part.Attribute.Kind.ADDRESS;
import static kg.birikme.web.kit.Part.Attribute.Kind.TEXT;
import static kg.birikme.web.kit.Part.Attribute.Kind.VALUE;
import static kg.birikme.web.kit.Part.Attribute.Kind.WORD;
import static kg.birikme.web.kit.Part.Attribute.may;
import static kg.birikme.web.kit.Part.Attribute.needs;
import static kg.birikme.web.kit.Part.around;
import static kg.birikme.web.kit.Part.leaf;

import java.util.List;
import java.util.Set;
import kg.birikme.shared.Clause;
import kg.birikme.web.Ask;
import kg.birikme.web.BarChart;
import kg.birikme.web.ClauseTitles;
import kg.birikme.web.Flash;
import kg.birikme.web.HistoryLine;
import kg.birikme.web.Light;
import kg.birikme.web.Paging;
import kg.birikme.web.Refusal;
import kg.birikme.web.Step;
import kg.birikme.web.Tone;
import kg.birikme.web.YearLine;
import kg.birikme.web.asset.Assets;
import kg.birikme.web.kit.Part.Attribute;
import kg.birikme.web.text.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.FieldUtils;

/** The parts of which pages are made. */
@Component
class PageParts {

    /** How a button may look. */
    static final Set<String> LOOKS = Set.of("primary", "danger", "quiet", "small");

    private static final Set<String> FOLDS = Set.of("shut", "quiet");

    private final ClauseTitles clauses;
    private final Dates dates;
    private final Assets assets;

    PageParts(ClauseTitles clauses, Dates dates, Assets assets) {
        this.clauses = clauses;
        this.dates = dates;
        this.assets = assets;
    }

    /** All of them, in the order in which the table of the kit tells of them. */
    List<Part> all() {
        Attribute icon = may("icon", WORD).of(assets.icons());
        Attribute look = may("look", WORD).of(LOOKS);
        return List.of(
                around(
                        "heading",
                        "the page's title; beside it what it holds (a chip), below it `b:actions`",
                        List.of(
                                needs("title", TEXT),
                                may("lead", TEXT),
                                may("back-href", ADDRESS),
                                may("back-label", TEXT)),
                        PageParts::heading),
                around(
                        "actions",
                        "a row of buttons",
                        List.of(),
                        (use, out) ->
                                out.raw("<div class=\"actions\">").children().raw("</div>")),
                leaf(
                        "button",
                        "with `href` a link, else it submits the form around it; `look` primary (once a page), danger, quiet, small; `extra` is read out only",
                        List.of(
                                needs("label", TEXT),
                                may("href", ADDRESS),
                                look,
                                icon,
                                may("extra", TEXT),
                                may("name", WORD),
                                may("value", WORD),
                                may("disabled", WORD)),
                        PageParts::button),
                leaf(
                        "entry",
                        "a link of a menu",
                        List.of(
                                needs("label", TEXT),
                                needs("href", ADDRESS),
                                needs("icon", WORD).of(assets.icons())),
                        (use, out) -> out.raw("<a")
                                .address("href", use.text("href"))
                                .raw(">")
                                .icon(use.text("icon"))
                                .span(use.text("label"))
                                .raw("</a>")),
                leaf(
                        "print",
                        "a button that offers the paper at the address: as PDF and as Word, in both languages of papers",
                        List.of(needs("label", TEXT), needs("href", ADDRESS)),
                        PageParts::print),
                around(
                        "confirm",
                        "a button that opens a question with the form that it holds, no script needed; `open` after a refusal",
                        List.of(needs("label", TEXT), may("question", TEXT), look, icon, may("open", WORD)),
                        PageParts::confirm),
                around(
                        "fold",
                        "a part under its name, folded on a phone and open where there is room; `note` beside the name: how many, how far; `open` anyhow, as always after a refusal; `look` shut (folded everywhere), quiet (no heading)",
                        List.of(
                                needs("label", TEXT),
                                may("note", TEXT),
                                may("id", WORD),
                                may("open", WORD),
                                may("look", WORD).of(FOLDS)),
                        PageParts::fold),
                leaf(
                        "chip",
                        "how something stands: a `Tone` and a word",
                        List.of(needs("tone", VALUE), needs("label", TEXT)),
                        PageParts::chip),
                leaf(
                        "notice",
                        "a box with one sentence, and a link if it has one",
                        List.of(
                                needs("tone", VALUE),
                                needs("label", TEXT),
                                may("href", ADDRESS),
                                may("href-label", TEXT)),
                        PageParts::notice),
                around(
                        "empty",
                        "nothing here yet; what to do next in `b:actions`",
                        List.of(needs("title", TEXT), needs("lead", TEXT), icon),
                        PageParts::empty),
                around(
                        "panel",
                        "a white box with a heading; `id` for links to it",
                        List.of(needs("title", TEXT), may("id", WORD)),
                        PageParts::panel),
                around(
                        "list",
                        "a table, on a phone dense rows",
                        List.of(),
                        (use, out) -> out.raw("<div class=\"table-place\"><table class=\"list\">")
                                .children()
                                .raw("</table></div>")),
                around(
                        "facts",
                        "holds `b:fact`",
                        List.of(),
                        (use, out) -> out.raw("<dl class=\"facts\">").children().raw("</dl>")),
                around(
                        "fact",
                        "in `b:facts`: a term and its value, or what it holds",
                        List.of(needs("term", TEXT), may("value", TEXT)),
                        PageParts::fact),
                leaf(
                        "column",
                        "the heading of a column; `look` num, or hidden for the reader's ear alone",
                        List.of(needs("label", TEXT), may("look", WORD)),
                        PageParts::column),
                leaf(
                        "cell",
                        "a cell of a list; on a phone it says its heading itself; `look` num, date, plain (says itself what it is), wide (left out on a phone)",
                        List.of(needs("label", TEXT), needs("text", TEXT), may("look", WORD)),
                        (use, out) -> out.raw("<td")
                                .attribute("class", use.text("look"))
                                .attribute("data-label", use.text("label"))
                                .raw(">")
                                .text(use.text("text"))
                                .raw("</td>")),
                leaf(
                        "tab",
                        "in `<nav class=\"tabs\">`",
                        List.of(needs("href", ADDRESS), needs("label", TEXT), needs("here", WORD), may("count", WORD)),
                        PageParts::tab),
                leaf(
                        "pages",
                        "leafs through a list: a `Paging`, and the list's address with its filters",
                        List.of(needs("paging", VALUE), needs("address", ADDRESS)),
                        PageParts::pages),
                leaf("steps", "where a record stands: a list of `Step`", List.of(needs("of", VALUE)), this::steps),
                leaf("history", "what happened: a list of `HistoryLine`", List.of(needs("of", VALUE)), this::history),
                leaf(
                        "lights",
                        "a list of `Light`; `look` dense for one beneath the other, tiles for little more than the name",
                        List.of(needs("of", VALUE), may("look", WORD).of(Set.of("dense", "tiles"))),
                        PageParts::lights),
                leaf(
                        "asks",
                        "what is asked of the reader: a list of `Ask`",
                        List.of(needs("of", VALUE)),
                        PageParts::asks),
                leaf(
                        "year-line",
                        "a year as a line of quarters with what happens on it: a `YearLine`",
                        List.of(needs("of", VALUE)),
                        PageParts::yearLine),
                leaf(
                        "chart",
                        "a `BarChart`; a table beside it has the same figures",
                        List.of(needs("of", VALUE)),
                        PageParts::chart),
                leaf(
                        "clause",
                        "a link to the clause that asks for it; `words` tells its beginning too",
                        List.of(needs("id", WORD), may("words", WORD)),
                        this::clause),
                leaf(
                        "icon",
                        "a symbol of `assets/icons.svg`, never without a word beside it",
                        List.of(needs("name", WORD).of(assets.icons())),
                        (use, out) -> out.icon(use.text("name"))),
                leaf("flash", "what the last action did; the frame has it", List.of(), PageParts::flash));
    }

    private static void heading(Use use, Markup out) {
        out.raw("<header class=\"heading\">");
        String back = use.text("back-href");
        if (back != null) {
            out.raw("<p class=\"back\"><a")
                    .address("href", back)
                    .raw(">")
                    .icon("back")
                    .span(use.text("back-label"))
                    .raw("</a></p>");
        }
        out.raw("<div class=\"heading-row\"><div class=\"heading-words\"><h1>")
                .span(use.text("title"))
                .raw(" ")
                .children();
        out.raw("</h1>")
                .element("p", "lead", use.text("lead"))
                .raw("</div>")
                .child("actions")
                .raw("</div></header>");
    }

    private static void button(Use use, Markup out) {
        boolean link = use.gives("href");
        out.raw(link ? "<a" : "<button type=\"submit\"").value("class", styled("button", use.text("look")));
        if (link) {
            out.address("href", use.text("href"));
        } else {
            out.attribute("name", use.text("name"))
                    .attribute("value", use.text("value"))
                    .flag("disabled", use.is("disabled"));
        }
        out.raw(">")
                .icon(use.text("icon"))
                .span(use.text("label"))
                .raw(" ")
                .element("span", "hidden", use.text("extra"));
        out.raw(link ? "</a>" : "</button>");
    }

    /** Papers know two languages; what people typed is translated in neither, which is said before printing. */
    private static void print(Use use, Markup out) {
        String href = use.text("href");
        String asked = href + (href != null && href.contains("?") ? "&" : "?") + "language=";
        opening(use, out, "button", "print");
        out.element("p", "hint", use.message("web.print.typed")).raw("<div class=\"actions\">");
        for (String language : List.of("ky", "ru")) {
            printed(out, asked + language, "print", use.message("web.print." + language + "Pdf"));
            printed(out, asked + language + "&as=docx", "download", use.message("web.print." + language + "Word"));
        }
        out.raw("</div></div></details>");
    }

    private static void printed(Markup out, String href, String icon, String label) {
        out.raw("<a class=\"button small\"")
                .address("href", href)
                .raw(">")
                .icon(icon)
                .span(label)
                .raw("</a>");
    }

    private static String styled(String name, @Nullable String more) {
        return more == null || more.isEmpty() ? name : name + " " + more;
    }

    /** The button that sends the form around it, as the element says. */
    static void submit(Use use, Markup out) {
        out.raw("<button type=\"submit\"")
                .value("class", styled("button", use.text("look")))
                .raw(">")
                .icon(use.text("icon"))
                .span(use.text("label"))
                .raw("</button>");
    }

    private static void confirm(Use use, Markup out) {
        question(use, out);
        out.children().raw("</div></details>");
    }

    /** The button and the question that it opens, up to what answers it. */
    static void question(Use use, Markup out) {
        opening(use, out, styled("button", use.text("look")), use.text("icon"));
        out.element("p", "confirm-question", use.text("question"));
    }

    private static void opening(Use use, Markup out, String look, @Nullable String icon) {
        out.raw("<details class=\"confirm\"")
                .flag("open", use.place("open") >= 0 && use.is("open"))
                .raw("><summary")
                .value("class", look)
                .raw(">")
                .icon(icon)
                .span(use.text("label"))
                .element("span", "shut", use.message("web.shut"))
                .raw("</summary><div class=\"confirm-box\">");
    }

    /** Its heading stands in the summary; what has the id stands inside, so that a browser led there unfolds it. */
    private static void fold(Use use, Markup out) {
        String look = use.text("look");
        String name = look != null && look.contains("quiet") ? "span" : "h2";
        boolean refused = use.page().hasSelectionTarget()
                && (use.variable(Refusal.NAME) != null
                        || use.variable(Field.STORED) != null
                        || FieldUtils.hasAnyErrors(use.page()));
        out.raw("<details")
                .value("class", styled("leaf", look))
                .flag("open", refused || use.is("open"))
                .raw("><summary>")
                .icon("chevron")
                .element(name, "leaf-name", use.text("label"))
                .raw(" ")
                .element("span", "count", use.text("note"))
                .raw("</summary><div class=\"leaf-in\"")
                .attribute("id", use.text("id"))
                .raw(">")
                .children()
                .raw("</div></details>");
    }

    private static void chip(Use use, Markup out) {
        Tone tone = use.value("tone", Tone.class);
        out.raw("<span class=\"chip ")
                .raw(tone.style())
                .raw("\">")
                .icon(tone.icon())
                .span(use.text("label"))
                .raw("</span>");
    }

    private static void notice(Use use, Markup out) {
        Tone tone = use.value("tone", Tone.class);
        out.raw("<div class=\"notice ")
                .raw(tone.style())
                .raw("\">")
                .icon(tone.icon())
                .raw("<p>")
                .span(use.text("label"))
                .raw(" ");
        String href = use.text("href");
        if (href != null) {
            out.raw("<a")
                    .address("href", href)
                    .raw(">")
                    .text(use.text("href-label"))
                    .raw("</a>");
        }
        out.raw("</p></div>");
    }

    private static void empty(Use use, Markup out) {
        String icon = use.text("icon");
        out.raw("<div class=\"empty\">").picture("empty-icon", "48", icon == null ? "paper" : icon);
        out.raw("<h2>")
                .text(use.text("title"))
                .raw("</h2><p>")
                .text(use.text("lead"))
                .raw("</p>")
                .children()
                .raw("</div>");
    }

    private static void panel(Use use, Markup out) {
        out.raw("<section class=\"panel\"")
                .attribute("id", use.text("id"))
                .raw("><h2>")
                .text(use.text("title"))
                .raw("</h2>")
                .children()
                .raw("</section>");
    }

    private static void fact(Use use, Markup out) {
        out.raw("<div class=\"fact\"><dt>").text(use.text("term")).raw("</dt><dd>");
        if (use.gives("value")) {
            String value = use.text("value");
            out.text(value == null || value.isEmpty() ? "–" : value);
        } else {
            out.children();
        }
        out.raw("</dd></div>");
    }

    private static void column(Use use, Markup out) {
        String look = use.text("look");
        boolean hidden = "hidden".equals(look);
        out.raw("<th scope=\"col\"").attribute("class", hidden ? null : look).raw(">");
        if (hidden) {
            out.element("span", "hidden", use.text("label"));
        } else {
            out.text(use.text("label"));
        }
        out.raw("</th>");
    }

    private static void tab(Use use, Markup out) {
        out.raw("<a class=\"tab\"")
                .address("href", use.text("href"))
                .attribute("aria-current", use.is("here") ? "page" : null);
        out.raw(">")
                .span(use.text("label"))
                .raw(" ")
                .element("span", "count", use.text("count"))
                .raw("</a>");
    }

    private static void pages(Use use, Markup out) {
        Paging paging = use.value("paging", Paging.class);
        if (paging.last() <= 1) {
            return;
        }
        String list = String.valueOf(use.text("address"));
        String page = list + (list.contains("?") ? '&' : '?') + "page=";
        out.raw("<nav class=\"pages\"")
                .value("aria-label", use.message("web.pages"))
                .raw(">");
        if (paging.hasPrevious()) {
            out.raw("<a class=\"button\" rel=\"prev\"")
                    .address("href", page + (paging.number() - 1))
                    .raw(">")
                    .icon("back")
                    .span(use.message("web.pages.previous"))
                    .raw("</a> ");
        }
        out.element("span", "pages-where", use.message("web.pages.where", paging.number(), paging.last()));
        if (paging.hasNext()) {
            out.raw(" <a class=\"button\" rel=\"next\"")
                    .address("href", page + (paging.number() + 1))
                    .raw(">")
                    .span(use.message("web.pages.next"))
                    .icon("forward")
                    .raw("</a>");
        }
        out.raw("</nav>");
    }

    private void steps(Use use, Markup out) {
        out.raw("<ol class=\"steps\"")
                .value("aria-label", use.message("web.steps"))
                .raw(">");
        for (Object one : use.value("of", List.class)) {
            Step step = (Step) one;
            Step.State state = step.state();
            boolean here = state == Step.State.CURRENT || state == Step.State.RETURNED;
            out.raw("<li").value("class", state.style()).attribute("aria-current", here ? "step" : null);
            out.raw("><span class=\"step-mark\">").icon(mark(state)).raw("</span> <span class=\"step-name\">");
            out.span(use.message(step.messageKey()))
                    .raw(" ")
                    .element("span", "hidden", use.message("web.step." + state.style()))
                    .raw("</span> ");
            out.element("span", "step-who", step.who()).raw(" ");
            if (step.when() != null) {
                out.raw("<time class=\"step-when\"")
                        .value("datetime", step.when())
                        .raw(">")
                        .text(dates.moment(step.when()))
                        .raw("</time>");
            }
            out.raw(" ").element("q", "step-remark", step.remark()).raw("</li>");
        }
        out.raw("</ol>");
    }

    private static String mark(Step.State state) {
        return switch (state) {
            case DONE -> "check";
            case RETURNED -> "undo";
            case CURRENT -> "clock";
            case TO_COME -> "dot";
        };
    }

    private void history(Use use, Markup out) {
        List<?> lines = use.value("of", List.class);
        out.raw("<section class=\"history\"><details class=\"leaf\"><summary>")
                .icon("chevron")
                .element("h2", "leaf-name", use.message("web.history"))
                .raw(" ")
                .element("span", "count", String.valueOf(lines.size()))
                .raw("</summary><ol class=\"leaf-in\">");
        for (Object one : lines) {
            HistoryLine line = (HistoryLine) one;
            out.raw("<li><time")
                    .value("datetime", line.when())
                    .raw(">")
                    .text(dates.moment(line.when()))
                    .raw("</time> <div>")
                    .element("span", "history-what", use.message(line.messageKey()))
                    .raw(" ")
                    .element("span", "history-who", line.who())
                    .raw(" ");
            if (line.remark() != null) {
                out.raw("<q>").text(line.remark()).raw("</q>");
            }
            out.raw("</div></li>");
        }
        out.raw("</ol></details></section>");
    }

    private static void lights(Use use, Markup out) {
        String look = use.text("look");
        out.raw("<ul")
                .value("class", look == null ? "lights" : "lights " + look)
                .raw(">");
        for (Object one : use.value("of", List.class)) {
            Light light = (Light) one;
            out.raw("<li")
                    .value("class", light.tone().style())
                    .raw("><span class=\"light-mark\">")
                    .icon(light.tone().icon())
                    .raw("</span> <span class=\"light-words\">");
            if (light.href() == null) {
                out.element("span", "light-label", light.label());
            } else {
                out.raw("<a class=\"light-label\"")
                        .address("href", light.href())
                        .raw(">")
                        .text(light.label())
                        .raw("</a>");
            }
            out.raw(" ")
                    .element("span", "light-state", light.state())
                    .raw(" ")
                    .element("span", "light-next", light.next());
            out.raw("</span></li>");
        }
        out.raw("</ul>");
    }

    private static void asks(Use use, Markup out) {
        out.raw("<ol class=\"asks\">");
        for (Object one : use.value("of", List.class)) {
            Ask ask = (Ask) one;
            out.raw("<li")
                    .value("class", ask.tone().style())
                    .raw("><a class=\"ask\"")
                    .address("href", ask.href())
                    .raw("><span class=\"light-mark\">")
                    .icon(ask.tone().icon())
                    .raw("</span> <span class=\"ask-words\">")
                    .element("span", "ask-what", ask.what())
                    .raw(" ")
                    .element("span", "light-state", ask.when())
                    .raw(" ")
                    .element("span", "ask-act", ask.act())
                    .raw("</span></a></li>");
        }
        out.raw("</ol>");
    }

    private static void yearLine(Use use, Markup out) {
        YearLine year = use.value("of", YearLine.class);
        out.raw(
                        "<div class=\"year-line\"><svg class=\"year-rail\" aria-hidden=\"true\" focusable=\"false\" width=\"100%\"")
                .raw(" height=\"24\">");
        for (int i = 0; i < year.quarters().size(); i++) {
            out.raw("<line y1=\"12\" y2=\"12\"")
                    .value("class", "rail " + year.quarters().get(i).tone().style())
                    .value("x1", year.from(i))
                    .value("x2", year.from(i + 1))
                    .raw("></line>");
        }
        for (int i = 1; i < year.quarters().size(); i++) {
            upright(out, "rail-gap", year.from(i));
        }
        if (year.today() != null) {
            upright(out, "rail-today", year.at(year.today()));
        }
        for (int i = 0; i < year.quarters().size(); i++) {
            for (YearLine.Stop stop : year.quarters().get(i).stops()) {
                if (stop.part() != null) {
                    out.raw("<circle cy=\"12\" r=\"6.5\"")
                            .value("class", "stop " + stop.tone().style())
                            .value("cx", year.at(i, stop.part()))
                            .raw("></circle>");
                }
            }
        }
        out.raw("</svg><ol class=\"quarters\">");
        year.quarters().forEach(quarter -> quarter(quarter, out));
        out.raw("</ol></div>");
    }

    private static void upright(Markup out, String style, String place) {
        out.raw("<line y1=\"1\" y2=\"23\"")
                .value("class", style)
                .value("x1", place)
                .value("x2", place)
                .raw("></line>");
    }

    private static void quarter(YearLine.Quarter quarter, Markup out) {
        out.raw("<li")
                .value("class", quarter.tone().style())
                .attribute("aria-current", quarter.now() ? "date" : null)
                .raw("><a class=\"quarter-name\"")
                .address("href", quarter.href())
                .raw(">")
                .text(quarter.name())
                .raw("</a> <span class=\"quarter-state\">")
                .icon(quarter.tone().icon())
                .raw(" ")
                .span(quarter.state())
                .raw("</span>");
        if (!quarter.stops().isEmpty()) {
            out.raw("<ul class=\"stops\">");
            for (YearLine.Stop stop : quarter.stops()) {
                out.raw("<li><a")
                        .address("href", stop.href())
                        .raw(">")
                        .text(stop.label())
                        .raw("<span class=\"hidden\">: ")
                        .text(stop.words())
                        .raw("</span></a></li>");
            }
            out.raw("</ul>");
        }
        out.raw("</li>");
    }

    private static void chart(Use use, Markup out) {
        BarChart chart = use.value("of", BarChart.class);
        String title = chart.name() + "-title";
        String words = chart.name() + "-words";
        out.raw("<figure class=\"chart\">").element("figcaption", "chart-name", chart.title());
        out.raw("<svg class=\"chart-picture\" role=\"img\" focusable=\"false\"")
                .value("viewBox", chart.viewBox())
                .value("aria-labelledby", title + " " + words)
                .raw("><title")
                .value("id", title)
                .raw(">")
                .text(chart.title())
                .raw("</title><desc")
                .value("id", words)
                .raw(">")
                .text(chart.description())
                .raw("</desc>");
        chart.rows().forEach(bar -> bar(bar, out));
        out.raw("</svg>");
        if (!chart.legend().isEmpty()) {
            out.raw("<ul class=\"chart-legend\">");
            for (int i = 0; i < chart.legend().size(); i++) {
                out.raw("<li><span")
                        .value("class", "chart-key chart-" + (i + 1))
                        .raw("></span>")
                        .span(chart.legend().get(i))
                        .raw("</li>");
            }
            out.raw("</ul>");
        }
        out.raw("</figure>");
    }

    private static void bar(BarChart.Row bar, Markup out) {
        out.raw("<g><text class=\"chart-label\" x=\"0\"")
                .value("y", bar.top())
                .raw(">")
                .text(bar.label())
                .raw("</text><text class=\"chart-value\" x=\"320\"")
                .value("y", bar.top())
                .raw(">")
                .text(bar.value())
                .raw("</text><rect class=\"chart-ground\" x=\"0\" width=\"320\" height=\"10\" rx=\"2\"")
                .value("y", bar.from())
                .raw("></rect>");
        bar.pieces()
                .forEach(piece -> out.raw("<rect")
                        .value("class", "chart-" + piece.series())
                        .raw(" height=\"10\" rx=\"2\"")
                        .value("x", piece.left())
                        .value("y", bar.from())
                        .value("width", piece.length())
                        .raw("></rect>"));
        out.raw("</g>");
    }

    private void clause(Use use, Markup out) {
        String id = String.valueOf(use.text("id"));
        String number = new Clause(id).number();
        String title = clauses.title(id);
        boolean words = use.is("words");
        out.raw("<a")
                .attribute("class", words ? null : "small-print")
                .address("href", "/regulation#" + id)
                .attribute("title", words ? null : title)
                .raw(">")
                .text(
                        words
                                ? use.message("web.refusal.clause.words", number, title)
                                : use.message("web.refusal.clause", number))
                .raw("</a>");
    }

    private static void flash(Use use, Markup out) {
        out.raw("<div role=\"status\" aria-live=\"polite\" class=\"flash-place\">");
        if (use.variable(Flash.NAME) instanceof Flash flash) {
            String icon = switch (flash.kind()) {
                case GOOD -> "check";
                case WARNING -> "warning";
                case NOTE -> "info";
            };
            out.raw("<p class=\"flash ")
                    .raw(flash.kind().style())
                    .raw("\">")
                    .icon(icon)
                    .span(use.message(flash.messageKey(), flash.arguments().toArray()))
                    .raw("</p>");
        }
        out.raw("</div>");
    }
}
