package kg.birikme.access.domain;

import static kg.birikme.access.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kg.birikme.access.Accounts;
import kg.birikme.access.TestAccounts;
import kg.birikme.access.TooManyAttempts;
import kg.birikme.access.domain.SignInService.KnownDevices;
import kg.birikme.people.domain.StaffService;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BirikmeTest
class SignInServiceTest {

    @Autowired
    SignInService signIn;

    @Autowired
    TestSchool schools;

    @Autowired
    StaffService staff;

    @Autowired
    Accounts accounts;

    @Autowired
    MutableClock clock;

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
    void findsTheAccountWithoutKnowingTheSchool() {
        SignInService.Found found = signIn.signIn(" " + here.directorLogin().toUpperCase() + " ", PASSWORD, address)
                .orElseThrow();
        assertThat(found.who()).isEqualTo(here.directorSignedIn());
        assertThat(found.language()).isEqualTo(Language.RU);
    }

    /** A name copied from a page or a message brings spaces that do not break, and signs that nobody sees (trials 35). */
    @Test
    void unseenSignsAroundTheUserNameAreNoPartOfIt() {
        assertThat(signIn.signIn("\u00A0" + here.directorLogin() + "\u00A0\u200B", PASSWORD, address))
                .isPresent();
    }

    @Test
    void tellsNobodyWhetherTheUserNameExists() {
        assertThat(signIn.signIn(here.directorLogin(), "wrong", address)).isEmpty();
        assertThat(signIn.signIn("nobody-at-all", "wrong", address)).isEmpty();
    }

    @Test
    void waitsAfterFiveWrongPasswordsWhetherTheUserNameExistsOrNot() {
        for (String login : List.of(here.directorLogin(), "nobody-" + address)) {
            for (int i = 0; i < 5; i++) {
                assertThat(signIn.signIn(login, "wrong", address)).isEmpty();
            }
            TooManyAttempts refused =
                    catchThrowableOfType(TooManyAttempts.class, () -> signIn.signIn(login, PASSWORD, address));
            assertThat(refused.minutes()).isEqualTo(15);
        }
    }

    @Test
    void tellsTheMinutesThatAreLeftAndThenLetsIn() {
        for (int i = 0; i < 5; i++) {
            signIn.signIn(here.directorLogin(), "wrong", address);
        }
        clock.advance(Duration.ofSeconds(14 * 60 + 30));
        TooManyAttempts refused = catchThrowableOfType(
                TooManyAttempts.class, () -> signIn.signIn(here.directorLogin(), PASSWORD, address));
        assertThat(refused.minutes()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(31));
        assertThat(signIn.signIn(here.directorLogin(), PASSWORD, address)).isPresent();
    }

    @Test
    void aSuccessLetsTheAccountStartAfresh() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(signIn.signIn(here.directorLogin(), "wrong", address))
                        .isEmpty();
            }
            assertThat(signIn.signIn(here.directorLogin(), PASSWORD, address)).isPresent();
        }
    }

    @Test
    void anAddressThatTriesManyUserNamesWaitsToo() {
        for (int i = 0; i < 50; i++) {
            signIn.signIn("user" + i + "-" + address, "wrong", address);
        }
        assertThatThrownBy(() -> signIn.signIn(here.directorLogin(), PASSWORD, address))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(signIn.signIn(here.directorLogin(), PASSWORD, "elsewhere " + address))
                .isPresent();
    }

    /** Attack M5. */
    @Test
    void strangersLockStrangersOutAndNotABrowserThatHasSignedInBefore() {
        String mark = signIn.mark(here.directorSignedIn(), null).orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.signIn(here.directorLogin(), "wrong", address)).isEmpty();
        }
        assertThatThrownBy(() -> signIn.signIn(here.directorLogin(), PASSWORD, address))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(signIn.signIn(here.directorLogin(), PASSWORD, address, mark)).isPresent();
        assertThatThrownBy(() -> signIn.signIn(here.directorLogin(), PASSWORD, address))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(signIn.mark(here.directorSignedIn(), mark))
                .as("it keeps its mark")
                .isEmpty();
    }

    @Test
    void aKnownBrowserThatGuessesWaitsItself() {
        String mark = signIn.mark(here.directorSignedIn(), null).orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.signIn(here.directorLogin(), "wrong", address, mark))
                    .isEmpty();
        }
        assertThatThrownBy(() -> signIn.signIn(here.directorLogin(), PASSWORD, address, mark))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(signIn.signIn(here.directorLogin(), PASSWORD, address)).isPresent();
    }

    @Test
    void aMarkIsOfOneAccountAndOneHashAndCannotBeMadeUp() {
        String mark = KnownDevices.mark("toraga", "{hmac-bcrypt}one");
        assertThat(KnownDevices.name(mark, " TORAGA ", "{hmac-bcrypt}one")).isPresent();
        assertThat(KnownDevices.name(mark, "katchy", "{hmac-bcrypt}one")).isEmpty();
        assertThat(KnownDevices.name(mark, "toraga", "{hmac-bcrypt}another")).isEmpty();
        assertThat(KnownDevices.name(mark, "toraga", null)).isEmpty();
        assertThat(KnownDevices.name("x" + mark, "toraga", "{hmac-bcrypt}one")).isEmpty();
        assertThat(KnownDevices.name("no mark", "toraga", "{hmac-bcrypt}one")).isEmpty();
    }

    @Test
    void guessesAllAtOnceDoNotSlipThrough() throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> guess = () -> {
                try {
                    signIn.signIn(here.directorLogin(), "wrong", address);
                    return true;
                } catch (TooManyAttempts refused) {
                    return false;
                }
            };
            int looked = 0;
            for (Future<Boolean> answer : guessers.invokeAll(java.util.Collections.nCopies(20, guess))) {
                looked += answer.get() ? 1 : 0;
            }
            assertThat(looked).isEqualTo(5);
        } finally {
            guessers.shutdownNow();
        }
    }

    @Test
    void nobodyListsAccountsOfAnotherSchool() {
        TestAccounts elsewhere = TestAccounts.in(schools, staff, accounts);
        SchoolContext.within(
                here.school(),
                () -> assertThat(jdbc.sql("select login from account")
                                .query(String.class)
                                .list())
                        .contains(here.directorLogin())
                        .doesNotContain(elsewhere.directorLogin()));
        assertThat(jdbc.sql("select count(*) from account").query(Long.class).single())
                .isZero();
    }
}
