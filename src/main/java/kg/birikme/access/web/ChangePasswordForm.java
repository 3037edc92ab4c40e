package kg.birikme.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * @param password the present password
 * @param wanted   the one wished for
 * @param repeated the same once more
 */
record ChangePasswordForm(
        @NotBlank @Size(max = 1000) String password,
        @NotBlank @Size(max = 1000) String wanted,
        @NotBlank @Size(max = 1000) String repeated) {

    static ChangePasswordForm empty() {
        return new ChangePasswordForm("", "", "");
    }

    boolean same() {
        return Objects.equals(wanted, repeated);
    }
}
