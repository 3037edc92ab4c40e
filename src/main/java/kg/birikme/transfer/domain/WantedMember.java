package kg.birikme.transfer.domain;

import java.time.LocalDate;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list, understood. What the list leaves out or empty is null and stays as it is.
 *
 * @param line   its number
 * @param grade  of the class led; null for whom it names none
 * @param letter of that class
 */
record WantedMember(
        int line,
        PersonName name,
        MemberKind kind,
        @Nullable Integer grade,
        @Nullable String letter,
        @Nullable String subject,
        @Nullable String education,
        @Nullable Integer teachingSince,
        @Nullable Integer classTeacherSince,
        @Nullable Category category,
        @Nullable Boolean young,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate joined) {

    /** By which the person is known again, however the name was typed. */
    String key() {
        return key(name);
    }

    /** Without the patronymic, which many lists leave out. */
    String shortKey() {
        return shortKey(name);
    }

    static String key(PersonName name) {
        return folded(name.full());
    }

    static String shortKey(PersonName name) {
        return folded(name.surname() + " " + name.given());
    }

    private static String folded(String text) {
        return KyrgyzText.fold(text).replaceAll("\\s+", " ");
    }

    /** «7-А»; empty where no class is led. */
    String classLabel() {
        return grade == null ? "" : grade + "-" + letter;
    }
}
