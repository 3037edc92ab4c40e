package kg.birikme.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why an item is not considered */
record ReasonForm(@NotBlank @Size(max = 500) String reason) {}
