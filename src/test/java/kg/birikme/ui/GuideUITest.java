package kg.birikme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.guide.Guide;
import kg.birikme.guide.Guide.Part;
import kg.birikme.shared.Language;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.ui.Browsers.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pictures of the guides show the pages as they are. A page whose headings or buttons changed since its picture was
 * made fails; {@code ./mvnw test -Dtest=GuideUITest -Dbirikme.write=true} makes the pictures anew.
 */
@BirikmeTest
class GuideUITest {

    private static final Path PICTURES = Path.of("src", "main", "resources", "assets", "guide");
    private static final Path SHOWN = Path.of("src", "test", "resources", "guide-pictures.txt");
    private static final String YEAR = "2026-2027";
    private static final int QUALITY = 45;

    /** Whose eyes a part is seen with. */
    private static final Map<String, String> READERS = Map.of(
            "chair", "M01",
            "secretary", "M02",
            "member", "M09",
            "deputyTeaching", "S02",
            "deputyMethodical", "S03",
            "director", "S01",
            "administrator", "A01");

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private Guide guide;

    @LocalServerPort
    private int port;

    @Test
    void thePicturesShowThePagesAsTheyAre() throws IOException {
        demonstration.cast();
        boolean write = Boolean.getBoolean("birikme.write");
        Map<String, String> seen = new TreeMap<>();
        Browsers browsers = Browsers.take();
        for (Part part : guide.parts()) {
            walk(browsers, part, Language.KY, write, seen);
            if (write) {
                walk(browsers, part, Language.RU, true, new TreeMap<>());
                walk(browsers, part, Language.EN, true, new TreeMap<>());
            }
        }
        List<String> lines = seen.entrySet().stream()
                .map(page -> page.getKey() + ": " + page.getValue())
                .toList();
        if (write) {
            Files.write(SHOWN, lines);
        }
        assertThat(lines)
                .as("make the pictures anew: ./mvnw test -Dtest=GuideUITest -Dbirikme.write=true")
                .containsExactlyElementsOf(Files.readAllLines(SHOWN));
        assertThat(missing()).isEmpty();
    }

    private List<Path> missing() {
        List<Path> missing = new ArrayList<>();
        for (Part part : guide.parts()) {
            for (int step = 1; step <= part.steps().size(); step++) {
                for (Language language : Language.values()) {
                    missing.add(picture(part, step, language));
                }
            }
        }
        missing.removeIf(Files::isRegularFile);
        return missing;
    }

    private void walk(Browsers browsers, Part part, Language language, boolean write, Map<String, String> seen) {
        try (BrowserContext visitor = browsers.visitor(Screen.PHONE, true, "http://localhost:" + port)) {
            Page page = visitor.newPage();
            page.navigate("/sign-in");
            page.fill("main input[type=text]", DemoAccounts.login(READERS.get(part.name())));
            page.fill("main input[type=password]", DemoAccounts.PASSWORD);
            page.click("main button[type=submit]");
            speak(page, language);
            for (int step = 1; step <= part.steps().size(); step++) {
                String address = part.steps().get(step - 1).replace("{year}", YEAR);
                assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                seen.put(part.name() + "-" + step, words(page));
                if (write) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setType(ScreenshotType.JPEG)
                            .setQuality(QUALITY)
                            .setPath(picture(part, step, language)));
                }
            }
            speak(page, Language.KY);
        }
    }

    static void speak(Page page, Language language) {
        page.navigate("/guide");
        page.locator("form[action$='/language'] button[value=" + language.name() + "]")
                .dispatchEvent("click");
        page.waitForLoadState();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
    }

    private static String words(Page page) {
        return page.locator("main h1, main :not(.empty) > h2, main .actions .button").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static Path picture(Part part, int step, Language language) {
        return PICTURES.resolve(part.name() + "-" + step + "-" + language.code() + ".jpg");
    }
}
