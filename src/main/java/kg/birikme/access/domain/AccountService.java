package kg.birikme.access.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.AccessProperties;
import kg.birikme.access.AccountEvent;
import kg.birikme.access.AccountEvent.Kind;
import kg.birikme.access.OneTimeCode;
import kg.birikme.access.Slip;
import kg.birikme.access.domain.AccountPages.PersonWithoutAccount;
import kg.birikme.access.domain.DirectAccounts.Login;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator does with accounts: opens them with a one-time code, resets, blocks. */
@Service
public class AccountService {

    private final AccountRepository accounts;
    private final AccountPages pages;
    private final AccountSessions sessions;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final AccessProperties properties;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountPages pages,
            AccountSessions sessions,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            AccessProperties properties,
            Clock clock) {
        this.accounts = accounts;
        this.pages = pages;
        this.sessions = sessions;
        this.currentActor = currentActor;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Opens an account for each of the people and gives each a one-time code. Whoever has an account already is passed
     * over, so that a double click opens nothing twice.
     *
     * @return what to hand to each; the codes are shown this once
     * @throws InvalidInput if nobody was chosen
     */
    @Transactional
    public List<Slip> invite(List<StaffId> people) {
        Actor actor = requireRunning();
        if (people.isEmpty()) {
            throw new InvalidInput("people", "access.refusal.nobodyChosen");
        }
        pages.lock();
        List<Slip> slips = new ArrayList<>();
        for (PersonWithoutAccount person : pages.without(people)) {
            slips.add(open(person, actor));
        }
        return slips;
    }

    /** Flushed one by one: the next person may have the same name, and another school may take it meanwhile. */
    private Slip open(PersonWithoutAccount person, Actor actor) {
        Account account = new Account(
                UUID.randomUUID(),
                person.id(),
                pages.freeLogin(Login.proposedFor(person.name())),
                Language.KY,
                clock.instant());
        Slip slip = giveCode(account, person.name().listed());
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new InvalidInput("people", "access.refusal.again");
        }
        tell(account, Kind.CREATED, actor);
        return slip;
    }

    /**
     * Gives a new one-time code in place of the password and of any earlier code, and ends the account's sessions.
     *
     * @throws StaleVersion if somebody changed the account since
     */
    @Transactional
    public Slip reset(AccountId id, int version) {
        Actor actor = requireChanging(id);
        Account account = load(id, version);
        Slip slip = giveCode(account, pages.nameOf(account.staff()));
        account.resetBy(actor.name(), clock.instant());
        end(account);
        tell(account, Kind.PASSWORD_RESET, actor);
        return slip;
    }

    /** @throws StaleVersion if somebody changed the account since */
    @Transactional
    public void block(AccountId id, int version) {
        Actor actor = requireChanging(id);
        Account account = load(id, version);
        account.block(clock.instant());
        end(account);
        tell(account, Kind.BLOCKED, actor);
    }

    /** @throws StaleVersion if somebody changed the account since */
    @Transactional
    public void unblock(AccountId id, int version) {
        Actor actor = requireChanging(id);
        Account account = load(id, version);
        account.unblock(clock.instant());
        tell(account, Kind.UNBLOCKED, actor);
    }

    /**
     * Makes the account an administrator's or takes that away; the person signs in anew.
     *
     * @throws StaleVersion if somebody changed the account since
     */
    @Transactional
    public void makeAdministrator(AccountId id, int version, boolean wanted) {
        Actor actor = requireChanging(id);
        Account account = load(id, version);
        if (account.isAdministrator() != wanted) {
            account.makeAdministrator(wanted, clock.instant());
            end(account);
            tell(account, wanted ? Kind.MADE_ADMINISTRATOR : Kind.ADMINISTRATOR_NO_MORE, actor);
        }
    }

    private Slip giveCode(Account account, String name) {
        OneTimeCode code = OneTimeCode.random();
        Instant now = clock.instant();
        Instant expires = now.plus(Duration.ofDays(properties.invitationDays()));
        account.invite(code.hash(), expires, now);
        return new Slip(name, account.login(), code.printed(), expires);
    }

    private void end(Account account) {
        account.endSessions();
        sessions.endAll(account.id(), null);
    }

    private Account load(AccountId id, int version) {
        Account account = accounts.findById(id.value()).orElseThrow(() -> new NotFound("account"));
        StaleVersion.check("account", account.version(), version);
        return account;
    }

    private void tell(Account account, Kind kind, Actor by) {
        events.publishEvent(
                new AccountEvent(account.id(), account.staff(), account.login(), kind, by.account(), clock.instant()));
    }

    private Actor requireRunning() {
        AccountPermissions may = new AccountPermissions(currentActor.get());
        ActionForbidden.unless(may.mayRunAccounts(), "run accounts");
        return may.actor();
    }

    private Actor requireChanging(AccountId account) {
        AccountPermissions may = new AccountPermissions(currentActor.get());
        ActionForbidden.unless(may.mayChange(account), "change this account");
        return may.actor();
    }
}
