package kg.birikme.protocol.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a member says of the draft. */
record CommentForm(UUID id, @NotBlank @Size(max = 2000) String text) {}
