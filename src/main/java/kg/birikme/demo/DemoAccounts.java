package kg.birikme.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.access.Accounts;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.access.Acting;
import kg.birikme.access.DemonstrationAccounts;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import kg.birikme.web.FootNote;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demonstration's accounts, one for each role, shown on its sign-in page and existing nowhere else. */
@Component
@Profile("demo")
public class DemoAccounts implements DemonstrationAccounts {

    /** The password of every demonstration account, for everybody to read. */
    public static final String PASSWORD = "Алтын-күз-2026";

    private static final List<Part> PARTS = List.of(
            new Part("M01", "toraga", "А. С. Токтобекова", "demo.account.chair"),
            new Part("M02", "katchy", "Ж. А. Иманкулова", "demo.account.secretary"),
            new Part("M09", "mugalim", "Э. С. Мамырканов", "demo.account.member"),
            new Part("S02", "obb", "Н. Т. Чойбекова", "demo.account.deputyTeaching"),
            new Part("S03", "usulchu", "М. К. Дөөлөтова", "demo.account.deputyMethodical"),
            new Part("S01", "direktor", "Р. Э. Мамбеткулова", "demo.account.director"),
            new Part("A01", "admin", "Г. У. Үсөнова", "demo.account.administrator"));

    private final Accounts accounts;

    public DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Offer> offers() {
        return PARTS.stream()
                .map(part -> new Offer(part.login(), PASSWORD, part.name(), part.messageKey()))
                .toList();
    }

    /** A tap for each role: whoever tries the school becomes another person of it at once. */
    List<FootNote.Tap> taps() {
        return PARTS.stream()
                .map(part -> new FootNote.Tap(
                        part.messageKey() + ".short", "/sign-in", Map.of("login", part.login(), "password", PASSWORD)))
                .toList();
    }

    /** The user name of the person with the short id. */
    public static String login(String shortId) {
        return PARTS.stream()
                .filter(part -> part.person().equals(shortId))
                .map(Part::login)
                .findFirst()
                .orElseThrow();
    }

    /** Opens one account for each role. */
    public void open(DemoCast cast) {
        for (Part part : PARTS) {
            StaffId person = cast.person(part.person());
            UUID id = UUID.nameUUIDFromBytes(("account " + person.value()).getBytes(StandardCharsets.UTF_8));
            boolean administrator = part.person().equals("A01");
            Acting.asAdministrator(cast.director(), () -> {
                accounts.open(new NewAccount(id, person, part.login(), PASSWORD, Language.KY, administrator));
            });
        }
    }

    private record Part(String person, String login, String name, String messageKey) {}
}
