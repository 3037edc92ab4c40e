package kg.birikme.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the pages of accounts read. Names come from the staff table, to which the account's foreign key leads: reading
 * them here saves a second statement for each page.
 */
@Component
public class AccountPages {

    /** Rows on a page. */
    public static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    AccountPages(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * A page of accounts by name.
     *
     * @param search part of a name or user name, empty for all
     * @param page   counted from 0
     * @return up to {@link #PAGE} accounts, and one more where another page follows
     * @throws kg.birikme.shared.ActionForbidden if the actor is no administrator
     */
    public List<AccountRow> list(String search, int page) {
        Actor reader = requireRunning();
        return jdbc.sql("""
                        select a.*, s.surname, s.given, s.patronymic
                        from account a join staff s on s.school_id = a.school_id and s.id = a.staff_id
                        where :search = '' or a.login like '%' || :search || '%'
                           or kyrgyz_fold(s.surname || ' ' || s.given) like '%' || :search || '%'
                        order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", a.login
                        offset :offset limit :limit
                        """)
                .param("search", KyrgyzText.fold(search).replace("%", "").replace("_", ""))
                .param("offset", Math.max(0, page) * PAGE)
                .param("limit", PAGE + 1)
                .query((row, number) -> row(row, reader))
                .list();
    }

    /** Everybody at work today who has no account. A school has a few hundred people at the most. */
    public List<PersonWithoutAccount> withoutAccount() {
        requireRunning();
        return jdbc.sql("""
                        select s.id, s.surname, s.given, s.patronymic from staff s
                        where not exists (select 1 from account a where a.staff_id = s.id)
                          and ? between s.works_from and coalesce(s.works_to, 'infinity')
                        order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu"
                        limit 500
                        """)
                .param(LocalDate.now(clock))
                .query((row, number) -> new PersonWithoutAccount(
                        new StaffId(row.getObject("id", UUID.class)), name(row)))
                .list();
    }

    /** @throws kg.birikme.shared.ActionForbidden if the actor is no administrator */
    public void checkMayOpen() {
        requireRunning();
    }

    List<PersonWithoutAccount> without(Collection<StaffId> people) {
        return jdbc.sql("""
                        select s.id, s.surname, s.given, s.patronymic from staff s
                        where s.id = any (?) and not exists (select 1 from account a where a.staff_id = s.id)
                        order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu"
                        """)
                .param(people.stream().map(StaffId::value).toArray(UUID[]::new))
                .query((row, number) -> new PersonWithoutAccount(
                        new StaffId(row.getObject("id", UUID.class)), name(row)))
                .list();
    }

    String nameOf(StaffId person) {
        return jdbc.sql("select surname, given, patronymic from staff where id = ?")
                .param(person.value())
                .query((row, number) -> name(row).listed())
                .single();
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

    @Nullable String passwordHash(AccountId account) {
        return jdbc.sql("select password_hash from account where id = ?")
                .param(account.value())
                .query((row, number) -> new Hash(row.getString(1)))
                .optional()
                .map(Hash::value)
                .orElse(null);
    }

    private Actor requireRunning() {
        AccountPermissions may = new AccountPermissions(currentActor.get());
        may.require(may.mayRunAccounts(), "see the accounts");
        return may.actor();
    }

    private static AccountRow row(ResultSet row, Actor reader) throws SQLException {
        AccountId id = new AccountId(row.getObject("id", UUID.class));
        Timestamp expires = row.getTimestamp("invitation_expires_at");
        return new AccountRow(
                id,
                name(row).listed(),
                row.getString("login"),
                Account.status(row.getBoolean("blocked"), row.getString("password_hash") != null),
                row.getBoolean("administrator"),
                Language.valueOf(row.getString("language")),
                expires == null ? null : expires.toInstant(),
                reader.account().equals(id),
                row.getInt("version"));
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic"));
    }

    private record Hash(@Nullable String value) {}
}
