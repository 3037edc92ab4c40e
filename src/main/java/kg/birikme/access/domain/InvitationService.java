package kg.birikme.access.domain;

import java.time.Clock;
import java.util.UUID;
import kg.birikme.access.AccountEvent;
import kg.birikme.access.AccountEvent.Kind;
import kg.birikme.access.OneTimeCode;
import kg.birikme.access.SignedIn;
import kg.birikme.access.TooManyAttempts;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a person who holds a one-time code set the password, once, before it expires. */
@Service
public class InvitationService {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final AccountPages pages;
    private final Passwords passwords;
    private final Throttle throttle;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationService(
            JdbcClient jdbc,
            AccountRepository accounts,
            AccountPages pages,
            Passwords passwords,
            Throttle throttle,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.pages = pages;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The user name that the code is for.
     *
     * @throws InvalidInput              at {@code code} if it is wrong, used, expired or replaced
     * @throws TooManyAttempts if the address tried too many codes
     */
    public String loginFor(OneTimeCode code, String address) {
        throttle.attemptFrom(address);
        Door door = find(code);
        String login = SchoolContext.within(
                door.school(),
                () -> transaction.execute(status -> {
                    Account account = load(door, code);
                    return account.login();
                }));
        throttle.succeededFrom(address);
        return login;
    }

    /**
     * Sets the password and uses the code up. Of two uses at once, one is refused.
     *
     * @return who may be signed in at once
     * @throws InvalidInput              at {@code code} or {@code password}
     * @throws TooManyAttempts if the address tried too many codes
     */
    public SignedIn accept(OneTimeCode code, String password, String address) {
        throttle.attemptFrom(address);
        Door door = find(code);
        try {
            SignedIn who = SchoolContext.within(
                    door.school(), () -> transaction.execute(status -> setPassword(door, code, password)));
            throttle.succeededFrom(address);
            return who;
        } catch (OptimisticLockingFailureException usedMeanwhile) {
            throw gone();
        }
    }

    private SignedIn setPassword(Door door, OneTimeCode code, String password) {
        Account account = load(door, code);
        account.setPassword(
                passwords.chosen("password", password, account.login(), pages.knownNames(account.staff())),
                clock.instant());
        events.publishEvent(new AccountEvent(
                account.id(), account.staff(), account.login(), Kind.PASSWORD_SET, account.id(), clock.instant()));
        return new SignedIn(
                account.id().value(),
                door.school().value(),
                account.staff().value(),
                account.login(),
                account.isAdministrator(),
                account.sessionStamp());
    }

    private Door find(OneTimeCode code) {
        return jdbc.sql("select * from invitation_for(?)")
                .param(code.hash())
                .query((row, number) ->
                        new Door(new SchoolId(row.getObject("school_id", UUID.class)), row.getObject("id", UUID.class)))
                .optional()
                .orElseThrow(InvitationService::gone);
    }

    private Account load(Door door, OneTimeCode code) {
        Account account = accounts.findById(door.account()).orElseThrow(InvitationService::gone);
        if (account.hasUsed(code.hash())) {
            throw refused("access.refusal.codeUsed");
        }
        if (account.invitedUntilBefore(code.hash(), clock.instant())) {
            throw refused("access.refusal.codeExpired");
        }
        if (!account.invites(code.hash(), clock.instant())) {
            throw gone();
        }
        return account;
    }

    private static InvalidInput gone() {
        return refused("access.refusal.code");
    }

    private static InvalidInput refused(String messageKey) {
        return new InvalidInput("code", messageKey);
    }

    /** The school and the account that a code opens. */
    private record Door(SchoolId school, UUID account) {}
}
