package kg.birikme.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes rows of any table, whatever its columns: values are made up from the types. */
final class TableRows {

    private static final String COLUMNS = """
            select a.attname, t.typname, t.typtype, t.typcategory,
                   case when a.atttypmod > 4 and t.typname in ('varchar', 'bpchar') then a.atttypmod - 4 end as length,
                   (select enumlabel from pg_enum where enumtypid = t.oid order by enumsortorder limit 1) as label
            from pg_attribute a join pg_type t on t.oid = a.atttypid
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
                  and a.attgenerated = '' and a.attidentity = ''
            order by a.attnum
            """;

    private final String table;
    private final String schoolColumn;
    private final List<Column> columns;
    private int made;

    private record Column(String name, String type, String kind, String category, int length, String label) {}

    TableRows(Connection connection, String table, String schoolColumn) throws SQLException {
        this.table = table;
        this.schoolColumn = schoolColumn;
        this.columns = columns(connection, table);
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                columns.add(new Column(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getString(6)));
            }
        }
        return columns;
    }

    /** The statement that adds a row of the school. Each call makes other values. */
    String insert(UUID school) {
        made++;
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> column.name().equals(schoolColumn) ? "'" + school + "'" : value(column))
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + names + ") values (" + values + ")";
    }

    private String value(Column column) {
        if (column.kind().equals("e")) {
            return "'" + column.label() + "'";
        }
        if (column.category().equals("A")) {
            return "'{}'";
        }
        return switch (column.type()) {
            case "uuid" -> "'" + UUID.randomUUID() + "'";
            case "varchar", "bpchar", "text" -> "'" + text(column.length()) + "'";
            case "int2", "int4", "int8", "numeric", "float4", "float8" -> String.valueOf(made);
            case "bool" -> "false";
            case "date" -> "date '2026-09-01' + " + made;
            case "timestamp", "timestamptz" -> "timestamptz '2026-09-01 10:00+06' + interval '" + made + " days'";
            case "time" -> "time '10:00' + interval '" + made + " minutes'";
            case "interval" -> "interval '" + made + " days'";
            case "bytea" -> "'\\x" + String.format("%04x", made) + "'";
            case "json", "jsonb" -> "'{\"made\": " + made + "}'";
            case "inet" -> "'127.0.0." + made + "'";
            case "daterange", "int4range", "tsrange", "tstzrange" -> "'empty'";
            case "tsvector" -> "to_tsvector('simple', '" + made + "')";
            default ->
                throw new AssertionError("teach this test to make a value of type " + column.type() + " (" + table + "."
                        + column.name() + ")");
        };
    }

    private String text(int length) {
        String text = made + UUID.randomUUID().toString();
        return length == 0 || length >= text.length() ? text : text.substring(0, length);
    }
}
