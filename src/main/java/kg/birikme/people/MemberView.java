package kg.birikme.people;

import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A member of the association in one academic year, as in section III of the plan (F1).
 *
 * @param classLabel           the class led in that year, «7-А»; none for a master
 * @param teachingYears        years of teaching
 * @param classTeacherYears    years as class teacher; none for a master
 * @param young                a young specialist or beginner, to be mentored (R93)
 */
public record MemberView(
        StaffId staff,
        PersonName name,
        MemberKind kind,
        @Nullable String classLabel,
        String subject,
        String education,
        @Nullable Integer teachingYears,
        @Nullable Integer classTeacherYears,
        Category category,
        boolean young) {}
