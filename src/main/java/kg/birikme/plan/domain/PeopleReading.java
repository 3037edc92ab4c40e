package kg.birikme.plan.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.PersonView;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Knows who is meant by «А. С. Токтобекова», «Токтобекова А.С.», «төрага», «класс жетекчилер»: people of the school in every usual
 * form of their names, holders of offices, whole groups. A name that two people bear is nobody's.
 */
final class PeopleReading {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n+]|\\s(?:жана|и|менен|and)\\s");
    private static final Pattern ROLE_BEFORE = Pattern.compile(
            "^(?:(?:мб|умб|мо|усулдук бирикменин|бирикменин|класс|кл|мектеп) )?(?:торага(?:сы)?|башчысы|жетекчи(?:си)?|рук|руководитель|председатель|"
                    + "катчы(?:сы)?|секретар\\p{L}*|директор\\p{L}*|завуч|мугалим\\p{L}*|учител\\p{L}*|насаатчы|наставник|психолог|соц ?педагог|обб|зав)"
                    + "(?: (?:мо|мб|умб|методобъединения))? ",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CLASS_TEACHERS = Pattern.compile(
            "(?:бардык |баардык |все |всех )?(?:\\d{1,2}(?:-\\d{1,2})? ?)?(?:кл|класс(?:тык)?|классн\\p{L}+) ?(?:жетекчилери?|жетектоочулор\\p{L}*|рук-ли|руководители)|кл рук");
    private static final Pattern MEMBERS = Pattern.compile(
            "(?:бардык |баардык |все |всех )?(?:(?:мб|умб|усулдук бирикменин|бирикменин|мо|методобъединения) )?(?:мучолору?|члены)(?: (?:мо|мб|методобъединения|объединения))?");
    private static final Map<Role, Pattern> OFFICES = Map.of(
            Role.CHAIR,
                    Pattern.compile(
                            "(?:мб|умб|усулдук бирикменин|бирикменин)? ?(?:торага(?:сы)?)|(?:мб|умб|усулдук бирикменин|бирикменин) (?:жетекчиси|башчысы)|"
                                    + "(?:председатель|руководитель|рук) (?:мо|методобъединения|объединения)|председатель"),
            Role.SECRETARY,
                    Pattern.compile(
                            "(?:(?:мб|умб|усулдук бирикменин|бирикменин) )?катчы(?:сы)?|секретарь(?: мо| методобъединения)?"),
            Role.DIRECTOR, Pattern.compile("(?:мектеп(?:тин)? )?директору?|директор школы"),
            Role.DEPUTY_TEACHING,
                    Pattern.compile(
                            "обб|окуу болумунун башчысы|(?:зам|заместитель)(?: директора)? по ув?р|директордун окуу иштери боюнча орун басары"),
            Role.DEPUTY_METHODICAL, Pattern.compile("директордун усулдук иштер(?:и)? боюнча орун басары|усулчу"),
            Role.DEPUTY_UPBRINGING,
                    Pattern.compile(
                            "директордун тарбия иштери боюнча орун басары|(?:зам|заместитель)(?: директора)? по вр"));

    private final Map<String, Set<StaffId>> forms = new HashMap<>();
    private final Map<Role, OfficeHolder> offices;

    PeopleReading(Collection<PersonView> people, Map<Role, OfficeHolder> offices) {
        this.offices = offices;
        people.forEach(person -> formsOf(person.name())
                .forEach(form ->
                        forms.computeIfAbsent(form, any -> new HashSet<>()).add(person.id())));
    }

    /**
     * A cell as it was understood.
     *
     * @param unknown what of it was not, as it was written
     */
    record Understood(List<StaffId> people, @Nullable ResponsibleGroup group, List<String> unknown) {}

    /**
     * @param told what the person has said of words that were not understood: by the folded word, somebody's id, a group's name,
     *     or empty for nobody
     */
    Understood of(String cell, Map<String, String> told) {
        Set<StaffId> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        @Nullable ResponsibleGroup group = null;
        for (String part : BETWEEN.split(cell)) {
            String word = part.replaceAll("^[\\s.\\-–—•·]+|[\\s\\-–—:]+$", "");
            if (word.isBlank() || word.equals(".")) {
                continue;
            }
            Optional<Object> meant = meant(word, told);
            if (meant.isEmpty() || meant.get() instanceof ResponsibleGroup other && group != null && group != other) {
                unknown.add(word);
            } else if (meant.get() instanceof ResponsibleGroup other) {
                group = other;
            } else if (meant.get() instanceof StaffId person) {
                found.add(person);
            }
        }
        return new Understood(List.copyOf(found), group, unknown);
    }

    /** A person, a group, or the word itself for nobody. */
    private Optional<Object> meant(String word, Map<String, String> told) {
        String key = key(word);
        String said = told.get(key);
        if (said != null) {
            return said.isEmpty()
                    ? Optional.of(word)
                    : Optional.of(Stream.of(ResponsibleGroup.values())
                            .filter(group -> group.name().equals(said))
                            .<Object>map(group -> group)
                            .findFirst()
                            .orElseGet(() -> new StaffId(UUID.fromString(said))));
        }
        if (CLASS_TEACHERS.matcher(key).matches()) {
            return Optional.of(ResponsibleGroup.ALL_CLASS_TEACHERS);
        } else if (MEMBERS.matcher(key).matches()) {
            return Optional.of(ResponsibleGroup.ALL_MEMBERS);
        }
        for (Map.Entry<Role, Pattern> office : OFFICES.entrySet()) {
            OfficeHolder holder = offices.get(office.getKey());
            if (holder != null && office.getValue().matcher(key).matches()) {
                return Optional.of(holder.staff());
            }
        }
        Set<StaffId> known = forms.getOrDefault(
                key, forms.getOrDefault(ROLE_BEFORE.matcher(key).replaceFirst(""), Set.of()));
        return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
    }

    /** As words are compared: «Токтобекова А.С.» is «токтобекова а с». */
    static String key(String word) {
        return KyrgyzText.fold(word)
                .replaceAll("[.()«»\"]", " ")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Set<String> formsOf(PersonName name) {
        String surname = key(name.surname());
        String given = key(name.given());
        String first = given.substring(0, given.offsetByCodePoints(0, 1));
        Set<String> forms = new HashSet<>(List.of(
                surname, surname + " " + given, given + " " + surname, surname + " " + first, first + " " + surname));
        if (name.patronymic() != null) {
            String patronymic = key(name.patronymic()).toLowerCase(Locale.ROOT);
            String second = patronymic.substring(0, patronymic.offsetByCodePoints(0, 1));
            forms.addAll(List.of(
                    surname + " " + given + " " + patronymic,
                    given + " " + patronymic,
                    given + " " + patronymic + " " + surname,
                    surname + " " + first + " " + second,
                    first + " " + second + " " + surname,
                    surname + " " + given + " " + second));
        }
        return forms;
    }
}
