package kg.birikme.access.domain;

import java.time.Clock;
import kg.birikme.access.AccountEvent;
import kg.birikme.access.AccountEvent.Kind;
import kg.birikme.access.OwnPassword;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.web.LanguageKeeper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does with their own account: password, language, sessions. */
@Service
public class OwnAccountService implements LanguageKeeper {

    private final AccountRepository accounts;
    private final AccountPages pages;
    private final Passwords passwords;
    private final AccountSessions sessions;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccountService(
            AccountRepository accounts,
            AccountPages pages,
            Passwords passwords,
            AccountSessions sessions,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.pages = pages;
        this.passwords = passwords;
        this.sessions = sessions;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes the password and ends all other sessions.
     *
     * @param presentSession the session that stays open
     * @throws kg.birikme.shared.InvalidInput at {@code password} if the present one is wrong, at {@code wanted} if the
     *     new one is guessed too easily
     */
    @Transactional
    public void changePassword(@OwnPassword String present, String wanted, String presentSession) {
        Account account = own();
        if (passwords.same(present, wanted)) {
            throw new InvalidInput("wanted", "access.refusal.passwordSame");
        }
        account.setPassword(
                passwords.chosen("wanted", wanted, account.login(), pages.knownNames(account.staff())),
                clock.instant());
        sessions.endAll(account.id(), presentSession);
        tell(account, Kind.PASSWORD_SET);
    }

    /** Chooses the language of the pages, on every device from the next sign-in on. */
    @Override
    @Transactional
    public void keep(Language language) {
        own().speak(language);
    }

    /**
     * Ends one session of the actor's own. Whoever sits at a screen left open cannot shut the owner out of the others.
     *
     * @throws kg.birikme.shared.InvalidInput at {@code password} if it is wrong
     */
    @Transactional
    public void endSession(String key, @OwnPassword String password) {
        Account account = own();
        sessions.end(account.id(), key);
        tell(account, Kind.SESSIONS_ENDED);
    }

    /**
     * Signs the actor out on every device, this one included.
     *
     * @throws kg.birikme.shared.InvalidInput at {@code password} if it is wrong
     */
    @Transactional
    public void endAllSessions(@OwnPassword String password) {
        Account account = own();
        sessions.endAll(account.id(), null);
        tell(account, Kind.SESSIONS_ENDED);
    }

    private Account own() {
        Actor actor = currentActor.get();
        return accounts.findById(actor.account().value()).orElseThrow(() -> new NotFound("account"));
    }

    private void tell(Account account, Kind kind) {
        events.publishEvent(
                new AccountEvent(account.id(), account.staff(), account.login(), kind, account.id(), clock.instant()));
    }
}
