package kg.birikme.access.web;

import static kg.birikme.access.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.access.Accounts;
import kg.birikme.access.Acting;
import kg.birikme.access.TestAccounts;
import kg.birikme.access.domain.AccountService;
import kg.birikme.people.domain.StaffService;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BirikmeTest
class SignInPageTest {

    private static final String ANDROID =
            "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36";
    private static final String NEW_PASSWORD = "тогуз кыш өтүп кетти";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestSchool schools;

    @Autowired
    StaffService staff;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountService accountService;

    @Autowired
    JdbcClient jdbc;

    TestAccounts here;
    String address;

    @BeforeEach
    void prepare() {
        here = TestAccounts.in(schools, staff, accounts);
        address = UUID.randomUUID().toString();
    }

    @Test
    void beingLedToTheSignInPageLeavesNoSessionBehind() throws Exception {
        long before = sessions();
        for (String page : List.of("/account", "/years/2026-2027/plan", "/no-such-page", "/")) {
            mvc.perform(get(page).accept(MediaType.TEXT_HTML))
                    .andExpect(header().string("Location", endsWith("/sign-in")));
        }
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void aRefusalKeepsTheUserNameAndTellsNothing() throws Exception {
        refused(here.directorLogin(), "wrong")
                .andExpect(content().string(containsString(here.directorLogin())))
                .andExpect(content().string(containsString("Колдонуучунун аты же сырсөз туура эмес.")));
        refused("nobody", "wrong")
                .andExpect(content().string(containsString("Колдонуучунун аты же сырсөз туура эмес.")));
    }

    @Test
    void tellsHowLongToWait() throws Exception {
        for (int i = 0; i < 5; i++) {
            mvc.perform(signIn(here.directorLogin(), "wrong"));
        }
        refused(here.directorLogin(), PASSWORD)
                .andExpect(content().string(containsString("Күтүү убактысы: 15 мүнөт.")));
    }

    /** Attack M5. */
    @Test
    void aBrowserThatHasSignedInIsNotLockedOutByStrangers() throws Exception {
        Cookie mark = Objects.requireNonNull(mvc.perform(signIn(here.directorLogin(), PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("birikme-device"));
        assertThat(mark.isHttpOnly()).isTrue();
        assertThat(mark.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);
        for (int i = 0; i < 6; i++) {
            mvc.perform(signIn(here.directorLogin(), "wrong"));
        }
        refused(here.directorLogin(), PASSWORD)
                .andExpect(content().string(containsString("Күтүү убактысы: 15 мүнөт.")));
        mvc.perform(signIn(here.directorLogin(), PASSWORD).cookie(mark))
                .andExpect(header().string("Location", endsWith("/")));
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() throws Exception {
        Cookie target = mvc.perform(get("/account").accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getCookie("REDIRECT_URI");
        mvc.perform(signIn(here.directorLogin(), PASSWORD).cookie(target))
                .andExpect(header().string("Location", endsWith("/account")));
    }

    @Test
    void signingInSpeaksTheAccountsLanguageAndNotesTheDevice() throws Exception {
        Cookie language = mvc.perform(signIn(here.directorLogin(), PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("birikme-language");
        mvc.perform(get("/account").cookie(session(), language))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chrome, Android")))
                .andExpect(content().string(containsString("Моя учётная запись")));
    }

    @Test
    void whatHtmxAskedForIsToldThatNobodyIsSignedIn() throws Exception {
        mvc.perform(get("/account").header("HX-Request", "true")).andExpect(status().isUnauthorized());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Cookie session = session();
        mvc.perform(post("/sign-out").with(csrf()).cookie(session)).andExpect(redirectedUrl("/sign-in"));
        assertSignedOut(session);
    }

    @Test
    void aSessionCanBeEndedFromAnotherDevice() throws Exception {
        Cookie lost = session();
        Cookie present = session();
        String page = mvc.perform(get("/account").cookie(present))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String key = page.replaceAll("(?s).*name=\"key\" value=\"([0-9a-f]+)\".*", "$1");
        mvc.perform(post("/account/sessions/end")
                        .with(csrf())
                        .param("key", key)
                        .param("password", PASSWORD)
                        .cookie(present))
                .andExpect(redirectedUrl("/account"));
        assertSignedOut(lost);
        mvc.perform(get("/account").cookie(present)).andExpect(status().isOk());
    }

    @Test
    void changingThePasswordEndsTheOtherSessions() throws Exception {
        Cookie other = session();
        Cookie present = session();
        mvc.perform(change(PASSWORD).cookie(present)).andExpect(redirectedUrl("/account"));
        assertSignedOut(other);
        mvc.perform(get("/account").cookie(present)).andExpect(status().isOk());
        refused(here.directorLogin(), PASSWORD);
    }

    @Test
    void aWrongPresentPasswordChangesNothing() throws Exception {
        mvc.perform(change("wrong").cookie(session())).andExpect(status().isUnprocessableContent());
        mvc.perform(signIn(here.directorLogin(), PASSWORD)).andExpect(redirectedUrl("/"));
    }

    @Test
    void aResetEndsEverySession() throws Exception {
        Cookie session = session();
        SchoolContext.within(
                here.school(),
                () -> Acting.asAdministrator(
                        here.administrator(), () -> accountService.reset(here.directorAccount(), 0)));
        assertSignedOut(session);
    }

    @Test
    void signingOutEverywhereEndsThisSessionToo() throws Exception {
        Cookie other = session();
        Cookie present = session();
        mvc.perform(post("/account/sessions/end-all")
                        .with(csrf())
                        .param("password", PASSWORD)
                        .cookie(present))
                .andExpect(redirectedUrl("/sign-in"));
        assertSignedOut(other);
        assertSignedOut(present);
    }

    @Test
    void lookingAtAPageWritesNothing() throws Exception {
        Cookie session = session();
        mvc.perform(get("/account").cookie(session)).andExpect(status().isOk());
        String before = rowVersion();
        mvc.perform(get("/account").cookie(session)).andExpect(status().isOk());
        assertThat(rowVersion()).isEqualTo(before);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        mvc.perform(post("/account/sessions/end-all").cookie(session())).andExpect(status().isForbidden());
    }

    @Test
    void theSessionCookieIsGuarded() throws Exception {
        Cookie cookie = mvc.perform(signIn(here.directorLogin(), PASSWORD).secure(true))
                .andReturn()
                .getResponse()
                .getCookie("birikme");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualToIgnoringCase("lax");
    }

    private MockHttpServletRequestBuilder signIn(String login, String password) {
        return post("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .header("User-Agent", ANDROID)
                .param("login", login)
                .param("password", password);
    }

    /** MockMvc does not follow the forward of a refusal by itself. */
    private ResultActions refused(String login, String password) throws Exception {
        MvcResult refused = mvc.perform(signIn(login, password))
                .andExpect(forwardedUrl("/sign-in/refused"))
                .andReturn();
        Object why = refused.getRequest().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return mvc.perform(post("/sign-in/refused")
                        .with(csrf())
                        .param("login", login)
                        .requestAttr(WebAttributes.AUTHENTICATION_EXCEPTION, why))
                .andExpect(status().isUnprocessableContent());
    }

    private static MockHttpServletRequestBuilder change(String present) {
        return post("/account/password")
                .with(csrf())
                .param("password", present)
                .param("wanted", NEW_PASSWORD)
                .param("repeated", NEW_PASSWORD);
    }

    private Cookie session() throws Exception {
        return Objects.requireNonNull(mvc.perform(signIn(here.directorLogin(), PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("birikme"));
    }

    private void assertSignedOut(Cookie session) throws Exception {
        mvc.perform(get("/account").cookie(session))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", endsWith("/sign-in")));
    }

    /** PostgreSQL gives a row a new xmin with each write. */
    private String rowVersion() {
        return jdbc.sql("select xmin::text from spring_session where principal_name = ?")
                .param(here.directorAccount().value().toString())
                .query(String.class)
                .single();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
