package kg.birikme.people.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Category;
import kg.birikme.people.domain.StaffDetails;
import kg.birikme.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** A person's entry in the staff directory. */
public record StaffForm(
        UUID id,
        int version,
        @NotBlank @Size(max = 100) String surname,
        @NotBlank @Size(max = 100) String given,
        @Nullable @Size(max = 100) String patronymic,
        @Nullable @Size(max = 200) String subject,
        @Nullable @Size(max = 200) String education,
        @Nullable @Min(1940) @Max(2100) Integer teachingSince,
        @Nullable @Min(1940) @Max(2100) Integer classTeacherSince,
        @NotNull Category category,
        boolean young,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Email @Size(max = 200) String email,
        @NotNull LocalDate worksFrom) {

    static StaffForm empty(LocalDate today) {
        return new StaffForm(UUID.randomUUID(), 0, "", "", "", "", "", null, null, Category.NONE, false, "", "", today);
    }

    StaffDetails details() {
        return new StaffDetails(
                new PersonName(surname, given, patronymic),
                said(subject),
                said(education),
                teachingSince,
                classTeacherSince,
                category,
                young,
                said(phone),
                said(email),
                worksFrom,
                null);
    }
}
