package kg.birikme.web.input;

import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Cleans every text that any form or address brings. */
@ControllerAdvice
class CleanBinding {

    /** A line for each of 400 members and some; Spring takes 256 and drops the rest. */
    private static final int LINES = 1000;

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(LINES);
        binder.registerCustomEditor(String.class, new CleanText());
        // A record is made by its constructor; what else the request names (title[0], title.x) is none of its fields.
        ResolvableType type = binder.getTargetType();
        if (type != null && type.resolve(Object.class).isRecord()) {
            binder.setDisallowedFields("*");
        }
    }
}
