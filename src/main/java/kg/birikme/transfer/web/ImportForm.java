package kg.birikme.transfer.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The list and what it is for.
 *
 * @param year for which classes are named
 * @param file the list
 */
record ImportForm(@Nullable @NotBlank String year, @Nullable MultipartFile file) {}
