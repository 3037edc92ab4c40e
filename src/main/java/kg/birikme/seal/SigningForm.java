package kg.birikme.seal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kg.birikme.access.OwnPassword;

/**
 * What a signing page sends back: the password that stands for the signature (R6), and of what the page was made.
 *
 * @param shown see {@link Shown}
 */
public record SigningForm(
        @OwnPassword String password,
        @NotBlank @Size(max = 20_000) String shown) {

    /** Says to the kit that what was shown for signing has changed: it shows other words than for a conflict of two writers. */
    public static final String CHANGED = "changed";

    /** The form of a page that shows this content. */
    public static SigningForm of(Record content) {
        return new SigningForm("", Shown.of(content));
    }
}
