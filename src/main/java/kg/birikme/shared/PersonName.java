package kg.birikme.shared;

import org.jspecify.annotations.Nullable;

/**
 * A person's name as Kyrgyz papers write it: surname first, patronymic only where there is one. Names with «кызы» or
 * «уулу» carry those words in the surname part and stay whole.
 *
 * @param surname    surname, or the whole «Сабыр кызы»
 * @param given      given name
 * @param patronymic patronymic, absent in «кызы / уулу» names
 */
public record PersonName(String surname, String given, @Nullable String patronymic) {

    public PersonName {
        surname = required(surname, "surname");
        given = required(given, "given");
        patronymic = patronymic == null || patronymic.isBlank() ? null : KyrgyzText.clean(patronymic);
    }

    private static String required(String part, String what) {
        String clean = KyrgyzText.clean(part);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return clean;
    }

    /** «Токтобекова Айнура Сейитовна». */
    public String full() {
        return surname + " " + given + (patronymic == null ? "" : " " + patronymic);
    }

    /** «А. С. Токтобекова»; «Сабыр кызы А.» for a name with кызы or уулу. */
    public String signature() {
        if (isDaughterOrSonForm()) {
            return surname + " " + initial(given);
        }
        return initials() + " " + surname;
    }

    /** «Токтобекова А. С.», the order of lists. */
    public String listed() {
        return surname + " " + (isDaughterOrSonForm() ? initial(given) : initials());
    }

    private boolean isDaughterOrSonForm() {
        String lower = surname.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith(" кызы") || lower.endsWith(" уулу");
    }

    private String initials() {
        return initial(given) + (patronymic == null ? "" : " " + initial(patronymic));
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}
