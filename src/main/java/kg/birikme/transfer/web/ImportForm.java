package kg.birikme.transfer.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The list and what it is for.
 *
 * @param year for which classes are named
 * @param since first day of membership for lines that name none
 * @param file the list
 */
record ImportForm(@Nullable @NotBlank String year, @Nullable LocalDate since, @Nullable MultipartFile file) {}
