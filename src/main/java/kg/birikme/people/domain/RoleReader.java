package kg.birikme.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kg.birikme.access.RoleSource.AccountState;
import kg.birikme.access.RoleSource.Standing;
import kg.birikme.people.Post;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from posts, appointments and memberships of the day; while somebody acts for the chair, the chair does not. */
@Component
public class RoleReader {

    private static final String STANDING = """
            select s.surname, s.given, s.patronymic, a.blocked, a.administrator, a.session_stamp,
                   :day between s.works_from and coalesce(s.works_to, 'infinity') as at_work,
                   array(select p.post from post_holding p
                         where p.school_id = s.school_id and p.staff_id = s.id
                           and :day between p.from_day and coalesce(p.to_day, 'infinity')) as posts,
                   array(select a.office from appointment a
                         where a.school_id = s.school_id and a.staff_id = s.id
                           and :day between a.from_day and coalesce(a.to_day, 'infinity')
                           and not (a.office = 'CHAIR' and exists (
                               select 1 from appointment acting
                               where acting.school_id = s.school_id and acting.office = 'ACTING_CHAIR'
                                 and :day between acting.from_day and acting.to_day))) as offices,
                   exists (select 1 from membership m
                           where m.school_id = s.school_id and m.staff_id = s.id
                             and :day between m.from_day and coalesce(m.to_day, 'infinity')) as member
            from staff s
            left join account_standing a on a.school_id = s.school_id and a.staff_id = s.id and a.id = :account
            where s.id = :person
            """;

    private final JdbcClient jdbc;

    RoleReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person is on the day, and how the account stands. */
    public Standing standingOf(StaffId person, LocalDate day, AccountId account) {
        return jdbc.sql(STANDING)
                .param("person", person.value())
                .param("day", day)
                .param("account", account.value())
                .query((row, number) -> standing(row))
                .optional()
                .orElseGet(() -> new Standing("", "", Set.of(), false, null));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        PersonName name = new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic"));
        boolean atWork = row.getBoolean("at_work");
        return new Standing(name.signature(), name.called(), atWork ? roles(row) : Set.of(), atWork, account(row));
    }

    private static @Nullable AccountState account(ResultSet row) throws SQLException {
        Integer stamp = row.getObject("session_stamp", Integer.class);
        return stamp == null
                ? null
                : new AccountState(row.getBoolean("blocked"), row.getBoolean("administrator"), stamp);
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String post : strings(row, "posts")) {
            Post.valueOf(post).role().ifPresent(roles::add);
        }
        for (String office : strings(row, "offices")) {
            roles.add(office.equals("SECRETARY") ? Role.SECRETARY : Role.CHAIR);
        }
        if (row.getBoolean("member")) {
            roles.add(Role.MEMBER);
        }
        return roles;
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        @Nullable Object array = row.getArray(column).getArray();
        return array instanceof String[] texts ? texts : new String[0];
    }
}
