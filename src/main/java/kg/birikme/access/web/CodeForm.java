package kg.birikme.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code the one-time code as typed, with or without hyphens */
record CodeForm(@NotBlank @Size(max = 100) String code) {}
