package kg.birikme.handin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to be mended, when a work is given back. */
public record RemarkForm(
        @NotNull @Nullable Integer version,
        @Nullable @Size(max = Work.REMARK_MAX) String remark) {

    /** Not filled in yet. */
    public static RemarkForm blank(int version) {
        return new RemarkForm(version, "");
    }
}
