package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.support.BirikmeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The wall between schools, tried on every table that the catalogue knows, those made later included: rows of two schools
 * are put in by the owner, then the application's role tries to get over. All in a transaction that is rolled back.
 */
@BirikmeTest
class WallTest {

    private static final String REFUSED = "42501";
    private static final String NO_SCHOOL = "";

    /**
     * What the application may use outside the wall, and why: sessions begin before anybody's school is known; attempts to
     * sign in are counted by hashes, whether the account exists or not; a job goes from school to school, and its lock holds
     * nothing but its name.
     */
    private static final List<String> OUTSIDE =
            List.of("spring_session", "spring_session_attributes", "throttle", "shedlock");

    /**
     * The functions that look over the wall for the application, each by an exact key or for a bare yes or no: whether there
     * is any school, the account of who signs in, and the bare ids of the schools for which jobs work in turn.
     * One removes: the documents of a year of the own school, after their term, behind two signatures (B18).
     */
    private static final List<String> DOORS = List.of(
            "any_school",
            "calendar_feed_for",
            "paper_for_code",
            "paper_for_file",
            "account_for_sign_in",
            "invitation_for",
            "free_login",
            "schools_to_serve",
            "dispose_year");

    private static final String WALLED = """
            select c.oid::regclass::text, case when c.relname = 'school' then 'id' else 'school_id' end
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and (c.relname = 'school'
                       or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id'))
            order by 1
            """;

    private static final String UNWALLED_BUT_USED = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'm', 'f') and c.relname <> 'school'
                  and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id')
                  and (has_any_column_privilege('birikme_app', c.oid, 'select, insert, update')
                       or has_table_privilege('birikme_app', c.oid, 'delete, truncate'))
            order by 1
            """;

    private static final String VIEWS_THAT_LOOK_OVER = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
                  and not coalesce('security_invoker=true' = any (c.reloptions), false)
                  and has_any_column_privilege('birikme_app', c.oid, 'select, insert, update')
            """;

    private static final String FUNCTIONS_THAT_LOOK_OVER = """
            select p.proname from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.prosecdef
                  and has_function_privilege('birikme_app', p.oid, 'execute')
            """;

    @Autowired
    private DatabaseAccess access;

    private Connection owner;

    @BeforeEach
    void connect() throws SQLException {
        DatabaseAccess.Login login = access.owner();
        owner = DriverManager.getConnection(access.url(), login.username(), login.password());
        owner.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @TestFactory
    Stream<DynamicTest> everyTableIsWalled() throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(WALLED)) {
            while (row.next()) {
                String table = row.getString(1);
                String schoolColumn = row.getString(2);
                tests.add(DynamicTest.dynamicTest(table, () -> {
                    owner.rollback();
                    tryToGetOver(table, schoolColumn);
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests.stream();
    }

    private void tryToGetOver(String table, String schoolColumn) throws SQLException {
        UUID ours = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        TableRows rows = new TableRows(owner, table, schoolColumn);
        dropChecks(table);
        run("set local session_replication_role = replica");
        run(rows.insert(ours));
        run(rows.insert(theirs));
        cannotRead(table, ours);
        String touch = "update " + table + " set " + schoolColumn + " = " + schoolColumn;
        String trace =
                "select xmin::text || ctid::text from " + table + " where " + schoolColumn + " = '" + theirs + "'";
        for (String school : List.of(ours.toString(), NO_SCHOOL)) {
            leavesAlone(trace, school, touch);
            leavesAlone(trace, school, "delete from " + table);
            refused(school, rows.insert(theirs));
        }
        refused(NO_SCHOOL, rows.insert(ours));
        refused(ours.toString(), "update " + table + " set " + schoolColumn + " = '" + theirs + "'");
    }

    private void cannotRead(String table, UUID ours) throws SQLException {
        String count = "select count(*) from " + table;
        boolean readable = ask("select has_any_column_privilege('birikme_app', '" + table + "', 'select')")
                .equals("t");
        if (readable) {
            become(ours.toString());
            assertThat(ask(count)).as("rows seen: our own").isEqualTo("1");
            become(NO_SCHOOL);
            assertThat(ask(count)).as("rows seen without a school").isEqualTo("0");
            run("reset role");
        } else {
            refused(ours.toString(), count);
        }
    }

    /** Checks of content are not what is tried here, and made-up values would break them. */
    private void dropChecks(String table) throws SQLException {
        List<String> names = list("select conname from pg_constraint where contype = 'c' and conrelid = '" + table
                + "'::regclass and conparentid = 0");
        for (String name : names) {
            run("alter table " + table + " drop constraint \"" + name + "\"");
        }
    }

    /** The statement may reach our own row, or be refused altogether; their row, found by its trace, stays as it was. */
    private void leavesAlone(String trace, String school, String sql) throws SQLException {
        Savepoint start = owner.setSavepoint();
        String before = ask(trace);
        become(school);
        try {
            run(sql);
            run("reset role");
            assertThat(ask(trace)).as("their row after: " + sql).isEqualTo(before);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(refused.getMessage()).isEqualTo(REFUSED);
        }
        owner.rollback(start);
    }

    private void refused(String school, String sql) throws SQLException {
        Savepoint start = owner.setSavepoint();
        become(school);
        assertThatThrownBy(() -> run(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        thrown -> assertThat(thrown.getSQLState())
                                .as(thrown.getMessage())
                                .isEqualTo(REFUSED));
        owner.rollback(start);
    }

    private void become(String school) throws SQLException {
        run("set local role birikme_app");
        run("select set_config('birikme.school', '" + school + "', true)");
    }

    @Test
    void nothingElseLiesOutsideTheWall() throws SQLException {
        assertThat(list(UNWALLED_BUT_USED)).containsExactlyInAnyOrderElementsOf(OUTSIDE);
        assertThat(list(VIEWS_THAT_LOOK_OVER)).isEmpty();
        assertThat(list(FUNCTIONS_THAT_LOOK_OVER)).containsExactlyInAnyOrderElementsOf(DOORS);
    }

    @Test
    void theApplicationsRoleIsBound() throws SQLException {
        assertThat(ask("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication from pg_roles"
                        + " where rolname = 'birikme_app'"))
                .isEqualTo("f");
        assertThat(list("select roleid::regrole::text from pg_auth_members where member = 'birikme_app'::regrole"))
                .isEmpty();
        assertThat(list("select classid::regclass || ' ' || objid from pg_shdepend"
                        + " where refobjid = 'birikme_app'::regrole and deptype = 'o'"))
                .isEmpty();
        assertThat(ask("select has_schema_privilege('birikme_app', 'public', 'create')"))
                .isEqualTo("f");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        return list(sql).stream().findFirst().orElse("");
    }

    private List<String> list(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (row.next()) {
                answers.add(row.getString(1));
            }
            return answers;
        }
    }
}
