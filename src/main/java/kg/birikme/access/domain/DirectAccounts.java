package kg.birikme.access.domain;

import java.time.Clock;
import kg.birikme.access.AccountEvent.Kind;
import kg.birikme.access.AccountEvent;
import kg.birikme.access.Accounts;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DirectAccounts implements Accounts {

    private final AccountRepository accounts;
    private final AccountPages pages;
    private final Passwords passwords;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectAccounts(
            AccountRepository accounts, AccountPages pages, Passwords passwords, CurrentActor currentActor,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.pages = pages;
        this.passwords = passwords;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AccountId open(NewAccount wanted) {
        AccountPermissions may = new AccountPermissions(currentActor.get());
        may.require(may.mayRunAccounts(), "open an account");
        if (!accounts.existsById(wanted.id())) {
            Login login = new Login(wanted.login());
            if (pages.taken(login)) {
                throw loginTaken();
            }
            Account account =
                    new Account(wanted.id(), wanted.person(), login.value(), wanted.language(), clock.instant());
            account.setPassword(passwords.chosen("password", wanted.password(), login.value(), pages.knownNames(wanted.person())), clock.instant());
            account.makeAdministrator(wanted.administrator(), clock.instant());
            save(account);
            events.publishEvent(new AccountEvent(
                    account.id(), account.staff(), account.login(), Kind.CREATED, may.actor().account(), clock.instant()));
        }
        return new AccountId(wanted.id());
    }

    /** Somebody elsewhere may take the name between the question and the answer. */
    private void save(Account account) {
        try {
            accounts.save(account);
            accounts.flush();
        } catch (DataIntegrityViolationException taken) {
            throw loginTaken();
        }
    }

    private static InvalidInput loginTaken() {
        return new InvalidInput("login", "access.refusal.loginTaken");
    }
}
