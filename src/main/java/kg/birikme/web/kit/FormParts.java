package kg.birikme.web.kit;

import static kg.birikme.web.kit.Part.Attribute.Kind.ADDRESS;
import static kg.birikme.web.kit.Part.Attribute.Kind.TEXT;
import static kg.birikme.web.kit.Part.Attribute.Kind.VALUE;
import static kg.birikme.web.kit.Part.Attribute.Kind.WORD;
import static kg.birikme.web.kit.Part.Attribute.may;
import static kg.birikme.web.kit.Part.Attribute.needs;
import static kg.birikme.web.kit.Part.around;
import static kg.birikme.web.kit.Part.leaf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.birikme.shared.Clause;
import kg.birikme.web.Choice;
import kg.birikme.web.Choices;
import kg.birikme.web.ClauseTitles;
import kg.birikme.web.KeptWords;
import kg.birikme.web.Refusal;
import kg.birikme.web.Tone;
import kg.birikme.web.WordKeeper.KeptForm;
import kg.birikme.web.WordKeeper.Offer;
import kg.birikme.web.asset.Assets;
import kg.birikme.web.kit.Part.Attribute;
import kg.birikme.web.text.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;
import org.thymeleaf.spring6.util.FieldUtils;

/** Forms, and the parts of which they are made. A field stands in a form with {@code th:object}; {@code name} is the component of its record. */
@Component
class FormParts {

    /** More choices than these stand behind one line that says which are chosen. */
    private static final int MANY = 8;

    private final ClauseTitles clauses;
    private final Dates dates;
    private final Assets assets;
    private final Choices choices;
    private final KeptWords drafts;

    FormParts(ClauseTitles clauses, Dates dates, Assets assets, Choices choices, KeptWords drafts) {
        this.clauses = clauses;
        this.dates = dates;
        this.assets = assets;
        this.choices = choices;
        this.drafts = drafts;
    }

    /** All of them, in the order in which the table of the kit tells of them. */
    List<Part> all() {
        Attribute icon = may("icon", WORD).of(assets.icons());
        Attribute look = may("look", WORD).of(PageParts.LOOKS);
        return List.of(
                around(
                        "form",
                        "sent to `at`, with its problems first; `kept` where its words are kept; with `label` its button last; `look` panel (usual), bare, narrow-page",
                        List.of(
                                needs("at", ADDRESS),
                                may("kept", WORD),
                                may("label", TEXT),
                                may("cancel-href", ADDRESS),
                                icon,
                                may("look", WORD).of(Set.of("panel", "bare", "narrow-page"))),
                        this::form),
                around(
                        "sign",
                        "a form that is signed: what it holds, then `ask`, the person's own password, the button; its record has a `password`",
                        List.of(
                                needs("at", ADDRESS),
                                needs("label", TEXT),
                                needs("cancel-href", ADDRESS),
                                may("ask", TEXT),
                                may("kept", WORD)),
                        this::sign),
                around(
                        "ask",
                        "a button that opens a question, which a button of the same name answers: it is sent to `at` with the fields that it holds",
                        List.of(
                                needs("label", TEXT),
                                needs("at", ADDRESS),
                                may("question", TEXT),
                                look,
                                icon,
                                may("open", WORD),
                                may("kept", WORD)),
                        this::ask),
                around(
                        "send",
                        "a button that is sent to `at` at once, with the fields that it holds",
                        List.of(needs("label", TEXT), needs("at", ADDRESS), look, icon),
                        FormParts::send),
                leaf(
                        "problems",
                        "first in a form, `b:form` and `b:sign` have it: the rule that refuses it, its faults, or that somebody was faster",
                        List.of(),
                        this::problems),
                leaf(
                        "kept",
                        "below `problems`: keeps the words of the form; the address that it is sent to",
                        List.of(needs("at", ADDRESS)),
                        this::kept),
                leaf(
                        "autosave",
                        "above the buttons of a kept form: how it stands with its words",
                        List.of(),
                        FormParts::autosave),
                leaf("hidden-field", "what the form carries unseen", List.of(needs("name", WORD)), FormParts::hidden),
                leaf(
                        "version-field",
                        "the version that the form was opened with, after a conflict the present one",
                        List.of(),
                        FormParts::version),
                leaf(
                        "text-field",
                        "a line; `mode` numeric, email, tel; `fill` for the browser's memory; `start` has the cursor",
                        field(may("max", WORD), may("mode", WORD), may("fill", WORD), may("start", WORD)),
                        this::text),
                leaf(
                        "area-field",
                        "several lines, 4 unless `rows` says otherwise",
                        field(may("max", WORD), may("rows", WORD)),
                        this::area),
                leaf("number-field", "a whole number", field(), this::number),
                leaf(
                        "date-field",
                        "a `LocalDate`; `id` where the page has another field of that name",
                        field(may("from", VALUE), may("until", VALUE), may("id", WORD)),
                        this::date),
                leaf("time-field", "a `LocalTime`", field(), this::time),
                leaf(
                        "select-field",
                        "one of many: a list of `Choice`; `blank` is the empty first one",
                        field(needs("options", VALUE), may("blank", TEXT)),
                        this::select),
                leaf(
                        "checks-field",
                        "several of many, above eight behind one line that names the chosen; the component is a list or set",
                        field(needs("options", VALUE)),
                        this::checks),
                leaf("radios-field", "one of few", field(needs("options", VALUE)), this::radios),
                leaf("check-field", "a yes or no; the component is a boolean", field(), this::check),
                leaf(
                        "password-field",
                        "never filled again; `fill` current-password (usual) or new-password",
                        field(may("fill", WORD)),
                        this::password),
                leaf(
                        "file-field",
                        "`shrink` makes photos smaller in the browser; the form wants `enctype=\"multipart/form-data\"`",
                        field(may("accept", WORD), may("several", WORD), may("shrink", WORD)),
                        this::file),
                leaf(
                        "form-actions",
                        "the one primary button of a form, and the way out",
                        List.of(needs("label", TEXT), may("cancel-href", ADDRESS), icon),
                        FormParts::actions));
    }

    /** What every field knows, and more. */
    private static List<Attribute> field(Attribute... more) {
        List<Attribute> all = new ArrayList<>(List.of(needs("name", WORD), needs("label", TEXT)));
        all.addAll(Arrays.asList(more));
        all.addAll(List.of(may("hint", TEXT), may("required", WORD)));
        return all;
    }

    private void form(Use use, Markup out) {
        String look = use.text("look");
        String panel = "narrow-page".equals(look) ? "panel narrow-page" : "panel";
        begin(use, out.raw("<form").attribute("class", "bare".equals(look) ? null : panel));
        problems(use, out);
        keep(use, out);
        out.children();
        if (use.gives("label")) {
            actions(use, use.text("icon"), out);
        }
        out.raw("</form>");
    }

    private void sign(Use use, Markup out) {
        begin(use, out.raw("<form").value("class", "panel"));
        problems(use, out);
        keep(use, out);
        out.children();
        String ask = use.text("ask");
        if (ask != null) {
            out.raw("<p>").text(ask).raw("</p>");
        }
        Field field = new Field(
                use, choices, "password", use.message("web.sign.password"), use.message("web.sign.password.hint"));
        password(field, null, out);
        actions(use, "sign", out);
        out.raw("</form>");
    }

    private void ask(Use use, Markup out) {
        boolean danger = "danger".equals(use.text("look")) || "delete".equals(use.text("icon"));
        PageParts.question(use, out);
        begin(use, out.raw("<form"));
        if (use.is("kept")) {
            problems(use, out);
        }
        keep(use, out);
        out.children();
        out.raw("<div class=\"actions\"><button type=\"submit\"")
                .value("class", danger ? "button danger" : "button primary")
                .raw(">")
                .span(use.text("label"))
                .raw("</button></div></form></div></details>");
    }

    private static void send(Use use, Markup out) {
        begin(use, out.raw("<form"));
        out.children();
        PageParts.submit(use, out);
        out.raw("</form>");
    }

    /** A form as Spring Security knows it; faults are told by the server, in the language of the page. */
    private static void begin(Use use, Markup out) {
        out.raw(" method=\"post\"").address("action", use.text("at")).raw(" novalidate>");
        use.proof().forEach(out::hidden);
    }

    private void keep(Use use, Markup out) {
        if (use.is("kept")) {
            kept(use, out);
        }
    }

    private void problems(Use use, Markup out) {
        Refusal refusal = use.variable(Refusal.NAME) instanceof Refusal one ? one : null;
        out.raw("<div class=\"problems\">");
        if (refusal != null) {
            out.raw("<div class=\"refusal\" role=\"alert\" tabindex=\"-1\" id=\"refusal\" data-focus>")
                    .icon("stop")
                    .raw("<div>")
                    .element("p", "refusal-what", use.message(refusal.messageKey(), refusal.filling()))
                    .raw("<p class=\"refusal-why\"><a")
                    .address("href", "/regulation#" + refusal.clause())
                    .raw(">")
                    .text(use.message(
                            "web.refusal.clause.words",
                            new Clause(refusal.clause()).number(),
                            clauses.title(refusal.clause())))
                    .raw("</a> ");
            if (refusal.place() != null) {
                out.raw("<a class=\"go\"")
                        .address("href", refusal.place())
                        .raw(">")
                        .text(use.message("web.refusal.go"))
                        .raw("</a>");
            }
            out.raw("</p></div></div>");
        }
        Object stored = use.variable(Field.STORED);
        if (stored != null) {
            String key = "changed".equals(stored) ? "web.conflict.signing" : "web.conflict";
            out.raw("<div class=\"refusal\" role=\"alert\" tabindex=\"-1\" data-focus>")
                    .icon("warning")
                    .raw("<div>")
                    .element("p", "refusal-what", use.message(key))
                    .element("p", "refusal-why", use.message(key + ".todo"))
                    .raw("</div></div>");
        }
        if (FieldUtils.hasAnyErrors(use.page()) && (refusal == null || refusal.field() == null)) {
            out.raw("<div class=\"refusal\" role=\"alert\" tabindex=\"-1\" data-focus>")
                    .icon("stop")
                    .raw("<div>")
                    .element("p", "refusal-what", use.message("web.faults"))
                    .raw("<ul>");
            FieldUtils.detailedErrors(use.page()).forEach(fault -> fault(fault, out));
            out.raw("</ul></div></div>");
        }
        out.raw("</div>");
    }

    private static void fault(DetailedError fault, Markup out) {
        out.raw("<li>");
        if (fault.isGlobal()) {
            out.span(fault.getMessage());
        } else {
            out.raw("<a")
                    .value("href", "#" + fault.getFieldName())
                    .raw(">")
                    .text(fault.getMessage())
                    .raw("</a>");
        }
        out.raw("</li>");
    }

    private void kept(Use use, Markup out) {
        String address = String.valueOf(use.text("at"));
        KeptForm kept = drafts.form(address);
        if (kept == null) {
            return;
        }
        out.hidden("keep", address).hidden("keepCopy", kept.copy()).hidden("keepMark", kept.mark());
        if (drafts.restoredAt() != null) {
            out.raw("<div class=\"notice quiet\" role=\"status\">")
                    .icon("info")
                    .raw("<p>")
                    .text(use.message("web.draft.restored", dates.moment(drafts.restoredAt())))
                    .raw("</p></div>");
        }
        kept.offers().forEach(offer -> offer(offer, use, out));
    }

    private void offer(Offer offer, Use use, Markup out) {
        out.raw("<div class=\"notice warning draft-offer\">")
                .icon(Tone.GOING.icon())
                .raw("<p>")
                .text(use.message("web.draft.waiting", dates.moment(offer.savedAt())))
                .raw("</p><p class=\"draft-choice\"><a class=\"button small\"")
                .address("href", offer.href())
                .raw(">")
                .text(use.message("web.draft.open"))
                .raw("</a> <button type=\"submit\" class=\"button small quiet\" form=\"drafts\"")
                .address("formaction", "/drafts/" + offer.id() + "/drop")
                .raw(">")
                .text(use.message("web.draft.drop"))
                .raw("</button></p></div>");
    }

    private static void autosave(Use use, Markup out) {
        out.raw("<p class=\"autosave\" role=\"status\"");
        for (String state : List.of("saving", "saved", "kept", "failed", "restored", "over")) {
            out.value("data-" + state, use.message("web.autosave." + state));
        }
        out.address("data-sign-in", "/sign-in")
                .value("data-sign-in-label", use.message("web.autosave.signIn"))
                .raw("></p>");
    }

    private static void hidden(Use use, Markup out) {
        String name = use.value("name", String.class);
        out.hidden(name, Field.typed(use, name));
    }

    private static void version(Use use, Markup out) {
        Object stored = use.variable(Field.STORED);
        out.hidden("version", stored == null ? Field.typed(use, "version") : Field.read(stored, "version"));
    }

    private void text(Use use, Markup out) {
        Field field = new Field(use, choices);
        String fill = use.text("fill");
        field.begin(out, "field");
        out.raw("<input type=\"text\" placeholder=\" \"").value("value", field.value());
        field.named(out)
                .attribute("maxlength", use.text("max"))
                .attribute("inputmode", use.text("mode"))
                .value("autocomplete", fill == null ? "off" : fill)
                .flag("autofocus", use.is("start"))
                .raw(">");
        field.end(out);
    }

    private void area(Use use, Markup out) {
        Field field = new Field(use, choices);
        String rows = use.text("rows");
        field.begin(out, "field wide");
        out.raw("<textarea placeholder=\" \"").value("rows", rows == null ? "4" : rows);
        field.named(out)
                .attribute("maxlength", use.text("max"))
                .raw(">")
                .typed(field.value())
                .raw("</textarea>");
        field.end(out);
    }

    private void number(Use use, Markup out) {
        Field field = new Field(use, choices);
        field.begin(out, "field short");
        out.raw("<input type=\"text\" placeholder=\" \" inputmode=\"numeric\" autocomplete=\"off\"")
                .value("value", field.value());
        field.named(out).raw(">");
        field.end(out);
    }

    private void date(Use use, Markup out) {
        Field field = new Field(use, choices);
        field.begin(out, "field short");
        out.raw("<input type=\"date\"").value("value", field.value());
        field.named(out)
                .attribute("min", use.value("from"))
                .attribute("max", use.value("until"))
                .raw(">");
        field.end(out);
    }

    private void time(Use use, Markup out) {
        Field field = new Field(use, choices);
        field.begin(out, "field short");
        out.raw("<input type=\"time\"").value("value", field.value());
        field.named(out).raw(">");
        field.end(out);
    }

    private void select(Use use, Markup out) {
        Field field = new Field(use, choices);
        String blank = use.text("blank");
        field.begin(out, "field");
        out.raw("<select");
        field.named(out).raw(">");
        if (blank != null || !use.is("required")) {
            option(new Choice("", blank == null ? "–" : blank), field, out);
        }
        field.options().forEach(choice -> option(choice, field, out));
        out.raw("</select>");
        field.end(out);
    }

    private static void option(Choice choice, Field field, Markup out) {
        out.raw("<option")
                .value("value", choice.value())
                .flag("selected", field.isSelected(choice))
                .raw(">")
                .text(choice.label())
                .raw("</option>");
    }

    private void checks(Use use, Markup out) {
        group(use, out, "checkbox", false);
    }

    private void radios(Use use, Markup out) {
        group(use, out, "radio", use.is("required"));
    }

    private void group(Use use, Markup out, String type, boolean required) {
        Field field = new Field(use, choices);
        Object chosen = field.stands() ? Field.typed(use, field.name()) : null;
        out.raw("<fieldset")
                .value("id", field.name())
                .raw(" tabindex=\"-1\"")
                .value("class", field.style("field group"))
                .attribute("aria-describedby", field.describedBy())
                .raw("><legend class=\"label\">");
        field.words(out);
        out.raw("</legend>");
        field.notes(out);
        List<Choice> options = field.options();
        boolean many = "checkbox".equals(type) && options.size() > MANY;
        if (many) {
            out.raw("<details class=\"many\"><summary class=\"many-chosen\"")
                    .value("data-none", use.message("web.choose"))
                    .raw("><span>")
                    .text(chosen(options, chosen, use))
                    .raw("</span>")
                    .icon("chevron")
                    .raw("</summary><div class=\"many-choices\">");
        }
        for (Choice choice : options) {
            out.raw("<label class=\"choice\"><input")
                    .value("type", type)
                    .value("name", field.name())
                    .value("value", choice.value())
                    .flag("required", required)
                    .flag("checked", choices.holds(chosen, choice))
                    .raw(">")
                    .span(choice.label())
                    .raw("</label>");
        }
        if (many) {
            out.raw("</div></details>");
        }
        field.stored(out);
        out.raw("</fieldset>");
    }

    /** What is chosen, in the order of the list; what the button says where nothing is. */
    private String chosen(List<Choice> options, @Nullable Object chosen, Use use) {
        String labels = options.stream()
                .filter(choice -> choices.holds(chosen, choice))
                .map(Choice::label)
                .collect(Collectors.joining("; "));
        return labels.isEmpty() ? use.message("web.choose") : labels;
    }

    private void check(Use use, Markup out) {
        Field field = new Field(use, choices);
        out.raw("<div")
                .value("class", field.style("field"))
                .raw("><label class=\"choice\"><input type=\"checkbox\"")
                .value("id", field.name())
                .value("name", field.name())
                .raw(" value=\"true\"")
                .flag("checked", Boolean.TRUE.equals(Field.typed(use, field.name())))
                .attribute("aria-describedby", field.describedBy())
                .raw(">")
                .span(use.text("label"))
                .raw("</label><input type=\"hidden\"")
                .value("name", "_" + field.name())
                .raw(" value=\"on\">");
        field.notes(out);
        out.raw("</div>");
    }

    private void password(Use use, Markup out) {
        password(new Field(use, choices), use.text("fill"), out);
    }

    private static void password(Field field, @Nullable String fill, Markup out) {
        field.begin(out, "field");
        out.raw("<input type=\"password\" maxlength=\"200\"")
                .value("autocomplete", fill == null ? "current-password" : fill);
        field.named(out).raw("></div>");
    }

    private void file(Use use, Markup out) {
        Field field = new Field(use, choices);
        field.begin(out, "field");
        out.raw("<input type=\"file\"")
                .attribute("accept", use.text("accept"))
                .flag("multiple", use.is("several"))
                .attribute("data-shrink", use.text("shrink"));
        field.named(out).raw("></div>");
    }

    private static void actions(Use use, Markup out) {
        actions(use, use.text("icon"), out);
    }

    private static void actions(Use use, @Nullable String icon, Markup out) {
        out.raw("<div class=\"actions\"><button type=\"submit\" class=\"button primary\">")
                .icon(icon)
                .span(use.text("label"))
                .raw("</button>");
        String cancel = use.text("cancel-href");
        if (cancel != null) {
            out.raw(" <a class=\"button quiet\"")
                    .address("href", cancel)
                    .raw(">")
                    .text(use.message("web.cancel"))
                    .raw("</a>");
        }
        out.raw("</div>");
    }
}
