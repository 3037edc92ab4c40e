package kg.birikme.people.domain;

import java.time.LocalDate;
import kg.birikme.people.Category;
import kg.birikme.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What the directory keeps of a person.
 *
 * @param teachingSince     calendar year in which they began to teach
 * @param classTeacherSince calendar year in which they first led a class
 * @param young             a young specialist or beginner (R93); never anything about income (A14)
 * @param worksTo           last day at the school, once known
 */
public record StaffDetails(
        PersonName name,
        String subject,
        String education,
        @Nullable Integer teachingSince,
        @Nullable Integer classTeacherSince,
        Category category,
        boolean young,
        String phone,
        String email,
        LocalDate worksFrom,
        @Nullable LocalDate worksTo) {}
