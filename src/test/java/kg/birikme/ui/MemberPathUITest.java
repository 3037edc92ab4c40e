package kg.birikme.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kg.birikme.access.Accounts;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
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
 * The member's path in a real Chromium, on a phone, in Kyrgyz, with JavaScript and without: an event logged, a report
 * asked for and handed in, a programme and a self-analysis written, the chair who reads them, the duties that follow.
 */
@BirikmeTest
class MemberPathUITest {

    private static final String YEAR = "/years/2026-2027";
    private static final String PASSWORD = "жай-кымбат-жаан";

    private static Browsers browsers;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private Accounts accounts;

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
    @Tag("R47")
    @Tag("R49")
    @Tag("R51")
    @Tag("R53")
    void whatIsAskedOfATeacherIsDoneOnAPhone(boolean javaScript) {
        clock.set(LocalDate.of(2026, 11, 20));
        DemoCast cast = sample.found();
        try (Walker teacher = seat(cast, "M09", javaScript);
                Walker chair = seat(cast, "M01", javaScript)) {
            logsAnEvent(teacher);
            reports(teacher, chair);
            grows(teacher, chair);
            teacher.open(YEAR + "/duties").sees("Жобонун 47-талабы").sees("Алтын күз");
        }
    }

    private void logsAnEvent(Walker teacher) {
        teacher.open(YEAR + "/activities")
                .follow("/activities/log")
                .fill("title", "Алтын күз")
                .fill("pupils", "24")
                .fill("result", "Балдар кубанды")
                .check("open", "true")
                .press("/activities/log")
                .sees("Алтын күз")
                .sees("Балдар кубанды");
    }

    private void reports(Walker teacher, Walker chair) {
        chair.open(YEAR + "/reports")
                .follow("/reports/ask")
                .choose("kind", "QUARTER")
                .fill("quarter", "1")
                .fill("due", "2026-11-25")
                .press("/reports/ask");
        teacher.open("/")
                .click("main a[href*='/reports/']")
                .fill("difficulties", "Үй тапшырмасы кеч бүтөт")
                .pressIn("main button[name=handIn]")
                .sees("Тапшырылды");
        chair.open("/").click("main a[href*='/reports?status=SUBMITTED']").click("main table a[href*='/reports/']");
        chair.sees("Үй тапшырмасы кеч бүтөт").press("/accept");
        teacher.open(YEAR + "/reports").sees("Кабыл алынды");
    }

    private void grows(Walker teacher, Walker chair) {
        teacher.open(YEAR + "/growth")
                .follow("/growth/programme")
                .fill("topic", "Укуктук маданият")
                .fill("aim", "Укуктук билимди калыптандыруу")
                .fill("content-0", "Адабият окуу")
                .fill("reportForm", "баяндама")
                .pressIn("main button[name=handIn]");
        chair.open(YEAR + "/growth")
                .click("main a[href*='/growth/programmes/']")
                .press("/seen");
        teacher.open(YEAR + "/growth").click("main a[href*='/self-analysis?activity=']");
        for (int question = 0; question < 8; question++) {
            teacher.fill("answer-" + question, "Жооп " + question);
        }
        teacher.pressIn("main button[name=handIn]").sees("Алтын күз");
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
