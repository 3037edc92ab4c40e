package kg.birikme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.ui.Browsers.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The demonstration's pages in a real Chromium, in Kyrgyz, on desktop and phone, with JavaScript and without: each opens,
 * fits the screen and is usable by everybody.
 */
@BirikmeTest
class PagesUITest {

    private static final String YEAR = "/years/2026-2027";

    private static final List<String> ASSOCIATION = List.of(
            "/",
            YEAR + "/plan",
            YEAR + "/meetings",
            YEAR + "/meetings/1",
            YEAR + "/meetings/2",
            YEAR + "/protocols",
            YEAR + "/meetings/1/protocol",
            YEAR + "/recommendations?tab=all",
            YEAR + "/recommendations/1/3.1",
            "/members",
            "/regulation",
            "/account",
            "/inbox",
            "/inbox/mail",
            "/search?q=тарбия");

    private static final Map<String, List<String>> PAGES = Map.of(
            "M01",
                    List.of(
                            "/",
                            YEAR + "/plan",
                            YEAR + "/meetings",
                            YEAR + "/meetings/2",
                            YEAR + "/meetings/3",
                            YEAR + "/meetings/2/attendance",
                            YEAR + "/protocols",
                            YEAR + "/meetings/2/protocol",
                            YEAR + "/meetings/2/protocol/minutes",
                            YEAR + "/meetings/2/protocol/minutes/3",
                            YEAR + "/meetings/2/protocol/sign",
                            YEAR + "/recommendations?tab=all",
                            "/settings",
                            YEAR + "/activities",
                            YEAR + "/activities/1",
                            "/calendar?month=2026-11",
                            YEAR + "/reports",
                            YEAR + "/reports/association",
                            YEAR + "/growth",
                            YEAR + "/duties",
                            "/archive",
                            YEAR + "/archive",
                            "/settings/associations",
                            "/settings/appointments",
                            "/members/import"),
            "M09", ASSOCIATION,
            "S02",
                    List.of(
                            "/",
                            YEAR + "/plan",
                            YEAR + "/meetings",
                            YEAR + "/protocols",
                            "/settings/years/2026-2027",
                            "/analyses",
                            YEAR + "/analysis",
                            YEAR + "/analysis/words"),
            "S01",
                    List.of(
                            "/",
                            YEAR + "/plan",
                            "/settings/school",
                            "/settings/staff",
                            "/settings/staff/new",
                            "/analyses",
                            "/years/2025-2026/analysis"),
            "A01", List.of("/", "/settings", "/settings/accounts", "/settings/school"));

    private static Browsers browsers;

    @Autowired
    private Demonstration demonstration;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        browsers = Browsers.take();
    }

    @ParameterizedTest
    @CsvSource({
        "M01, DESKTOP, true",
        "M01, PHONE, true",
        "M09, PHONE, false",
        "S02, DESKTOP, false",
        "S01, PHONE, true",
        "A01, PHONE, true"
    })
    void everyPageOpensFitsAndIsAccessible(String person, Screen screen, boolean javaScript) {
        demonstration.cast();
        try (BrowserContext visitor = browsers.visitor(screen, javaScript, "http://localhost:" + port)) {
            Page page = visitor.newPage();
            signIn(page, DemoAccounts.login(person));
            for (String address : PAGES.get(person)) {
                look(page, address, screen, javaScript);
            }
        }
    }

    private static void signIn(Page page, String login) {
        page.navigate("/sign-in");
        Browsers.assertFits(page);
        page.fill("main input[type=text]", login);
        page.fill("main input[type=password]", DemoAccounts.PASSWORD);
        page.click("main button[type=submit]");
        assertThat(page.url()).doesNotContain("sign-in");
    }

    private static void look(Page page, String address, Screen screen, boolean javaScript) {
        Response answer = page.navigate(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(page.locator("html").getAttribute("lang")).as(address).isEqualTo("ky");
        Browsers.assertFits(page);
        if (javaScript) {
            Browsers.assertAccessible(page);
        }
        Browsers.picture(page, screen + address.replaceAll("[^A-Za-z0-9]+", "-") + ".png");
    }
}
