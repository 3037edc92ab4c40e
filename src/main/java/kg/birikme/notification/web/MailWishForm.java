package kg.birikme.notification.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.birikme.notification.domain.MailWish;
import org.jspecify.annotations.Nullable;

/**
 * A person's wishes about e-mail.
 *
 * @param address empty for the directory's
 */
record MailWishForm(
        @Nullable @NotNull Integer version,
        boolean wanted,
        @Nullable @Size(max = 200) @Email(message = "{notification.invalid.address}") String address) {

    static MailWishForm of(MailWish wish) {
        return new MailWishForm(wish.version(), wish.wanted(), wish.address());
    }

    String typedAddress() {
        return address == null ? "" : address;
    }
}
