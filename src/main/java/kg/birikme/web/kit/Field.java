package kg.birikme.web.kit;

import java.util.List;
import java.util.Objects;
import kg.birikme.web.Choice;
import kg.birikme.web.Choices;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.util.FieldUtils;
import org.thymeleaf.spring6.util.SpringSelectedValueComparator;
import org.thymeleaf.spring6.util.SpringValueFormatter;

/** One field of a form as it stands on the page: what was typed, what is wrong with it, what is stored meanwhile. */
final class Field {

    /** The name under which a page finds what is stored, after a conflict. */
    static final String STORED = "stored";

    private final Use use;
    private final Choices choices;
    private final String name;
    private final String id;
    private final @Nullable String label;
    private final @Nullable String hint;
    private final boolean required;
    private final boolean optional;
    private final @Nullable IThymeleafBindStatus status;
    private final boolean bad;

    /** The field that the element itself is. */
    Field(Use use, Choices choices) {
        this(
                use,
                choices,
                use.value("name", String.class),
                use.text("label"),
                use.text("hint"),
                use.is("required"),
                use.isNot("required"));
    }

    /** A field that cannot stay empty, within an element that brings it along. */
    Field(Use use, Choices choices, String name, String label, String hint) {
        this(use, choices, name, label, hint, true, false);
    }

    private Field(
            Use use,
            Choices choices,
            String name,
            @Nullable String label,
            @Nullable String hint,
            boolean required,
            boolean optional) {
        this.use = use;
        this.choices = choices;
        this.name = name;
        String own = use.place("id") < 0 ? null : use.text("id");
        this.id = own == null ? name : own;
        this.label = label;
        this.hint = hint;
        this.required = required;
        this.optional = optional;
        this.status = FieldUtils.getBindStatusFromParsedExpression(use.page(), true, name);
        this.bad = status != null && status.isError();
    }

    String name() {
        return name;
    }

    /** Whether there is a form at all to which the field belongs. */
    boolean stands() {
        return use.page().hasSelectionTarget();
    }

    /** The choices of the field. */
    List<Choice> options() {
        Object given = use.value("options");
        return given instanceof List<?> all
                ? all.stream().map(Choice.class::cast).toList()
                : List.of();
    }

    /** What stands in the field: as it was typed if it could not be read. */
    @Nullable
    String value() {
        return status == null
                ? null
                : SpringValueFormatter.getDisplayString(status.getValue(), status.getEditor(), false);
    }

    boolean isSelected(Choice choice) {
        return status != null && SpringSelectedValueComparator.isSelected(status, choice.value());
    }

    String style(String usual) {
        return bad ? usual + " bad" : usual;
    }

    String describedBy() {
        return (hint == null ? "" : name + "-hint ") + (bad ? name + "-fault" : "");
    }

    /** The place of the field, its label, its notes. */
    void begin(Markup out, String style) {
        out.raw("<div")
                .value("class", style(style))
                .raw("><label")
                .value("for", id)
                .raw(" class=\"label\">");
        words(out);
        out.raw("</label>");
        notes(out);
    }

    /** The label's words, and that it may stay empty. */
    void words(Markup out) {
        out.span(label);
        if (optional) {
            out.raw(" ").element("span", "optional", use.message("web.field.optional"));
        }
    }

    /** The hint, and what is wrong. */
    void notes(Markup out) {
        if (hint != null) {
            out.raw("<p class=\"hint\"")
                    .value("id", name + "-hint")
                    .raw(">")
                    .text(hint)
                    .raw("</p>");
        }
        if (status != null && bad) {
            out.raw("<p class=\"fault\"").value("id", name + "-fault").raw(">").icon("stop");
            for (String fault : status.getErrorMessages()) {
                out.span(fault);
            }
            out.raw("</p>");
        }
    }

    /** The attributes that every input has. */
    Markup named(Markup out) {
        return out.value("id", id)
                .value("name", name)
                .flag("required", required)
                .attribute("aria-describedby", describedBy())
                .attribute("aria-invalid", bad ? "true" : null);
    }

    /** The end of the field's place: before it what is stored, where that differs. */
    void end(Markup out) {
        stored(out);
        out.raw("</div>");
    }

    /** After a conflict, what somebody else has stored here. */
    void stored(Markup out) {
        Object stored = use.variable(STORED);
        if (stored == null) {
            return;
        }
        Object now = read(stored, name);
        if (!Objects.toString(now, "").equals(Objects.toString(typed(use, name), ""))) {
            out.raw("<div class=\"stored\">")
                    .element("p", "stored-head", use.message("web.conflict.stored"))
                    .element("p", "stored-text", choices.label(use.place("options") < 0 ? null : options(), now))
                    .raw("</div>");
        }
    }

    /** What the form of the page holds. */
    static @Nullable Object typed(Use use, String name) {
        ITemplateContext page = use.page();
        Object form = page.hasSelectionTarget() ? page.getSelectionTarget() : null;
        return form == null ? null : read(form, name);
    }

    /** A component of a form, by its name or path. */
    static @Nullable Object read(Object form, String path) {
        return PropertyAccessorFactory.forBeanPropertyAccess(form).getPropertyValue(path);
    }
}
