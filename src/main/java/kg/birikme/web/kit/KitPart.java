package kg.birikme.web.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kg.birikme.web.kit.Part.Attribute;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.MessageExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.expression.TextLiteralExpression;
import org.thymeleaf.standard.expression.VariableExpression;

/** A part ready for use: where its attributes stand, and its expressions, parsed once for as long as the program runs. */
final class KitPart {

    private static final int NOWHERE = -1;
    private static final Object[] NOTHING = {};
    private static final SpelExpressionParser SPRING = new SpelExpressionParser();
    /** What may stand on an element of the kit besides its own attributes; it is carried out before the part is. */
    private static final List<String> OF_THYMELEAF =
            List.of("th:if", "th:unless", "th:each", "th:with", "th:object", "th:case");

    private final Part part;
    private final List<Attribute> attributes;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Function<ITemplateContext, @Nullable Object>> readers = new ConcurrentHashMap<>();

    KitPart(Part part) {
        this.part = part;
        this.attributes = part.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            places.put(attributes.get(i).name(), i);
        }
    }

    Part part() {
        return part;
    }

    String name() {
        return part.name();
    }

    int size() {
        return attributes.size();
    }

    /** Where the attribute stands among the part's, below zero where it knows none of that name. */
    int place(String name) {
        return places.getOrDefault(name, NOWHERE);
    }

    /** What the attribute is worth on the page. */
    @Nullable
    Object read(int place, String source, ITemplateContext page) {
        if (attributes.get(place).kind().literal(source)) {
            return source;
        }
        Function<ITemplateContext, @Nullable Object> reader = readers.get(source);
        if (reader == null) {
            reader = reader(parse(source, page));
            readers.put(source, reader);
        }
        return reader.apply(page);
    }

    /** Most words are messages as they stand: Thymeleaf would evaluate the key each time. */
    private static Function<ITemplateContext, @Nullable Object> reader(IStandardExpression expression) {
        if (expression instanceof MessageExpression message
                && !message.hasParameters()
                && message.getBase() instanceof TextLiteralExpression key) {
            String literal = String.valueOf(key.getValue().getValue());
            return page -> page.getMessage(null, literal, NOTHING, true);
        }
        return expression::execute;
    }

    private static IStandardExpression parse(String source, IExpressionContext page) {
        return StandardExpressions.getExpressionParser(page.getConfiguration()).parseExpression(page, source);
    }

    /** Whether the value is an expression; a bare word would be printed as it stands, which templates never do. */
    private static boolean readable(String value, IExpressionContext parser) {
        try {
            if (parse(value, parser) instanceof VariableExpression variable) {
                SPRING.parseRaw(variable.getExpression());
            }
            return value.contains("{") || value.contains("'");
        } catch (TemplateProcessingException | ParseException unreadable) {
            return false;
        }
    }

    /** What is wrong with the use of the part, without carrying it out: one sentence for each fault, with its place. */
    List<String> faults(IProcessableElementTag tag, IExpressionContext parser) {
        List<String> faults = new ArrayList<>();
        String where = tag.getTemplateName() + ":" + tag.getLine() + " b:" + name() + " ";
        for (IAttribute attribute : tag.getAllAttributes()) {
            String given = attribute.getAttributeCompleteName();
            int place = place(given);
            if (place == NOWHERE) {
                if (!OF_THYMELEAF.contains(given)) {
                    faults.add(where + "does not know the attribute " + given);
                }
                continue;
            }
            String value = attribute.getValue();
            if (value == null || value.isEmpty()) {
                faults.add(where + "has nothing in " + given);
            } else if (!attributes.get(place).kind().literal(value)) {
                if (!readable(value, parser)) {
                    faults.add(where + "cannot read " + given + "=\"" + value + "\"");
                }
            } else if (!attributes.get(place).knows(value)) {
                faults.add(where + "has no " + given + "=\"" + value + "\"");
            }
        }
        attributes.stream()
                .filter(one -> one.required() && !tag.hasAttribute(one.name()))
                .forEach(one -> faults.add(where + "lacks the attribute " + one.name()));
        return faults;
    }
}
