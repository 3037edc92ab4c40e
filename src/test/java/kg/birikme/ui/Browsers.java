package kg.birikme.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Chromium for the people's paths, one for all tests of a process. Where none is found the tests are skipped, with a line that says so and how to
 * get one; with {@code BIRIKME_BROWSER_REQUIRED=true}, as in CI, a missing browser is a failure.
 */
final class Browsers {

    private static final Logger LOG = LoggerFactory.getLogger(Browsers.class);

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final boolean PICTURES = Boolean.getBoolean("birikme.screenshots");

    private static @Nullable Browsers started;

    private final Browser browser;

    private Browsers(Browser browser) {
        this.browser = browser;
    }

    /** The browser, started for whoever comes first; skips the calling test where there is none. */
    static synchronized Browsers take() {
        Browsers browsers = started == null ? start() : started;
        started = browsers;
        return browsers;
    }

    private static Browsers start() {
        @Nullable Path chromium = find();
        if (chromium == null) {
            LOG.warn("No Chromium found: the browser tests are skipped. Install it: apt-get install chromium");
            assertThat(Boolean.parseBoolean(System.getenv("BIRIKME_BROWSER_REQUIRED")))
                    .as("a browser is required here and none was found")
                    .isFalse();
        }
        assumeTrue(chromium != null, "no Chromium");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIET));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return new Browsers(browser);
    }

    private static @Nullable Path find() {
        @Nullable String named = System.getenv("BIRIKME_CHROMIUM");
        return Stream.concat(Stream.ofNullable(named), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** A fresh visitor, with nothing remembered. */
    BrowserContext visitor(Screen screen, boolean javaScript, String origin) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setJavaScriptEnabled(javaScript)
                .setLocale("ky-KG")
                .setTimezoneId("Asia/Bishkek")
                .setBaseURL(origin));
        context.setDefaultTimeout(15_000);
        return context;
    }

    /** A picture of the whole page for somebody who looks, with {@code -Dbirikme.screenshots=true}: no test reads it. */
    static void picture(Page page, String... path) {
        if (PICTURES) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", path)));
        }
    }

    /** Fails if anything on the page reaches beyond the screen's width. */
    static void assertFits(Page page) {
        int beyond = ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        assertThat(beyond).as(page.url() + " reaches beyond the screen").isNotPositive();
    }

    /** Fails, naming rule and place, if axe finds the page hard to use for anybody. */
    static void assertAccessible(Page page) {
        assertThat(obstacles(page)).as(page.url()).isEmpty();
    }

    /** What axe finds hard to use for anybody: the rule, and where. */
    static List<String> obstacles(Page page) {
        return new AxeBuilder(page)
                        .options(violationsAlone())
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        // No page has a frame of another origin, for which axe would open a page of its own each time.
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    /** What a page passes is not told node by node: gathering that takes most of the time. */
    private static AxeRunOptions violationsAlone() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** The two sizes of screen that the pages are made for. */
    enum Screen {
        DESKTOP(1280, 800),
        PHONE(360, 740);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }
}
