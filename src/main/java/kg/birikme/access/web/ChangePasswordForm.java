package kg.birikme.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param password the present password
 * @param wanted   the one wished for
 * @param repeated the same once more
 */
record ChangePasswordForm(
        @NotBlank(message = "{access.refusal.required}") @Size(max = 1000) String password,
        @NotBlank(message = "{access.refusal.required}") @Size(max = 1000) String wanted,
        @NotBlank(message = "{access.refusal.required}") @Size(max = 1000) String repeated) {

    static ChangePasswordForm empty() {
        return new ChangePasswordForm("", "", "");
    }

    boolean same() {
        return wanted.equals(repeated);
    }
}
