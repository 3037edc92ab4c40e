package kg.birikme.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.AccountStatus;
import kg.birikme.access.domain.DirectAccounts.Login;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.Language;
import kg.birikme.shared.Moments;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Paging;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the pages of accounts read. Names come from the staff table, to which the account's foreign key leads: reading
 * them here saves a second statement for each page.
 */
@Component
public class AccountPages {

    private static final String MATCHING = """
            (:search = '' or strpos(a.login, :search) > 0
             or strpos(kyrgyz_fold(s.surname || ' ' || s.given), :search) > 0)
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    AccountPages(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * How many accounts a search finds.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is no administrator
     */
    public long count(String search) {
        requireRunning();
        return jdbc.sql("select count(*) from account a"
                        + " join person_view s on s.school_id = a.school_id and s.id = a.staff_id where " + MATCHING)
                .param("search", folded(search))
                .query(Long.class)
                .single();
    }

    /**
     * A page of accounts by name.
     *
     * @param search part of a name or user name, empty for all
     * @param paging which of the pages
     * @throws kg.birikme.shared.ActionForbidden if the actor is no administrator
     */
    public List<AccountRow> list(String search, Paging paging) {
        Actor reader = requireRunning();
        return jdbc.sql("""
                        select a.*, s.surname, s.given, s.patronymic
                        from account a join person_view s on s.school_id = a.school_id and s.id = a.staff_id
                        where\s""" + MATCHING + """
                        order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first, a.login
                        offset :offset limit :limit
                        """)
                .param("search", folded(search))
                .param("offset", paging.offset())
                .param("limit", paging.size())
                .query((row, number) -> row(row, reader))
                .list();
    }

    /** Everybody at work today who has no account. A school has a few hundred people at the most. */
    public List<PersonWithoutAccount> withoutAccount() {
        requireRunning();
        return jdbc.sql("""
                        select s.id, s.surname, s.given, s.patronymic from person_view s
                        where not exists (select 1 from account a where a.staff_id = s.id)
                          and ? between s.works_from and coalesce(s.works_to, 'infinity')
                        order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first
                        limit 500
                        """)
                .param(LocalDate.now(clock))
                .query((row, number) ->
                        new PersonWithoutAccount(new StaffId(row.getObject("id", UUID.class)), name(row)))
                .list();
    }

    /** @throws kg.birikme.shared.ActionForbidden if the actor is no administrator */
    public void checkMayOpen() {
        requireRunning();
    }

    /** Lets one administrator of the school at a time open accounts: a double click waits and then finds them open. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("accounts " + SchoolContext.required().value())
                .query((row, number) -> number)
                .list();
    }

    List<PersonWithoutAccount> without(Collection<StaffId> people) {
        return jdbc.sql("""
                        select s.id, s.surname, s.given, s.patronymic from person_view s
                        where s.id = any (?) and not exists (select 1 from account a where a.staff_id = s.id)
                        order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first
                        """)
                .param(people.stream().map(StaffId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new PersonWithoutAccount(new StaffId(row.getObject("id", UUID.class)), name(row)))
                .list();
    }

    String nameOf(StaffId person) {
        return jdbc.sql("select surname, given, patronymic from person_view where id = ?")
                .param(person.value())
                .query((row, number) -> name(row).listed())
                .single();
    }

    /** The names that everybody at the school knows: the person's own and the school's. */
    List<String> knownNames(StaffId person) {
        return jdbc.sql("""
                        select concat_ws(' ', s.surname, s.given, s.patronymic, o.short_name_ky, o.short_name_ru)
                        from person_view s join school_view o on o.id = s.school_id where s.id = ?
                        """).param(person.value()).query(String.class).list();
    }

    String freeLogin(Login wanted) {
        return jdbc.sql("select free_login(?)")
                .param(wanted.value())
                .query(String.class)
                .single();
    }

    boolean taken(Login login) {
        return !freeLogin(login).equals(login.value());
    }

    @Nullable
    String passwordHash(AccountId account) {
        return jdbc.sql("select password_hash from account where id = ?")
                .param(account.value())
                .query((row, number) -> new Hash(row.getString(1)))
                .optional()
                .map(Hash::value)
                .orElse(null);
    }

    private Actor requireRunning() {
        AccountPermissions may = new AccountPermissions(currentActor.get());
        ActionForbidden.unless(may.mayRunAccounts(), "see the accounts");
        return may.actor();
    }

    private static String folded(String search) {
        return KyrgyzText.fold(PersonName.withoutInitials(search));
    }

    private static AccountRow row(ResultSet row, Actor reader) throws SQLException {
        AccountId id = new AccountId(row.getObject("id", UUID.class));
        return new AccountRow(
                id,
                name(row).listed(),
                row.getString("login"),
                Account.status(row.getBoolean("blocked"), row.getString("password_hash") != null),
                row.getBoolean("administrator"),
                Language.valueOf(row.getString("language")),
                Moments.atIf(row, "invitation_expires_at"),
                reader.account().equals(id),
                row.getInt("version"));
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic"));
    }

    private record Hash(@Nullable String value) {}

    /** Somebody of the staff for whom an account can be opened. */
    public record PersonWithoutAccount(StaffId id, PersonName name) {}

    /**
     * An account as the administrator's page shows it.
     *
     * @param name          the person's name as in lists
     * @param login         the user name
     * @param status        what can be done with the account
     * @param administrator whether it runs accounts and settings
     * @param language      the language of its pages
     * @param inviteExpires until when the open one-time code can be used; none if there is none
     * @param own           whether it is the reader's own
     * @param version       for the forms
     */
    public record AccountRow(
            AccountId id,
            String name,
            String login,
            AccountStatus status,
            boolean administrator,
            Language language,
            @Nullable Instant inviteExpires,
            boolean own,
            int version) {

        /** How the status looks. */
        public Tone tone() {
            return switch (status) {
                case INVITED -> Tone.GOING;
                case ACTIVE -> Tone.GOOD;
                case BLOCKED -> Tone.BAD;
            };
        }

        /** Whether unblocking is the move to offer. */
        public boolean blocked() {
            return status == AccountStatus.BLOCKED;
        }
    }
}
