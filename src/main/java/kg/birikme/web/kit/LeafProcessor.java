package kg.birikme.web.kit;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** Writes a part without children: straight into the page, nothing of it is read a second time. */
final class LeafProcessor extends AbstractElementTagProcessor {

    /** After everything of Thymeleaf that may stand on the element, {@code th:if} and {@code th:each} above all. */
    static final int PRECEDENCE = 1400;

    private final KitPart part;
    private final String sprite;

    LeafProcessor(String prefix, KitPart part, String sprite) {
        super(TemplateMode.HTML, prefix, part.name(), true, null, false, PRECEDENCE);
        this.part = part;
        this.sprite = sprite;
    }

    @Override
    protected void doProcess(ITemplateContext page, IProcessableElementTag tag, IElementTagStructureHandler structure) {
        Markup out = Markup.on(page, sprite);
        part.part().writer().write(new Use(part, page, tag), out);
        structure.replaceWith(out.rest(), false);
    }
}
