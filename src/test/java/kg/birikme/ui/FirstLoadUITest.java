package kg.birikme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.ui.Browsers.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What goes over a poor line (design section 11), added up as the browser received it, headers and compression included:
 * the first page with everything it needs at most 60 kB, each later one at most 30 kB.
 */
@BirikmeTest
class FirstLoadUITest {

    private static final int FIRST = 60_000;
    private static final int LATER = 30_000;
    private static final String YEAR = "/years/2026-2027";

    @Autowired
    private Demonstration demonstration;

    @LocalServerPort
    private int port;

    @Test
    void pagesAreLight() throws IOException {
        demonstration.cast();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        try (BrowserContext visitor = Browsers.take().visitor(Screen.PHONE, true, "http://localhost:" + port)) {
            Page page = visitor.newPage();
            List<Request> received = new ArrayList<>();
            page.onRequestFinished(received::add);
            page.navigate("/sign-in");
            sizes.put("/sign-in", take(page, received));
            page.fill("main input[type=text]", DemoAccounts.login("M01"));
            page.fill("main input[type=password]", DemoAccounts.PASSWORD);
            page.click("main button[type=submit]");
            sizes.put("/", take(page, received));
            for (String address : List.of(
                    YEAR + "/plan",
                    YEAR + "/meetings",
                    YEAR + "/meetings/2",
                    YEAR + "/meetings/1/protocol",
                    YEAR + "/recommendations?tab=all",
                    "/members",
                    "/regulation")) {
                page.navigate(address);
                sizes.put(address, take(page, received));
            }
        }
        Files.writeString(Path.of("target", "wire.txt"), sizes.toString());
        assertThat(sizes.remove("/sign-in")).as("first load").isLessThanOrEqualTo(FIRST);
        assertThat(sizes)
                .allSatisfy((address, size) -> assertThat(size).as(address).isLessThanOrEqualTo(LATER));
    }

    private static int take(Page page, List<Request> received) {
        page.waitForLoadState();
        // Asking for sizes lets further events in.
        List<Request> finished = List.copyOf(received);
        received.clear();
        return finished.stream()
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }
}
