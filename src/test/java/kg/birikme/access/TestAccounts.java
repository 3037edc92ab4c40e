package kg.birikme.access;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.people.Category;
import kg.birikme.people.Post;
import kg.birikme.people.domain.StaffDetails;
import kg.birikme.people.domain.StaffService;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import kg.birikme.support.TestSchool;

/** A school with a director, an administrator and a teacher, the first two with accounts. */
public record TestAccounts(
        SchoolId school,
        StaffId director,
        StaffId administrator,
        StaffId teacher,
        AccountId administratorAccount,
        AccountId directorAccount,
        String directorLogin,
        String administratorLogin) {

    public static final String PASSWORD = "жай-кымбат-жаан";

    static final PersonName TEACHER = new PersonName("Сабыр кызы", "Айпери", null);

    public static TestAccounts in(TestSchool schools, StaffService staff, Accounts accounts) {
        SchoolId school = schools.found();
        String tag = school.value().toString().substring(0, 8);
        return SchoolContext.within(school, () -> {
            StaffId director = staff.addFirst(
                    UUID.randomUUID(), person(new PersonName("Үсөнова", "Гүлнара", "Асановна")), Post.DIRECTOR);
            return Acting.asAdministrator(director, () -> {
                StaffId administrator =
                        staff.add(UUID.randomUUID(), person(new PersonName("Эсенов", "Азамат", "Болотович")));
                StaffId teacher = staff.add(UUID.randomUUID(), person(TEACHER));
                return new TestAccounts(
                        school,
                        director,
                        administrator,
                        teacher,
                        open(accounts, administrator, "admin-" + tag, true),
                        open(accounts, director, "dir-" + tag, false),
                        "dir-" + tag,
                        "admin-" + tag);
            });
        });
    }

    /** What the session of the administrator keeps. */
    public SignedIn administratorSignedIn() {
        return new SignedIn(
                administratorAccount.value(), school.value(), administrator.value(), administratorLogin, true);
    }

    /** What the session of the director keeps. */
    public SignedIn directorSignedIn() {
        return new SignedIn(directorAccount.value(), school.value(), director.value(), directorLogin, false);
    }

    /** Somebody else who happens to bear the teacher's name. */
    public static StaffDetails teacherNamesake() {
        return person(TEACHER);
    }

    private static AccountId open(Accounts accounts, StaffId person, String login, boolean administrator) {
        return accounts.open(new NewAccount(UUID.randomUUID(), person, login, PASSWORD, Language.RU, administrator));
    }

    private static StaffDetails person(PersonName name) {
        return new StaffDetails(
                name, "", "", null, null, Category.NONE, false, "", "", LocalDate.of(2020, 8, 25), null);
    }
}
