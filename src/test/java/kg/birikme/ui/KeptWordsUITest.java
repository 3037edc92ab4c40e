package kg.birikme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No word is lost in a real browser: session over, page closed, another person at the same browser, without a script. */
@BirikmeTest
class KeptWordsUITest {

    private static final String YEAR = "/years/2026-2027";
    private static final String PASSWORD = "жай-кымбат-жаан";
    private static final String WORDS = "Жоголбой турган сөз";

    private static Browsers browsers;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @LocalServerPort
    private int port;

    private DemoCast cast;

    @BeforeAll
    static void start() {
        browsers = Browsers.take();
    }

    @BeforeEach
    void found() {
        clock.set(LocalDate.of(2026, 11, 20));
        cast = sample.found();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsComeThroughTheEndOfASession(boolean javaScript) {
        String login = account("M09");
        try (BrowserContext context = browsers.visitor(Screen.PHONE, javaScript, origin())) {
            Page page = context.newPage();
            signIn(page, login);
            page.navigate(YEAR + "/growth/programme");
            page.fill("#aim", WORDS);
            context.clearCookies();
            page.click("main form button:not([name])");
            assertThat(page.url()).contains("/sign-in");
            assertThat(page.locator("main").innerText()).contains("Жазганыңыз сакталды");
            shoot(page, "over-" + javaScript);
            fillSignIn(page, login);
            assertThat(page.locator("#aim").inputValue()).isEqualTo(WORDS);
            Browsers.assertFits(page);
            shoot(page, "restored-" + javaScript);
            page.click("main form button:not([name])");
            assertThat(page.locator("#aim").inputValue()).isEqualTo(WORDS);
            page.navigate(YEAR + "/growth/programme");
            assertThat(page.locator(".draft-offer").count()).isZero();
        }
    }

    @Test
    void wordsOfAClosedPageAreOfferedOnAnotherDevice() {
        String login = account("M09");
        try (BrowserContext context = browsers.visitor(Screen.PHONE, true, origin());
                BrowserContext elsewhere = browsers.visitor(Screen.PHONE, false, origin())) {
            Page page = context.newPage();
            signIn(page, login);
            page.navigate(YEAR + "/activities/log");
            page.fill("#title", WORDS);
            page.waitForResponse(answer -> answer.url().endsWith("/drafts") && answer.status() == 204, () -> {});
            page.close();
            Page other = elsewhere.newPage();
            signIn(other, login);
            other.navigate(YEAR + "/activities/log");
            assertThat(other.locator("#title").inputValue()).isEmpty();
            Browsers.assertFits(other);
            shoot(other, "offer");
            other.click(".draft-offer a");
            assertThat(other.locator("#title").inputValue()).isEqualTo(WORDS);
            other.navigate(YEAR + "/activities/log");
            other.click(".draft-offer button");
            assertThat(other.locator(".draft-offer").count()).isZero();
        }
    }

    @Test
    void fieldsOfOneNameKeepTheirOwnWordsThroughSavingAndClosing() {
        String login = account("M01");
        try (BrowserContext context = browsers.visitor(Screen.PHONE, true, origin())) {
            Page page = context.newPage();
            signIn(page, login);
            page.navigate(YEAR + "/growth/self-analysis");
            for (int i = 0; i < 5; i++) {
                page.fill("[id='answer-" + i + "']", WORDS + " " + i);
            }
            page.click("main form button:not([name])");
            for (int i = 0; i < 5; i++) {
                assertThat(page.locator("[id='answer-" + i + "']").inputValue()).isEqualTo(WORDS + " " + i);
            }
            page.fill("[id='answer-1']", "Өзгөргөн");
            page.navigate("/");
            page.navigate(YEAR + "/growth/self-analysis");
            assertThat(page.locator("[id='answer-0']").inputValue()).isEqualTo(WORDS + " 0");
            assertThat(page.locator("[id='answer-1']").inputValue()).isEqualTo("Өзгөргөн");
            assertThat(page.locator("[id='answer-2']").inputValue()).isEqualTo(WORDS + " 2");
        }
    }

    @Test
    void anotherPersonAtTheSameBrowserSeesNothing() {
        String login = account("M09");
        String colleague = account("M10");
        try (BrowserContext context = browsers.visitor(Screen.PHONE, true, origin())) {
            Page page = context.newPage();
            signIn(page, login);
            page.navigate(YEAR + "/growth/programme");
            page.fill("#aim", WORDS);
            Page second = context.newPage();
            context.clearCookies();
            signIn(second, colleague);
            second.navigate(YEAR + "/growth/programme");
            assertThat(second.locator("#aim").inputValue()).isEmpty();
            assertThat(second.evaluate("Object.values(localStorage).join()"))
                    .asString()
                    .doesNotContain(WORDS);
            page.click("main form button:not([name])");
            assertThat(page.locator("main").innerText()).contains("башка адамдыкы");
            shoot(page, "other-person");
            second.navigate(YEAR + "/growth/programme");
            assertThat(second.locator("#aim").inputValue()).isEmpty();
            assertThat(second.locator(".draft-offer").count()).isZero();
        }
    }

    private static void shoot(Page page, String name) {
        Browsers.picture(page, "kept", name + ".png");
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private void signIn(Page page, String login) {
        page.navigate("/sign-in");
        fillSignIn(page, login);
    }

    private static void fillSignIn(Page page, String login) {
        page.fill("main input[type=text]", login);
        page.fill("main input[type=password]", PASSWORD);
        page.click("main button[type=submit]");
        assertThat(page.url()).doesNotContain("sign-in");
    }

    private String account(String person) {
        String login = person.toLowerCase(Locale.ROOT) + "-"
                + cast.school().value().toString().substring(0, 8);
        SchoolContext.within(cast.school(), () -> {
            Acting.asAdministrator(cast.director(), () -> {
                accounts.open(
                        new NewAccount(UUID.randomUUID(), cast.person(person), login, PASSWORD, Language.KY, false));
            });
        });
        return login;
    }
}
