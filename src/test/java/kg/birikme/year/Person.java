package kg.birikme.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kg.birikme.access.SignedIn;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.SignIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody signed in, at a browser without JavaScript: sees the page opened last, follows its links, fills its forms. */
final class Person {

    private static final int FOUND = 200;
    private static final int DONE = 303;

    private final MockMvc mvc;
    private final String name;
    private final SignedIn who;
    private final Language language;
    private @Nullable Document page;
    private String address = "";

    Person(MockMvc mvc, String name, SignedIn who, Language language) {
        this.mvc = mvc;
        this.name = name;
        this.who = who;
        this.language = language;
    }

    Person open(String where) throws Exception {
        MockHttpServletResponse answer = send(get(where));
        String onward = answer.getRedirectedUrl();
        if (onward != null) {
            return open(onward.replaceFirst("#.*", ""));
        }
        assertThat(answer.getStatus()).as(name + " opens " + where).isEqualTo(FOUND);
        address = where;
        page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("html").attr("lang")).as(where).isEqualTo(language.code());
        return this;
    }

    /** The address answers with this status, and shows nothing. */
    Person isRefused(String where, int status) throws Exception {
        assertThat(send(get(where)).getStatus()).as(name + " opens " + where).isEqualTo(status);
        return this;
    }

    Person sees(String... words) {
        String text = squeezed(main().text());
        for (String one : words) {
            assertThat(text).as("%s at %s", name, address).contains(squeezed(one));
        }
        return this;
    }

    Person seesNot(String... words) {
        String text = squeezed(main().text());
        for (String one : words) {
            assertThat(text).as("%s at %s", name, address).doesNotContain(squeezed(one));
        }
        return this;
    }

    /** Where the links lead that match, each once. */
    List<String> links(String css) {
        return main().select(css).eachAttr("href").stream().distinct().toList();
    }

    /** Follows the first link that leads to an address with this end. */
    Person follow(String addressEnd) throws Exception {
        Element link = main().selectFirst("a[href$='" + addressEnd + "']");
        assertThat(link)
                .as("%s finds the link %s at %s", name, addressEnd, address)
                .isNotNull();
        return open(link.attr("href"));
    }

    boolean mayPress(String actionEnd) {
        return form(actionEnd) != null;
    }

    /** The form that sends to an address with this end. */
    Filling fill(String actionEnd) {
        FormElement form = form(actionEnd);
        assertThat(form)
                .as("%s finds the form %s at %s", name, actionEnd, address)
                .isNotNull();
        return new Filling(this, form);
    }

    /** The first form that sends to an address with this in it. */
    Filling fillWhere(String actionPart) {
        Element form = main().selectFirst("form[method=post][action*='" + actionPart + "']");
        assertThat(form)
                .as("%s finds a form %s at %s", name, actionPart, address)
                .isNotNull();
        return new Filling(this, (FormElement) form);
    }

    Person press(String actionEnd) throws Exception {
        return fill(actionEnd).send();
    }

    /** Sends what was filled in, and is refused with this status. */
    Person isRefusedPost(String where, List<Filling.Entry> entries, int status) throws Exception {
        MockHttpServletResponse answer = send(posting(where, entries));
        assertThat(answer.getStatus()).as(name + " sends to " + where).isEqualTo(status);
        return this;
    }

    /** Sends what was filled in and goes where the answer leads. */
    Person post(String where, List<Filling.Entry> entries) throws Exception {
        MockHttpServletResponse answer = send(posting(where, entries));
        if (answer.getStatus() != DONE) {
            Document refusal = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
            assertThat(answer.getStatus())
                    .as(
                            "%s sends to %s: %s",
                            name,
                            where,
                            refusal.select(".refusal, .fault, main h1").text())
                    .isEqualTo(DONE);
        }
        return open(Objects.requireNonNull(answer.getRedirectedUrl()).replaceFirst("#.*", ""));
    }

    /** What a paper says, without white space: lines break where they will. */
    String paper(String where) throws Exception {
        MockHttpServletResponse answer = send(get(where));
        assertThat(answer.getStatus()).as(name + " prints " + where).isEqualTo(FOUND);
        assertThat(answer.getContentType()).startsWith("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            return squeezed(new PDFTextStripper().getText(pdf));
        } catch (IOException unreadable) {
            throw new AssertionError(where, unreadable);
        }
    }

    String address() {
        return address;
    }

    Element main() {
        return Objects.requireNonNull(Objects.requireNonNull(page).selectFirst("main"), address);
    }

    /** Without white space and hyphens: lines and words break where they will. */
    static String squeezed(String text) {
        return text.replaceAll("[-\\s\\u00a0\\u00ad\\u200b]+", "");
    }

    private @Nullable FormElement form(String actionEnd) {
        // A form that carries files has the mark of kept words in its address.
        return (FormElement) main().selectFirst("form[method=post][action$='" + actionEnd
                + "'], form[method=post][action*='" + actionEnd + "?']");
    }

    private static MockHttpServletRequestBuilder posting(String where, List<Filling.Entry> entries) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(where);
        entries.forEach(entry -> request.param(entry.name(), entry.value()));
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return SchoolContext.within(
                who.schoolId(),
                () -> performed(request.with(SignIn.as(who))
                        .with(csrf())
                        .cookie(new Cookie("birikme-language", language.code()))));
    }

    private MockHttpServletResponse performed(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(name + " cannot reach the page", failure);
        }
    }
}
