package kg.birikme.setup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.access.domain.SignInService;
import kg.birikme.access.domain.SignInService.Found;
import kg.birikme.people.People;
import kg.birikme.people.Post;
import kg.birikme.school.QuarterView;
import kg.birikme.school.Schools;
import kg.birikme.school.Years;
import kg.birikme.school.domain.SchoolDetails;
import kg.birikme.setup.domain.FirstSchool.FirstAdministrator;
import kg.birikme.setup.domain.FirstSchool.FirstYear;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.TestSchool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BirikmeTest
class SetupServiceTest {

    private static final String PASSWORD = "жай-кымбат-жаан";
    private static final PersonName DIRECTOR = new PersonName("Үсөнова", "Гүлнара", "Асановна");
    private static final PersonName DEPUTY = new PersonName("Сабыр кызы", "Айпери", null);

    @Autowired
    SetupService setup;

    @Autowired
    SetupService.Founding founding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Schools schools;

    @Autowired
    Years years;

    @Autowired
    People people;

    @Autowired
    SignInService signIn;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestSchool testSchool;

    private final SchoolId id = new SchoolId(UUID.randomUUID());
    private final String login = "first-" + id.value().toString().substring(0, 8);

    @Test
    void foundsSchoolYearLeadersAndTheAdministratorsAccount() {
        found(null, PASSWORD);
        SchoolContext.within(id, () -> {
            assertThat(schools.profile().shortNameKy()).isEqualTo("Үлгү ОМ");
            assertThat(years.current().orElseThrow().slug()).isEqualTo("2026-2027");
            LocalDate today = LocalDate.of(2026, 11, 22);
            assertThat(people.officeOn(Role.DIRECTOR, today).orElseThrow().name())
                    .isEqualTo(DIRECTOR);
            assertThat(people.officeOn(Role.DEPUTY_TEACHING, today)
                            .orElseThrow()
                            .staff())
                    .as("one person combines two posts (A2)")
                    .isEqualTo(people.officeOn(Role.DEPUTY_METHODICAL, today)
                            .orElseThrow()
                            .staff());
            assertThat(people.atWork(today)).hasSize(2);
        });
        Found administrator = signIn.signIn(login, PASSWORD, login).orElseThrow();
        assertThat(administrator.who().schoolId()).isEqualTo(id);
        assertThat(administrator.who().administrator()).isTrue();
        SchoolContext.within(
                id,
                () -> Acting.as(administrator.who().staffId(), () -> {
                    assertThat(currentActor.get().is(Role.DIRECTOR)).isTrue();
                }));
    }

    @Test
    void anotherPersonCanBeTheAdministrator() {
        found(new PersonName("Эсенов", "Азамат", null), PASSWORD);
        Found administrator = signIn.signIn(login, PASSWORD, login).orElseThrow();
        SchoolContext.within(
                id,
                () -> Acting.as(administrator.who().staffId(), () -> {
                    assertThat(currentActor.get().roles()).isEmpty();
                }));
    }

    @Test
    void aBadPasswordFoundsNothingAtAll() {
        assertThatThrownBy(() -> found(null, "кыска")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SchoolContext.within(id, schools::profile)).isInstanceOf(NotFound.class);
    }

    @Test
    void isOverOnceThereIsASchool() {
        testSchool.found();
        assertThatThrownBy(setup::checkPending).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setup.found("", first(null, PASSWORD))).isInstanceOf(NotFound.class);
    }

    private void found(@Nullable PersonName administrator, String password) {
        SchoolContext.within(
                id, () -> transaction.executeWithoutResult(status -> founding.found(first(administrator, password))));
    }

    private FirstSchool first(@Nullable PersonName administrator, String password) {
        return new FirstSchool(
                id,
                new SchoolDetails(
                        "Үлгү орто мектеби",
                        "Средняя школа Үлгү",
                        "Үлгү ОМ",
                        "СШ Үлгү",
                        "Үлгү айылы",
                        "село Үлгү",
                        "Үлгү району",
                        "Үлгүский район",
                        null,
                        null,
                        ""),
                new FirstYear(
                        2026,
                        List.of(
                                new QuarterView(1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 4)),
                                new QuarterView(2, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 12, 30)),
                                new QuarterView(3, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 19)),
                                new QuarterView(4, LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 25)))),
                Map.of(Post.DIRECTOR, DIRECTOR, Post.DEPUTY_TEACHING, DEPUTY, Post.DEPUTY_METHODICAL, DEPUTY),
                new FirstAdministrator(administrator, login, password, Language.KY));
    }
}
