package kg.birikme.web.kit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.spring6.requestdata.RequestDataValueProcessorUtils;

/** One use of a part on a page: its attributes, each evaluated when it is asked for, and the page around it. */
final class Use {

    private final KitPart part;
    private final ITemplateContext page;
    private final IProcessableElementTag tag;
    private final @Nullable String[] given;

    /** @throws TemplateProcessingException if the element has an attribute that the part does not know */
    Use(KitPart part, ITemplateContext page, IProcessableElementTag tag) {
        this.part = part;
        this.page = page;
        this.tag = tag;
        this.given = new String[part.size()];
        for (IAttribute attribute : tag.getAllAttributes()) {
            int place = part.place(attribute.getAttributeCompleteName());
            if (place < 0) {
                throw wrong("does not know the attribute " + attribute.getAttributeCompleteName());
            }
            given[place] = attribute.getValue();
        }
    }

    /** The page, for whoever needs more of it than the attributes. */
    ITemplateContext page() {
        return page;
    }

    /** Where the attribute stands among the part's, below zero where the part knows none of that name. */
    int place(String name) {
        return part.place(name);
    }

    /** Whether the template gives the attribute, whatever it is worth. */
    boolean gives(String name) {
        return given[part.place(name)] != null;
    }

    /** The value of the attribute, null where it is not given. */
    @Nullable
    Object value(String name) {
        int place = part.place(name);
        String source = given[place];
        return source == null ? null : part.read(place, source, page);
    }

    /** The value, which cannot be missing. */
    <T> T value(String name, Class<T> type) {
        Object value = value(name);
        if (!type.isInstance(value)) {
            throw wrong(name + " is no " + type.getSimpleName() + ": " + value);
        }
        return type.cast(value);
    }

    /** The words of the attribute, null where there are none. */
    @Nullable
    String text(String name) {
        Object value = value(name);
        return value == null ? null : value.toString();
    }

    /** Whether the attribute is true. */
    boolean is(String name) {
        Object value = value(name);
        return Boolean.TRUE.equals(value) || value instanceof String word && word.equals("true");
    }

    /** Whether the attribute is given and false, which is not the same as not given. */
    boolean isNot(String name) {
        Object value = value(name);
        return Boolean.FALSE.equals(value) || value instanceof String word && word.equals("false");
    }

    /** A word of the application in the language of the page. */
    String message(String key, @Nullable Object... filling) {
        return page.getMessage(null, key, filling, true);
    }

    /** The variable of the page, null where there is none. */
    @Nullable
    Object variable(String name) {
        return page.getVariable(name);
    }

    /** The fields by which Spring Security knows a form of ours, by their names. */
    Map<String, String> proof() {
        Map<String, String> fields = RequestDataValueProcessorUtils.getExtraHiddenFields(page);
        return fields == null ? Map.of() : fields;
    }

    /** A fault of the template with its place. */
    TemplateProcessingException wrong(String what) {
        return new TemplateProcessingException(
                "b:" + part.name() + " " + what, tag.getTemplateName(), tag.getLine(), tag.getCol());
    }
}
