package kg.birikme.year;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.access.Accounts;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.access.Acting;
import kg.birikme.access.SignedIn;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.year.SampleData.Member;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;

/** The people of the sample school, each at a browser, and their diary. */
final class Story {

    static final String YEAR = "/years/2026-2027";
    static final String PASSWORD = "жай-кымбат-жаан";

    private static final String ADMINISTRATOR = "A01";

    private final MockMvc mvc;
    private final Accounts accounts;
    private final DemoCast cast;
    private final Diary diary;
    private final Words words;
    private final Map<String, Person> people = new HashMap<>();

    Story(MockMvc mvc, Accounts accounts, DemoCast cast, Diary diary, Words words) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.cast = cast;
        this.diary = diary;
        this.words = words;
    }

    /** The program's words, in the language that everybody has chosen. */
    record Words(MessageSource messages, Language language) {

        /** The words, where nothing is to be filled in. */
        String say(String key) {
            return messages.getMessage(key, null, language.locale());
        }
    }

    /** What the program says. */
    String word(String key) {
        return words.say(key);
    }

    Diary diary() {
        return diary;
    }

    /** Whoever bears the short id of the sample data. */
    Person person(String shortId) {
        return people.computeIfAbsent(shortId, this::signIn);
    }

    Person chair() {
        return person("M01");
    }

    Person secretary() {
        return person("M02");
    }

    Person director() {
        return person("S01");
    }

    Person deputyTeaching() {
        return person("S02");
    }

    Person administrator() {
        return person(ADMINISTRATOR);
    }

    /** Short ids of all members. */
    List<String> members() {
        return SampleData.members().stream().map(Member::id).toList();
    }

    String id(String shortId) {
        return cast.person(shortId).value().toString();
    }

    List<String> ids(Collection<String> shortIds) {
        return shortIds.stream().map(this::id).toList();
    }

    List<String> associations(Collection<String> shortIds) {
        return shortIds.stream()
                .map(one -> cast.association(one).value().toString())
                .toList();
    }

    private Person signIn(String shortId) {
        boolean administrator = shortId.equals(ADMINISTRATOR);
        String login =
                shortId.toLowerCase() + "-" + cast.school().value().toString().substring(0, 8);
        AccountId account = SchoolContext.within(
                cast.school(),
                () -> Acting.asAdministrator(
                        cast.director(),
                        () -> accounts.open(new NewAccount(
                                UUID.randomUUID(),
                                cast.person(shortId),
                                login,
                                PASSWORD,
                                words.language(),
                                administrator))));
        SignedIn who = new SignedIn(
                account.value(), cast.school().value(), cast.person(shortId).value(), login, administrator);
        return new Person(mvc, shortId, who, words.language());
    }
}
