package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * No SQL of the application changes what is stored or signed: tried on every table that the catalogue knows to hang on a
 * year, those made later included, column by column. All in a transaction that is rolled back.
 */
@BirikmeTest
class StoredYearTest {

    /** What refuses: a missing grant, or a trigger's own words. */
    private static final Set<String> REFUSED = Set.of("42501", "23514");

    /** All but the acts themselves, which have triggers of their own and grow when a term has ended. */
    private static final String HANGS_ON_A_YEAR = """
            with recursive hangs as (
                select 'academic_year'::regclass::oid as t
                union
                select c.conrelid from pg_constraint c join hangs h on c.confrelid = h.t where c.contype = 'f')
            select t::regclass::text from hangs where t <> 'academic_year'::regclass
                and t::regclass::text <> all ('{storage_act,storage_act_line,longer_keeping,disposal_act}') order by 1
            """;

    @Autowired
    Demonstration demonstration;

    @Autowired
    DatabaseAccess access;

    private Connection owner;
    private String school = "";

    @BeforeEach
    void connect() throws SQLException {
        school = demonstration.cast().school().value().toString();
        DatabaseAccess.Login login = access.owner();
        owner = DriverManager.getConnection(access.url(), login.username(), login.password());
        owner.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    @Tag("R12")
    void everyTableThatHangsOnAYearIsKeptWithIt() throws SQLException {
        assertThat(list("select name from kept_table")).containsAll(list(HANGS_ON_A_YEAR));
        assertThat(list("select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                        + " where t.tgname = 'stored_year_stands' and t.tgenabled = 'O'"))
                .containsExactlyInAnyOrderElementsOf(list("select name from kept_table"));
    }

    @TestFactory
    @Tag("R12")
    Stream<DynamicTest> noRowOfAStoredYearIsAddedChangedOrRemoved() throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String table : list("select name from kept_table order by name")) {
            tests.add(DynamicTest.dynamicTest(table, () -> {
                owner.rollback();
                refuses(table, storedRow(table));
            }));
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream();
    }

    @TestFactory
    @Tag("R6")
    @Tag("R12")
    Stream<DynamicTest> noSignedRowIsChangedOrRemoved() throws SQLException {
        Map<String, String> signed = new LinkedHashMap<>();
        for (String table : list("select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid"
                + " where a.attname = 'chain_position' and c.relkind = 'r' order by 1")) {
            signed.put(table, "chain_position is not null");
        }
        signed.put("storage_act", "accepted_at is not null");
        signed.put("storage_act_line", "true");
        return signed.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    owner.rollback();
                    List<String> rows = list("select ctid::text from " + one.getKey() + " where school_id = '" + school
                            + "' and " + one.getValue() + " order by 1 limit 1");
                    for (String row : rows) {
                        refuses(one.getKey(), row);
                    }
                }));
    }

    @Test
    @Tag("R12")
    void aStoredYearIsNeitherReopenedNorMovedNorKeptShorterNorRemoved() throws SQLException {
        String year = " where slug = '2024-2025' and school_id = '" + school + "'";
        for (String set : List.of(
                "stored_on = null, keep_until = null",
                "keep_until = keep_until - 1",
                "stored_on = stored_on - 1",
                "slug = '2012-2013'",
                "starts_on = starts_on + 1",
                "ends_on = ends_on - 1")) {
            refused("update academic_year set " + set + year);
        }
        refused("delete from academic_year" + year);
        refused("select dispose_year(gen_random_uuid())");
    }

    @Test
    @Tag("R12")
    void noActOfDisposalIsWrittenBeforeTheTermHasEnded() throws SQLException {
        refused("insert into disposal_act (id, year_id, series, number, drawn_on, reason, proposed_by, proposed_name,"
                + " proposed_at) select gen_random_uuid(), y.id, 2050, 1, date '2050-01-01', 'эрте', s.id, 'ат',"
                + " timestamptz '2050-01-01' from academic_year y, staff s where y.slug = '2024-2025' limit 1");
    }

    @Test
    @Tag("R12")
    void aYearIsNotStoredForLessThanThreeYearsOrBeforeItsEnd() throws SQLException {
        String year = " where slug = '2026-2027'";
        refused("update academic_year set stored_on = date '2027-06-04', keep_until = date '2030-06-03'" + year);
        refused("update academic_year set stored_on = date '2026-09-04', keep_until = date '2029-09-04'" + year);
    }

    /** A row of the year 2024/25: one of the demonstration's, or made up where it has none. */
    private String storedRow(String table) throws SQLException {
        String year =
                ask("select id::text from academic_year where slug = '2024-2025' and school_id = '" + school + "'");
        String column = ask("select key_column from kept_table where name = '" + table + "'");
        String question =
                ask("select replace(replace(question, '$2', 'kept_row.' || key_column), '$1', 'kept_row.school_id')"
                        + " from kept_table where name = '" + table + "'");
        String there = "select kept_row.ctid::text from " + table + " kept_row where kept_row.school_id = '" + school
                + "' and (" + question + ") = '" + year + "' limit 1";
        String row = ask(there);
        return row.isEmpty() ? madeUp(table, column, year, there) : row;
    }

    private String madeUp(String table, String column, String year, String there) throws SQLException {
        String parent =
                ask("select f.confrelid::regclass::text from pg_constraint f where f.contype = 'f' and f.conrelid = '"
                        + table
                        + "'::regclass and (select a.attnum from pg_attribute a where a.attrelid = f.conrelid and a.attname = '"
                        + column + "') = any (f.conkey)");
        if (table.equals("stored_file")) {
            parent = "activity";
        }
        String question = ask("select question from kept_table where name = '" + table + "'");
        String key = question.equals("select $2")
                ? year
                : ask("select id::text from " + parent + " where ctid = '" + storedRow(parent) + "'");
        for (String check : list("select conname from pg_constraint where contype = 'c' and conrelid = '" + table
                + "'::regclass and conparentid = 0")) {
            run("alter table " + table + " drop constraint \"" + check + "\"");
        }
        run("set local session_replication_role = replica");
        run(new TableRows(owner, table, "school_id").insert(UUID.fromString(school))
                + " returning set_config('made.row', ctid::text, true)");
        run("update " + table + " set " + column + " = '" + key + "' where ctid = current_setting('made.row')::tid");
        run("set local session_replication_role = origin");
        return ask(there);
    }

    private void refuses(String table, String row) throws SQLException {
        assertThat(row).as("a row of " + table).isNotEmpty();
        String where = " where ctid = '" + row + "'";
        List<String> columns = list("select attname from pg_attribute where attrelid = '" + table
                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''");
        for (String column : columns) {
            refused("update " + table + " set " + column + " = " + column + where);
        }
        String names = String.join(", ", columns);
        refused("insert into " + table + " (" + names + ") select " + names + " from " + table + where);
        refused("delete from " + table + where);
    }

    private void refused(String sql) throws SQLException {
        Savepoint start = owner.setSavepoint();
        run("set local role birikme_app");
        run("select set_config('birikme.school', '" + school + "', true)");
        String state = "done";
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException thrown) {
            state = thrown.getSQLState();
        }
        owner.rollback(start);
        assertThat(state).as(sql).isIn(REFUSED);
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
