package kg.birikme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kg.birikme.access.Accounts;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.report.ReportKind;
import kg.birikme.report.domain.ReportService;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.ui.Browsers.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a teacher does each week takes the taps and the typed fields that were promised (issue 10, "what must hold"), counted on a
 * phone, from her first page. The table of all main jobs is {@code src/docs/taps.md}.
 */
@BirikmeTest
class TapsUITest {

    private static final String YEAR = "/years/2026-2027";
    private static final String PASSWORD = "жай-кымбат-жаан";

    private static Browsers browsers;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReportService reports;

    @Autowired
    private MutableClock clock;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        browsers = Browsers.take();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("R48")
    @Tag("R49")
    @Tag("R53")
    void anEventIsTwoFieldsAndAQuarterEight(boolean javaScript) {
        clock.set(LocalDate.of(2026, 10, 30));
        DemoCast cast = sample.found();
        try (Walker teacher = seat(cast, "M09", javaScript)) {
            for (String title : List.of("Алтын күз", "Сергек жүрүш")) {
                teacher.open("/")
                        .counted()
                        .click(".bottom a[href$='/activities']")
                        .follow("/activities/log")
                        .fill("title", title)
                        .fill("pupils", "24")
                        .press("/activities/log");
                assertThat(teacher.taps()).as("taps of an event").isLessThanOrEqualTo(4);
                assertThat(teacher.typed()).as("fields of an event").isLessThanOrEqualTo(2);
            }
            SchoolContext.within(
                    cast.school(),
                    () -> Acting.as(
                            cast.chair(),
                            () -> reports.ask(
                                    sample.year(),
                                    ReportKind.QUARTER,
                                    1,
                                    LocalDate.of(2026, 11, 4),
                                    List.of(cast.person("M09")))));
            teacher.open(YEAR + "/reports").click("main a[href*='/reports/']:not([href$='/ask'])");
            assertThat(teacher.height()).as("length of the page").isLessThanOrEqualTo(3000);
            teacher.sees("Алтын күз")
                    .counted()
                    .fill("pupilsStart", "24")
                    .fill("girls", "13")
                    .fill("boys", "11")
                    .fill("usual", "08.09 Бир\n15.09 Эки\n22.09 Үч\n29.09 Төрт\n06.10 Беш\n13.10 Алты\n20.10 Жети")
                    .fill("parents[0].day", "2026-09-12")
                    .fill("parents[0].title", "Окуу жылынын милдеттери")
                    .fill("parents[0].pupils", "19")
                    .fill("difficulties", "Окуу китептери жетишсиз");
            assertThat(teacher.height()).as("length of the page, filled in").isLessThanOrEqualTo(3600);
            teacher.pressIn("main button[name=handIn]").sees("Тапшырылды");
            assertThat(teacher.typed()).as("fields of a quarter").isLessThanOrEqualTo(8);
            assertThat(teacher.taps()).as("taps of a quarter").isLessThanOrEqualTo(6);
        }
    }

    private Walker seat(DemoCast cast, String person, boolean javaScript) {
        String login = person.toLowerCase(Locale.ROOT) + "-"
                + cast.school().value().toString().substring(0, 8);
        SchoolContext.within(cast.school(), () -> {
            Acting.asAdministrator(cast.director(), () -> {
                accounts.open(
                        new NewAccount(UUID.randomUUID(), cast.person(person), login, PASSWORD, Language.KY, false));
            });
        });
        return new Walker(browsers, person, Screen.PHONE, javaScript, "http://localhost:" + port)
                .signIn(login, PASSWORD);
    }
}
