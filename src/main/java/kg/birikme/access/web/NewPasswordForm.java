package kg.birikme.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param password the password wished for; what is good enough the policy knows
 * @param repeated the same once more
 * @param login    the user name shown beside it, and for the browser's password store
 */
record NewPasswordForm(
        @NotBlank @Size(max = 1000) String password,
        @NotBlank @Size(max = 1000) String repeated,
        @Size(max = 100) String login) {

    boolean same() {
        return password.equals(repeated);
    }
}
