package kg.birikme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.birikme.ui.Browsers.Screen;

/**
 * One person at one browser, who finds the way by what stands on the pages: links by where they lead, buttons by what they
 * send. Every page reached is looked at once: Kyrgyz, within the screen, and without a violation where axe can run.
 */
final class Walker implements AutoCloseable {

    private final String name;
    private final BrowserContext context;
    private final Page page;
    private final Screen screen;
    private final boolean javaScript;
    private final Set<String> seen = new HashSet<>();
    private int taps;
    private int typed;

    Walker(Browsers browsers, String name, Screen screen, boolean javaScript, String origin) {
        this.name = name;
        this.context = browsers.visitor(screen, javaScript, origin);
        this.page = context.newPage();
        this.screen = screen;
        this.javaScript = javaScript;
    }

    /** Signs in; the password is kept for the signature. */
    Walker signIn(String login, String password) {
        open("/sign-in");
        page.fill("main input[type=text]", login);
        page.fill("main input[type=password]", password);
        page.click("main button[type=submit]");
        assertThat(page.url()).as("signed in as " + login).doesNotContain("sign-in");
        look();
        return this;
    }

    Walker open(String address) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        look();
        return this;
    }

    /** Follows the first link of the page that leads to an address with this end. */
    Walker follow(String addressEnd) {
        return click("main a[href$='" + addressEnd + "']");
    }

    /** Presses the first button of the form that sends to an address with this end; opens the question around it first. */
    Walker press(String addressEnd) {
        String form = "main form:is([action$='" + addressEnd + "'], [action*='" + addressEnd + "?'])";
        return pressIn(form + " button.primary, " + form + " button[type=submit]");
    }

    /** Presses that very button; opens the question around it first. */
    Walker pressIn(String button) {
        Locator found = page.locator(button).first();
        reveal(found);
        taps++;
        found.click();
        return arrived();
    }

    Walker click(String selector) {
        Locator found = page.locator(selector).first();
        reveal(found);
        taps++;
        found.click();
        return arrived();
    }

    Walker fill(String field, String words) {
        typed++;
        shown("[id='" + field + "']").fill(words);
        return this;
    }

    Walker choose(String field, String value) {
        shown("[id='" + field + "']").selectOption(value);
        return this;
    }

    Walker check(String field, String value) {
        shown("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    /** Opens the question behind a button, without sending anything. */
    Walker openQuestion(String insideIt) {
        reveal(page.locator(insideIt).first());
        return this;
    }

    /** Begins to count taps and typed fields anew. */
    Walker counted() {
        taps = 0;
        typed = 0;
        return this;
    }

    /** Links followed, buttons pressed, folds opened; a tap into a field is none. */
    int taps() {
        return taps;
    }

    /** Fields typed into. */
    int typed() {
        return typed;
    }

    /** How long the page is, in pixels of its style. */
    int height() {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    }

    int count(String selector) {
        return page.locator(selector).count();
    }

    /** Where the links lead, each once. */
    List<String> links(String selector) {
        return page.locator(selector).all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    String text() {
        return page.locator("main").innerText();
    }

    String address() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** What stands in a folded part is looked up there, as a person would. */
    Walker sees(String words) {
        Locator folded = page.locator("main details:not([open])").filter(new Locator.FilterOptions().setHasText(words));
        if (!text().contains(words) && folded.count() > 0) {
            reveal(folded.last().getByText(words).first());
        }
        assertThat(text()).as(name + " at " + address()).contains(words);
        return this;
    }

    private Locator shown(String selector) {
        Locator found = page.locator(selector).first();
        reveal(found);
        return found;
    }

    /** What stands behind a closed question, or in a part that is folded, is not yet there for a person either. */
    private void reveal(Locator found) {
        if (found.isVisible()) {
            return;
        }
        Locator closed = found.locator("xpath=ancestor::details[not(@open)]");
        for (int inner = closed.count(); inner > 0; inner = closed.count()) {
            taps++;
            closed.first().locator("summary").first().click();
        }
    }

    private Walker arrived() {
        page.waitForLoadState();
        look();
        return this;
    }

    private void look() {
        if (!seen.add(address().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\?.*|#.*", ""))) {
            return;
        }
        assertThat(page.locator("html").getAttribute("lang")).as(address()).isEqualTo("ky");
        assertThat(page.locator(".refusal").count())
                .as(name + " refused at " + address() + ": " + text())
                .isZero();
        Browsers.assertFits(page);
        String place = address().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("[^A-Za-z0-9]+", "-");
        Browsers.picture(page, "path", screen + "-" + javaScript + "-" + name + place + ".png");
        if (javaScript) {
            Browsers.assertAccessible(page);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
