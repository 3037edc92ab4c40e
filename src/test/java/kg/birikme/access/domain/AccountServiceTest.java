package kg.birikme.access.domain;

import static kg.birikme.access.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import kg.birikme.access.AccountStatus;
import kg.birikme.access.Accounts;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.access.Acting;
import kg.birikme.access.OneTimeCode;
import kg.birikme.access.Slip;
import kg.birikme.access.TestAccounts;
import kg.birikme.access.domain.AccountPages.AccountRow;
import kg.birikme.people.domain.StaffService;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.TestSchool;
import kg.birikme.web.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BirikmeTest
class AccountServiceTest {

    private static final String CHOSEN = "көк асман алдында";

    @Autowired
    AccountService service;

    @Autowired
    AccountPages pages;

    @Autowired
    InvitationService invitations;

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

    TestAccounts here;
    String address;

    @BeforeEach
    void prepare() {
        here = TestAccounts.in(schools, staff, accounts);
        address = UUID.randomUUID().toString();
    }

    @Test
    void aPersonSetsThePasswordWithTheCodeAndSignsIn() {
        Slip slip = invite();
        assertThat(slip.name()).isEqualTo("Сабыр кызы А.");
        assertThat(slip.login()).startsWith("a.sabyr");
        assertThat(row(slip).status()).isEqualTo(AccountStatus.INVITED);
        assertThat(signIn.signIn(slip.login(), "", address)).isEmpty();

        assertThat(invitations.loginFor(OneTimeCode.typed(slip.code()), address))
                .isEqualTo(slip.login());
        invitations.accept(OneTimeCode.typed(slip.code()), CHOSEN, address);

        assertThat(row(slip).status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(signIn.signIn(slip.login(), CHOSEN, address)).isPresent();
    }

    @Test
    void aCodeIsUsedOnce() {
        OneTimeCode code = OneTimeCode.typed(invite().code());
        invitations.accept(code, CHOSEN, address);
        assertThatThrownBy(() -> invitations.accept(code, "дагы бир жолу койсом", address))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> invitations.loginFor(code, address)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aRefusedPasswordLeavesTheCodeGood() {
        OneTimeCode code = OneTimeCode.typed(invite().code());
        assertThatThrownBy(() -> invitations.accept(code, "кыска", address)).isInstanceOf(InvalidInput.class);
        invitations.accept(code, CHOSEN, address);
    }

    @Test
    void aCodeExpiresAfterFourteenDays() {
        OneTimeCode code = OneTimeCode.typed(invite().code());
        clock.advance(Duration.ofDays(14).minusSeconds(1));
        assertThat(invitations.loginFor(code, address)).isNotEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> invitations.accept(code, CHOSEN, address)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void ofTwoUsesAtOnceOneIsRefused() throws Exception {
        Slip slip = invite();
        OneTimeCode code = OneTimeCode.typed(slip.code());
        List<String> wanted = List.of("көк асман алдында", "тогуз кыш өтүп кетти");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> uses = wanted.stream()
                    .<Callable<Boolean>>map(password -> () -> {
                        together.await();
                        try {
                            invitations.accept(code, password, address);
                            return true;
                        } catch (InvalidInput used) {
                            return false;
                        }
                    })
                    .toList();
            List<Future<Boolean>> answers = people.invokeAll(uses);
            assertThat(answers.get(0).get() ^ answers.get(1).get()).isTrue();
            String set = wanted.get(answers.get(0).get() ? 0 : 1);
            assertThat(signIn.signIn(slip.login(), set, address)).isPresent();
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void invitingTwiceOpensOneAccount() {
        invite();
        assertThat(asAdministrator(() -> service.invite(List.of(here.teacher()))))
                .isEmpty();
        assertThat(asAdministrator(() -> pages.list("сабыр", Paging.of(1, 20)))).hasSize(1);
    }

    @Test
    void aDoubleClickOpensOneAccount() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> click = () -> {
            together.await();
            return asAdministrator(() -> service.invite(List.of(here.teacher())))
                    .size();
        };
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        try {
            int slips = 0;
            for (Future<Integer> made : clicks.invokeAll(List.of(click, click))) {
                slips += made.get();
            }
            assertThat(slips).isEqualTo(1);
        } finally {
            clicks.shutdownNow();
        }
    }

    @Test
    void peopleOfOneNameGetUserNamesOfTheirOwn() {
        StaffId namesake = asAdministrator(() -> staff.add(UUID.randomUUID(), TestAccounts.teacherNamesake()));
        List<Slip> slips = asAdministrator(() -> service.invite(List.of(here.teacher(), namesake)));
        assertThat(slips).hasSize(2);
        assertThat(slips.get(0).login()).isNotEqualTo(slips.get(1).login());
    }

    @Test
    void aResetEndsPasswordAndEarlierCode() {
        Slip first = asAdministrator(() -> service.reset(here.directorAccount(), version(here.directorAccount())));
        assertThat(signIn.signIn(here.directorLogin(), PASSWORD, address)).isEmpty();
        Slip second = asAdministrator(() -> service.reset(here.directorAccount(), version(here.directorAccount())));
        assertThatThrownBy(() -> invitations.accept(OneTimeCode.typed(first.code()), CHOSEN, address))
                .isInstanceOf(InvalidInput.class);
        invitations.accept(OneTimeCode.typed(second.code()), CHOSEN, address);
        assertThat(signIn.signIn(here.directorLogin(), CHOSEN, address)).isPresent();
    }

    @Test
    void aBlockedAccountSignsNobodyInUntilUnblocked() {
        asAdministrator(() -> block(here.directorAccount()));
        assertThat(signIn.signIn(here.directorLogin(), PASSWORD, address)).isEmpty();
        asAdministrator(() -> {
            service.unblock(here.directorAccount(), version(here.directorAccount()));
            return true;
        });
        assertThat(signIn.signIn(here.directorLogin(), PASSWORD, address)).isPresent();
    }

    @Test
    void refusesWhatWasChangedMeanwhile() {
        int seen = asAdministrator(() -> version(here.directorAccount()));
        asAdministrator(() -> block(here.directorAccount()));
        assertThatThrownBy(() -> asAdministrator(() -> service.reset(here.directorAccount(), seen)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void isTheAdministratorsAlone() {
        assertThatThrownBy(() -> SchoolContext.within(
                        here.school(), () -> Acting.as(here.director(), () -> service.invite(List.of(here.teacher())))))
                .isInstanceOf(ActionForbidden.class);
        assertThatThrownBy(() -> SchoolContext.within(
                        here.school(), () -> Acting.as(here.director(), () -> pages.list("", Paging.of(1, 20)))))
                .isInstanceOf(ActionForbidden.class);
    }

    @Test
    void anotherSchoolsAccountIsNotThere() {
        TestAccounts elsewhere = TestAccounts.in(schools, staff, accounts);
        assertThatThrownBy(() -> asAdministrator(() -> service.reset(elsewhere.directorAccount(), 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aUserNameIsGivenOnceInTheWholeInstallation() {
        TestAccounts elsewhere = TestAccounts.in(schools, staff, accounts);
        NewAccount taken = new NewAccount(
                UUID.randomUUID(), here.teacher(), elsewhere.directorLogin(), PASSWORD, Language.KY, false);
        assertThatThrownBy(() -> asAdministrator(() -> accounts.open(taken)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("login"));
    }

    private Slip invite() {
        return asAdministrator(() -> service.invite(List.of(here.teacher()))).get(0);
    }

    private boolean block(AccountId account) {
        service.block(account, version(account));
        return true;
    }

    private int version(AccountId account) {
        return pages.list("", Paging.of(1, 20)).stream()
                .filter(row -> row.id().equals(account))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private AccountRow row(Slip slip) {
        return asAdministrator(() -> pages.list(slip.login(), Paging.of(1, 20))).get(0);
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return SchoolContext.within(here.school(), () -> Acting.asAdministrator(here.administrator(), work));
    }
}
