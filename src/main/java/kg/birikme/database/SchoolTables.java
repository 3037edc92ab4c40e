package kg.birikme.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;

/** The tables that hold what schools keep, as the catalogue knows them: those made by later migrations are not forgotten. */
final class SchoolTables {

    private static final String TABLES = """
            select c.relname,
                (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
                (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attidentity <> '') as counted
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                and (c.relname = 'school' or exists (select 1 from pg_attribute a
                    where a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped))
            order by c.relname
            """;

    private SchoolTables() {}

    /**
     * @param columns all that are not computed
     * @param counted those that a sequence fills
     */
    record Columns(String name, List<String> columns, List<String> counted) {

        /** The columns for a statement. */
        String list() {
            return columns.stream().map(SchoolTables::quote).collect(Collectors.joining(", "));
        }

        String quoted() {
            return quote(name);
        }

        /** The condition that leaves one school's rows; empty for all. */
        String of(@Nullable SchoolId school) {
            return school == null
                    ? ""
                    : " where " + (name.equals("school") ? "id" : "school_id") + " = '" + school.value() + "'";
        }
    }

    static List<Columns> of(Connection connection) throws SQLException {
        List<Columns> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(new Columns(row.getString(1), names(row, 2), names(row, 3)));
            }
        }
        return tables;
    }

    private static List<String> names(ResultSet row, int column) throws SQLException {
        java.sql.Array names = row.getArray(column);
        return names == null ? List.of() : Arrays.asList((String[]) names.getArray());
    }

    /** A name as an identifier, whatever it holds. */
    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
