package kg.birikme.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.access.Accounts;
import kg.birikme.access.TestAccounts;
import kg.birikme.people.domain.StaffService;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import kg.birikme.support.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BirikmeTest
class AccountsPageTest {

    private static final String CHOSEN = "көк асман алдында";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestSchool schools;

    @Autowired
    StaffService staff;

    @Autowired
    Accounts accounts;

    @Autowired
    SqlCounter sql;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    TestAccounts here;

    @BeforeEach
    void prepare() {
        here = TestAccounts.in(schools, staff, accounts);
    }

    @Test
    void listsTheSchoolsAccountsAndFindsByFoldedName() throws Exception {
        mvc.perform(asAdministrator(get("/settings/accounts")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(here.directorLogin()), containsString(here.administratorLogin()))));
        mvc.perform(asAdministrator(get("/settings/accounts").param("q", "усонова")))
                .andExpect(content()
                        .string(allOf(
                                containsString(here.directorLogin()), not(containsString(here.administratorLogin())))));
        mvc.perform(asAdministrator(get("/settings/accounts").param("q", "%' or 1=1 --")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(here.directorLogin()))));
    }

    @Test
    void asksTheDatabaseLittle() throws Exception {
        sql.atMost(6, () -> mvc.perform(asAdministrator(get("/settings/accounts"))));
        sql.atMost(6, () -> mvc.perform(asAdministrator(get("/settings/accounts/new"))));
    }

    @Test
    void aPersonComesInWithTheSlip() throws Exception {
        Cookie session = signedIn();
        mvc.perform(post("/settings/accounts")
                        .cookie(session)
                        .with(csrf())
                        .param("people", here.teacher().value().toString()))
                .andExpect(redirectedUrl("/settings/accounts/slips"));
        assertThat(attributesOfSessions()).isNotEmpty().noneMatch(bytes -> bytes.contains("a.sabyr"));
        String slip = mvc.perform(get("/settings/accounts/slips").cookie(session))
                .andExpect(content().string(containsString("Сабыр кызы\u00A0А.")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(slip).contains("class=\"qr\"").doesNotContain("localhost", "127.0.0.1");
        String code = code(slip);
        mvc.perform(get("/invitation/" + code)).andExpect(content().string(containsString(code)));
        mvc.perform(post("/invitation").with(csrf()).param("code", code))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("a.sabyr")));
        mvc.perform(accept(code, CHOSEN, "башка нерсе жазып")).andExpect(status().isUnprocessableContent());
        mvc.perform(accept(code, "кыска", "кыска"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Сырсөз өтө кыска: кеминде 10 белги керек.")));
        mvc.perform(accept(code, CHOSEN, CHOSEN)).andExpect(redirectedUrl("/sign-in?set"));
        mvc.perform(post("/invitation").with(csrf()).param("code", code))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Бул код буга чейин колдонулган.")));
        mvc.perform(post("/invitation")
                        .with(csrf())
                        .param("code", "ABCD-EFGH-JKLM")
                        .cookie(new Cookie("birikme-language", "ru")))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Код неверен")));
    }

    @Test
    void anExpiredCodeIsToldAsSuch() throws Exception {
        Cookie session = signedIn();
        mvc.perform(post("/settings/accounts")
                .cookie(session)
                .with(csrf())
                .param("people", here.teacher().value().toString()));
        String code = code(mvc.perform(get("/settings/accounts/slips").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString());
        clock.set(LocalDate.of(2026, 12, 30));
        mvc.perform(post("/invitation").with(csrf()).param("code", code))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Коддун мөөнөтү бүткөн.")));
    }

    /** Everything that lies in the table of sessions between the form and the page that prints the codes (code 19). */
    private List<String> attributesOfSessions() {
        return jdbc.sql("select attribute_bytes from spring_session_attributes")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
    }

    @Test
    void slipsAreShownOnce() throws Exception {
        mvc.perform(asAdministrator(get("/settings/accounts/slips")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Баракчалар бир гана жолу көрсөтүлөт.")));
    }

    @Test
    void nobodyChosenIsToldAtTheField() throws Exception {
        mvc.perform(asAdministrator(post("/settings/accounts")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Жок дегенде бир кишини белгилеңиз.")));
    }

    @Test
    void aStaleBlockIsRefused() throws Exception {
        String block = "/settings/accounts/" + here.directorAccount().value() + "/block";
        mvc.perform(asAdministrator(post(block).param("version", "0"))).andExpect(redirectedUrl("/settings/accounts"));
        mvc.perform(asAdministrator(post(block).param("version", "0"))).andExpect(status().isConflict());
    }

    @Test
    void theOwnAccountAndUnknownOnesAreRefused() throws Exception {
        String own = "/settings/accounts/" + here.administratorAccount().value() + "/block";
        mvc.perform(asAdministrator(post(own).param("version", "0"))).andExpect(status().isForbidden());
        mvc.perform(asAdministrator(post("/settings/accounts/" + UUID.randomUUID() + "/reset")
                        .param("version", "0")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theDirectorIsNoAdministrator() throws Exception {
        mvc.perform(get("/settings/accounts").with(SignIn.as(here.directorSignedIn())))
                .andExpect(status().isForbidden());
    }

    /** A real session: the codes wait in it for the next page. */
    private Cookie signedIn() throws Exception {
        return Objects.requireNonNull(mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("login", here.administratorLogin())
                        .param("password", TestAccounts.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("birikme"));
    }

    private MockHttpServletRequestBuilder asAdministrator(MockHttpServletRequestBuilder request) {
        return request.with(SignIn.as(here.administratorSignedIn())).with(csrf());
    }

    private static MockHttpServletRequestBuilder accept(String code, String password, String repeated) {
        return post("/invitation/accept")
                .param("code", code)
                .with(csrf())
                .param("login", "a.sabyr")
                .param("password", password)
                .param("repeated", repeated);
    }

    private static String code(String page) {
        Matcher code = Pattern.compile("(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}").matcher(page);
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
