package kg.birikme.protocol.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The password that stands for the signature (R6). */
record SignForm(@NotBlank @Size(max = 200) String password) {}
