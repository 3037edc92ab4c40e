package kg.birikme.protocol.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An addendum, or the reason of an annulment, with the password that stands for the signature (B12). */
record CorrectionForm(UUID id, @NotBlank @Size(max = 5000) String text, @NotBlank @Size(max = 200) String password) {

    static CorrectionForm empty() {
        return new CorrectionForm(UUID.randomUUID(), "", "");
    }
}
