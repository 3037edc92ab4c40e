package kg.birikme.access.domain;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kg.birikme.access.AccountEvent;
import kg.birikme.access.AccountEvent.Kind;
import kg.birikme.access.Accounts;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.PersonName;
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
            AccountRepository accounts,
            AccountPages pages,
            Passwords passwords,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
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
        ActionForbidden.unless(may.mayRunAccounts(), "open an account");
        if (!accounts.existsById(wanted.id())) {
            Login login = new Login(wanted.login());
            if (pages.taken(login)) {
                throw loginTaken();
            }
            Account account =
                    new Account(wanted.id(), wanted.person(), login.value(), wanted.language(), clock.instant());
            account.setPassword(
                    passwords.chosen("password", wanted.password(), login.value(), pages.knownNames(wanted.person())),
                    clock.instant());
            account.makeAdministrator(wanted.administrator(), clock.instant());
            save(account);
            events.publishEvent(new AccountEvent(
                    account.id(),
                    account.staff(),
                    account.login(),
                    Kind.CREATED,
                    may.actor().account(),
                    clock.instant()));
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

    /** A user name: small Latin letters, digits, dots and hyphens, so that any keyboard types it and nobody confuses it. */
    record Login(String value) {

        private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{2,39}");

        private static final Map<Character, String> LATIN = Map.ofEntries(
                Map.entry('а', "a"),
                Map.entry('б', "b"),
                Map.entry('в', "v"),
                Map.entry('г', "g"),
                Map.entry('д', "d"),
                Map.entry('е', "e"),
                Map.entry('ё', "e"),
                Map.entry('ж', "j"),
                Map.entry('з', "z"),
                Map.entry('и', "i"),
                Map.entry('й', "i"),
                Map.entry('к', "k"),
                Map.entry('л', "l"),
                Map.entry('м', "m"),
                Map.entry('н', "n"),
                Map.entry('ң', "n"),
                Map.entry('о', "o"),
                Map.entry('ө', "o"),
                Map.entry('п', "p"),
                Map.entry('р', "r"),
                Map.entry('с', "s"),
                Map.entry('т', "t"),
                Map.entry('у', "u"),
                Map.entry('ү', "u"),
                Map.entry('ф', "f"),
                Map.entry('х', "h"),
                Map.entry('ц', "ts"),
                Map.entry('ч', "ch"),
                Map.entry('ш', "sh"),
                Map.entry('щ', "sh"),
                Map.entry('ъ', ""),
                Map.entry('ы', "y"),
                Map.entry('ь', ""),
                Map.entry('э', "e"),
                Map.entry('ю', "iu"),
                Map.entry('я', "ia"));

        /** @throws InvalidInput at {@code login} if it has another form */
        Login {
            value = normal(value);
            if (!FORM.matcher(value).matches()) {
                throw new InvalidInput("login", "access.refusal.loginForm");
            }
        }

        /** What was meant by what was typed at sign-in. */
        static String normal(String typed) {
            return KyrgyzText.clean(typed).toLowerCase(Locale.ROOT);
        }

        /** «Токтобекова Айнура» → a.toktobekova; «Сабыр кызы Айпери» → a.sabyr. */
        static Login proposedFor(PersonName name) {
            String given = latin(name.given());
            String surname = latin(name.surname().split(" ")[0]);
            String proposed = (given.isEmpty() ? "" : given.charAt(0) + ".") + surname;
            String whole = proposed.length() < 3 ? "user" + proposed : proposed;
            return new Login(whole.substring(0, Math.min(whole.length(), 36)));
        }

        private static String latin(String text) {
            StringBuilder latin = new StringBuilder();
            for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
                String known = LATIN.get(letter);
                if (known != null) {
                    latin.append(known);
                } else if (letter >= 'a' && letter <= 'z') {
                    latin.append(letter);
                }
            }
            return latin.toString();
        }
    }
}
