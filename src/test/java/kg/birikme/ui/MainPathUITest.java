package kg.birikme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main path in a real Chromium, in Kyrgyz, clicked as people would: the plan is drafted, considered, agreed, approved;
 * the meeting is convened, held, written down and signed; those responsible answer and the chair releases.
 */
@BirikmeTest
class MainPathUITest {

    private static final String YEAR = "/years/2026-2027";
    private static final String PASSWORD = "жай-кымбат-жаан";
    private static final String MEETING = YEAR + "/meetings/1";

    private static Browsers browsers;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @LocalServerPort
    private int port;

    private final Map<String, Walker> people = new HashMap<>();

    @BeforeAll
    static void start() {
        browsers = Browsers.take();
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, true", "PHONE, true", "PHONE, false"})
    @Tag("R1")
    @Tag("R2")
    @Tag("R4")
    @Tag("R5")
    @Tag("R6")
    @Tag("R10")
    void fromTheDraftToTheRelease(Screen screen, boolean javaScript) {
        clock.set(LocalDate.of(2026, 8, 20));
        DemoCast cast = sample.found();
        try {
            seat(cast, screen, javaScript);
            draft(cast);
            convene();
            hold();
            write(cast);
            sign();
            approve();
            carryOut();
        } finally {
            people.values().forEach(Walker::close);
            people.clear();
        }
    }

    /** Each person at a browser of their own, signed in. */
    private void seat(DemoCast cast, Screen screen, boolean javaScript) {
        String tag = cast.school().value().toString().substring(0, 8);
        for (String person : List.of("M01", "M02", "M09", "S01", "S02", "S03")) {
            String login = person.toLowerCase() + "-" + tag;
            SchoolContext.within(cast.school(), () -> {
                Acting.asAdministrator(cast.director(), () -> {
                    accounts.open(new NewAccount(
                            UUID.randomUUID(), cast.person(person), login, PASSWORD, Language.KY, false));
                });
            });
            Walker walker = new Walker(browsers, person, screen, javaScript, "http://localhost:" + port);
            people.put(person, walker.signIn(login, PASSWORD));
        }
    }

    private Walker chair() {
        return person("M01");
    }

    private Walker person(String shortId) {
        return people.get(shortId);
    }

    private void draft(DemoCast cast) {
        chair().open(YEAR + "/plan").press(YEAR + "/plan");
        chair().follow("/plan/texts")
                .fill("analysis", "Өткөн жылдын планы аткарылды.")
                .fill("theme", "Класстык саатты заманбап өткөрүү")
                .fill("aim", "Тарбия ишинин сапатын жогорулатуу")
                .fill("tasks", "Биринчи милдет\nЭкинчи милдет\nҮчүнчү милдет\nТөртүнчү милдет")
                .press("/plan/texts");
        for (int quarter = 1; quarter <= 4; quarter++) {
            item(cast, "MEETINGS", quarter + "-чейректин жыйыны", null, quarter);
        }
        item(cast, "OPEN_EVENTS", "Ачык класстык сааттар", "OPEN_CLASS_HOUR", 2);
        item(cast, "OPEN_EVENTS", "Алтын күз", "EXTRACURRICULAR", 1);
        chair().sees("Класстык саатты заманбап өткөрүү").sees("4-чейректин жыйыны");
    }

    private void item(DemoCast cast, String section, String content, String form, int quarter) {
        chair().click("main a[href*='items/new?section=" + section + "']").fill("content", content);
        if (form != null) {
            chair().choose("form", form);
        }
        chair().choose("termKind", "QUARTER")
                .choose("termQuarter", Integer.toString(quarter))
                .check("responsible", cast.person("M09").value().toString())
                .press("/plan/items");
    }

    private void convene() {
        chair().open(YEAR + "/plan").follow("/plan/meeting").click("main a[href*='/meetings/new']");
        chair().fill("theme", "Жылдык ишти уюштуруу")
                .fill("date", "2026-08-28")
                .fill("time", "10:00")
                .fill("place", "12-кабинет")
                .press(YEAR + "/meetings");
        chair().open(MEETING)
                .follow("/agenda/new")
                .fill("title", "Класстык сааттын планын түзүү")
                .fill("minutes", "20")
                .press("/agenda");
        chair().open(MEETING).follow("/convene").press("/convene");
        person("S03").open("/").click("main a[href$='" + MEETING + "']").press("/acknowledge");
    }

    private void hold() {
        clock.set(LocalDate.of(2026, 8, 28).atTime(11, 30));
        person("M02").open(MEETING).follow("/attendance").pressIn("main button[name=all]");
        person("M02").open(MEETING).press("/hold");
    }

    private void write(DemoCast cast) {
        Walker secretary = person("M02");
        secretary.open(MEETING + "/protocol/minutes");
        int items = secretary.count("main nav.tabs a");
        assertThat(items).isGreaterThanOrEqualTo(2);
        for (int item = 1; item <= items; item++) {
            secretary
                    .open(MEETING + "/protocol/minutes/" + item)
                    .fill("heard", "Төраганын маалыматы угулду.")
                    .fill("who-0", "Э. С. Мамырканов")
                    .fill("words-0", "Сунушту колдойм.")
                    .check("outcome", "CONSIDERED")
                    .pressIn("main button[name=recommend]")
                    .fill("text", item + "-сунуш: план жактырылсын.")
                    .fill("due", "2026-09-10")
                    .check("responsible", cast.person("M09").value().toString())
                    .check("addressee", "MEMBERS")
                    .pressIn("main form[action$='/recommendation'] button.primary");
        }
        secretary.open(MEETING + "/protocol").sees("1-сунуш: план жактырылсын.");
    }

    private void sign() {
        chair().open(MEETING + "/protocol")
                .follow("/protocol/sign")
                .fill("password", PASSWORD)
                .press("/protocol/sign");
        chair().open(MEETING + "/protocol").sees("Тутумда кол коюлду");
    }

    private void approve() {
        clock.set(LocalDate.of(2026, 9, 1));
        chair().open(YEAR + "/plan").press("/plan/send");
        person("S02").open("/").open(YEAR + "/plan").press("/plan/agree");
        clock.set(LocalDate.of(2026, 9, 2));
        person("S01").open("/").open(YEAR + "/plan").press("/plan/approve");
        chair().open(YEAR + "/plan").sees("Бекитилди");
    }

    private void carryOut() {
        clock.set(LocalDate.of(2026, 9, 7));
        List<String> links = new ArrayList<>(person("M09").open("/").links("main a[href*='/recommendations/1/']"));
        assertThat(links).isNotEmpty();
        for (String link : links) {
            person("M09")
                    .open(link)
                    .fill("words", "Аткардым, материалдар даяр.")
                    .pressIn("main button[name=state][value=DONE]");
            chair().open(link).sees("Аткардым, материалдар даяр.").press("/release");
        }
        assertThat(person("M09").open("/").links("main a[href*='/recommendations/1/']"))
                .isEmpty();
    }
}
