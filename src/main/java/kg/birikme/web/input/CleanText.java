package kg.birikme.web.input;

import java.beans.PropertyEditorSupport;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/** Takes a text as typed, puts look-alike letters right and trims it; what no field could mean is refused. */
final class CleanText extends PropertyEditorSupport {

    /** The longest text of any field: minutes of one agenda item are far shorter. */
    static final int LONGEST = 50_000;

    @Override
    public void setAsText(@Nullable String typed) {
        if (typed == null) {
            setValue(null);
            return;
        }
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException("a text that no field takes");
        }
        setValue(KyrgyzText.clean(typed));
    }

    @Override
    public String getAsText() {
        Object value = getValue();
        return value == null ? "" : value.toString();
    }
}
