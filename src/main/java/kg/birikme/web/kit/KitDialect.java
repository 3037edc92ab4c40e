package kg.birikme.web.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.web.asset.Assets;
import kg.birikme.web.kit.Part.Attribute;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** The elements {@code <b:…>} of all templates. */
@Component
public class KitDialect extends AbstractProcessorDialect {

    static final String PREFIX = "b";

    private final Map<String, KitPart> parts = new LinkedHashMap<>();
    private final String sprite;

    KitDialect(PageParts page, FormParts form, FrameParts frame, Assets assets) {
        super("kit", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
        this.sprite = assets.icon("");
        Stream.of(page.all(), form.all(), frame.all())
                .flatMap(List::stream)
                .forEach(part -> parts.put(part.name(), new KitPart(part)));
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return parts.values().stream()
                .map(part -> part.part().children()
                        ? new AroundProcessor(dialectPrefix, part, sprite)
                        : new LeafProcessor(dialectPrefix, part, sprite))
                .collect(Collectors.toSet());
    }

    /**
     * What is wrong with the uses of the kit in a template: unknown elements and attributes, missing ones, expressions that
     * cannot be read, children where there may be none. Each begins with template and line.
     */
    public List<String> faults(IModel template, IExpressionContext parser) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < template.size(); i++) {
            ITemplateEvent event = template.get(i);
            if (event instanceof IProcessableElementTag tag && name(tag.getElementCompleteName()) != null) {
                KitPart part = parts.get(name(tag.getElementCompleteName()));
                if (part == null) {
                    faults.add(tag.getTemplateName() + ":" + tag.getLine() + " the kit has no "
                            + tag.getElementCompleteName());
                    continue;
                }
                faults.addAll(part.faults(tag, parser));
                boolean empty = !(tag instanceof IOpenElementTag) || template.get(i + 1) instanceof ICloseElementTag;
                if (!empty && !part.part().children()) {
                    faults.add(tag.getTemplateName() + ":" + tag.getLine() + " b:" + part.name() + " can hold nothing");
                }
            }
        }
        return faults;
    }

    private static @Nullable String name(String element) {
        return element.startsWith(PREFIX + ":") ? element.substring(PREFIX.length() + 1) : null;
    }

    /** The kit as a table in Markdown: every element with its attributes, the required ones first. */
    public String table() {
        StringBuilder table = new StringBuilder("| element | attributes | what it is |\n|---|---|---|\n");
        parts.values()
                .forEach(part -> table.append("| `")
                        .append(part.name())
                        .append(part.part().children() ? "` …" : "`")
                        .append(" | ")
                        .append(part.part().attributes().stream()
                                .map(one -> (one.required() ? "**" + one.name() + "**" : one.name()) + sign(one.kind()))
                                .collect(Collectors.joining(", ")))
                        .append(" | ")
                        .append(part.part().says())
                        .append(" |\n"));
        return table.toString();
    }

    private static String sign(Attribute.Kind kind) {
        return switch (kind) {
            case TEXT, VALUE -> "";
            case WORD -> "\u00B0";
            case ADDRESS -> "\u207A";
        };
    }
}
