package kg.birikme.analysis.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The password that stands for the deputy's signature (R11). */
record SignForm(@NotBlank @Size(max = 200) String password) {}
