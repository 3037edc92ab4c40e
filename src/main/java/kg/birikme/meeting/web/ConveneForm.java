package kg.birikme.meeting.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param override why an association that is touched is not invited (B9) */
record ConveneForm(@Size(max = 500) @Nullable String override) {

    public String said() {
        return override == null ? "" : override;
    }
}
