package kg.birikme.web.kit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.processor.element.AbstractElementModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** Writes a part around its children, which Thymeleaf goes on to carry out as if they stood there alone. */
final class AroundProcessor extends AbstractElementModelProcessor {

    /** Thymeleaf looks for {@code [[…]]} in what is written here: words of a user must never be taken for an expression. */
    private static final Pattern INLINE = Pattern.compile("\\[(?=[\\[(])");

    private static final String BRACKET = "&#91;";

    private final KitPart part;
    private final String sprite;

    AroundProcessor(String prefix, KitPart part, String sprite) {
        super(TemplateMode.HTML, prefix, part.name(), true, null, false, LeafProcessor.PRECEDENCE);
        this.part = part;
        this.sprite = sprite;
    }

    @Override
    protected void doProcess(ITemplateContext page, IModel model, IElementModelStructureHandler structure) {
        Use use = new Use(part, page, (IProcessableElementTag) model.get(0));
        Markup out = Markup.on(page, sprite);
        part.part().writer().write(use, out);
        IModelFactory factory = page.getModelFactory();
        IModel made = factory.createModel();
        for (int i = 0; i < out.pieces().size(); i++) {
            made.add(factory.createText(plain(out.pieces().get(i))));
            String name = out.gaps().get(i);
            addChildren(model, made, name == null ? null : KitDialect.PREFIX + ":" + name, out);
        }
        made.add(factory.createText(plain(out.rest())));
        model.reset();
        model.addModel(made);
    }

    /** Adds the children of that name, or those that have no place of their own. */
    private static void addChildren(IModel model, IModel made, @Nullable String wanted, Markup out) {
        int depth = 0;
        boolean taken = wanted == null;
        for (int i = 1; i < model.size() - 1; i++) {
            ITemplateEvent event = model.get(i);
            boolean opens = event instanceof IOpenElementTag;
            if (depth == 0 && event instanceof IProcessableElementTag tag) {
                String name = tag.getElementCompleteName();
                taken = wanted == null ? !hasPlace(name, out) : name.equals(wanted);
            } else if (depth == 0 && !(event instanceof ICloseElementTag)) {
                taken = wanted == null;
            }
            if (taken) {
                made.add(event);
            }
            depth += opens ? 1 : event instanceof ICloseElementTag ? -1 : 0;
        }
    }

    private static boolean hasPlace(String element, Markup out) {
        return out.gaps().stream().anyMatch(gap -> gap != null && element.equals(KitDialect.PREFIX + ":" + gap));
    }

    private static String plain(String markup) {
        return markup.indexOf('[') < 0 ? markup : INLINE.matcher(markup).replaceAll(BRACKET);
    }
}
