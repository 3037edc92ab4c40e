package kg.birikme.access.security;

import static kg.birikme.access.TestAccounts.PASSWORD;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import kg.birikme.access.Accounts;
import kg.birikme.access.Acting;
import kg.birikme.access.SignedIn;
import kg.birikme.access.TestAccounts;
import kg.birikme.access.domain.AccountService;
import kg.birikme.people.domain.LeavingService;
import kg.birikme.people.domain.StaffService;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SignIn;
import kg.birikme.support.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Attack M3, trials 18: a session does not outlive its account, whatever its row still says. */
@BirikmeTest
class AccountOfSessionTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestSchool schools;

    @Autowired
    private StaffService staff;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountService service;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private TestAccounts here;

    @BeforeEach
    void prepare() {
        here = TestAccounts.in(schools, staff, accounts);
    }

    @Test
    void aBlockedAccountsSessionIsOver() throws Exception {
        open(here.directorSignedIn());
        asAdministrator(() -> service.block(here.directorAccount(), version(here.directorAccount())));
        over(here.directorSignedIn());
    }

    @Test
    void aResetEndsTheSession() throws Exception {
        asAdministrator(() -> service.reset(here.directorAccount(), version(here.directorAccount())));
        over(here.directorSignedIn());
    }

    @Test
    void aPersonWhoHasLeftIsOutAndSignsInNoMore() throws Exception {
        LocalDate today = LocalDate.of(2026, 11, 22);
        SchoolContext.within(
                here.school(), () -> Acting.as(here.director(), () -> leaving.leave(here.administrator(), 0, today)));
        open(here.administratorSignedIn());
        clock.set(today.plusDays(1));
        over(here.administratorSignedIn());
        mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("login", here.administratorLogin())
                        .param("password", PASSWORD))
                .andExpect(forwardedUrl("/sign-in/refused"));
    }

    @Test
    void theAdministratorsMarkCountsAsItStandsNow() throws Exception {
        SignedIn claims = new SignedIn(
                here.directorAccount().value(),
                here.school().value(),
                here.director().value(),
                here.directorLogin(),
                true);
        mvc.perform(get("/settings/accounts").with(SignIn.as(claims))).andExpect(status().isForbidden());
    }

    private void open(SignedIn who) throws Exception {
        mvc.perform(get("/account").with(SignIn.as(who))).andExpect(status().isOk());
    }

    private void over(SignedIn who) throws Exception {
        mvc.perform(get("/account").with(SignIn.as(who))).andExpect(header().string("Location", endsWith("/sign-in")));
        mvc.perform(post("/account/password").with(csrf()).with(SignIn.as(who)))
                .andExpect(header().string("Location", endsWith("/sign-in")));
    }

    private void asAdministrator(Runnable work) {
        SchoolContext.within(here.school(), () -> Acting.asAdministrator(here.administrator(), work));
    }

    private int version(AccountId account) {
        return jdbc.sql("select version from account where id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }
}
