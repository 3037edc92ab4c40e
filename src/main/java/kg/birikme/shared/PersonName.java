package kg.birikme.shared;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as Kyrgyz papers write it: surname first, patronymic only where there is one. Names with «кызы» or
 * «уулу» carry those words in the surname part and stay whole.
 *
 * @param surname    surname, or the whole «Сабыр кызы»
 * @param given      given name
 * @param patronymic patronymic, absent in «кызы / уулу» names
 */
public record PersonName(
        String surname, String given, @Nullable String patronymic) {

    /** Daughter or son of: part of the surname. */
    private static final Set<String> OF_WHOM = Set.of("кызы", "уулу");

    /** One letter and its full stop, and no word before it. */
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}\\.");

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

    /**
     * What is looked for when somebody types a name as lists and papers write it: of «А. С. Токтобекова» and «Токтобекова А.С.»
     * the surname, for no name is kept with its initials alone. Other words stay as they are.
     */
    public static String withoutInitials(String typed) {
        String rest = INITIALS.matcher(typed).replaceAll(" ").strip().replaceAll("\\s+", " ");
        return rest.isEmpty() ? typed : rest;
    }

    /** «Токтобекова Айнура Сейитовна». */
    public String full() {
        return surname + " " + given + (patronymic == null ? "" : " " + patronymic);
    }

    /** As a colleague is greeted: «Айнура Сейитовна», «Айпери» where there is no patronymic. */
    public String called() {
        return given + (patronymic == null ? "" : " " + patronymic);
    }

    /** «А. С. Токтобекова»; «Сабыр кызы А.» for a name with кызы or уулу. */
    public String signature() {
        if (isDaughterOrSonForm()) {
            return surname + " " + initial(given);
        }
        return initials() + " " + surname;
    }

    /** The form of a signature of a name that a paper of its day keeps as {@link #full()} wrote it. */
    public static String signatureOf(String full) {
        List<String> words = List.of(full.strip().split(" +"));
        int surname = words.size() > 2 && OF_WHOM.contains(words.get(1).toLowerCase(Locale.ROOT)) ? 2 : 1;
        return words.size() == 1
                ? full
                : new PersonName(
                                String.join(" ", words.subList(0, surname)),
                                words.get(surname),
                                String.join(" ", words.subList(surname + 1, words.size())))
                        .signature();
    }

    /** «Токтобекова А. С.», the order of lists. */
    public String listed() {
        return surname + " " + (isDaughterOrSonForm() ? initial(given) : initials());
    }

    private boolean isDaughterOrSonForm() {
        String lower = surname.toLowerCase(Locale.ROOT);
        return OF_WHOM.stream().anyMatch(word -> lower.endsWith(" " + word));
    }

    private String initials() {
        return initial(given) + (patronymic == null ? "" : " " + initial(patronymic));
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}
