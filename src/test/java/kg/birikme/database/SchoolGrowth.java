package kg.birikme.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Schools with many times the rows of another, made by the owner from the catalogue, tables added later included. What a
 * school has but once (itself, its years, the year's plan) stays single; of everything else there are copies under new
 * ids, references following. Rows that may not stand beside their original (one chair, one protocol a meeting) are left
 * out by the constraints themselves.
 */
@Component
public final class SchoolGrowth {

    /** Copied once: what refers to them refers to the one. */
    private static final Set<String> SINGLE = Set.of("school", "academic_year", "quarter", "plan");

    /** Not copied: names of accounts and codes of papers are unique in the installation, and nobody signs in here by password; the trail is one chain. */
    private static final Set<String> LEFT_OUT =
            Set.of("account", "one_time_code", "audit_entry", "audit_chain", "paper_code", "paper_print");

    /** Numbers by which copies are told apart where another table holds the unique index. */
    private static final Set<String> NUMBERS = Set.of("no", "number", "meeting_no", "protocol_number");

    /** Marks the copies that stand below the same parent. */
    private static final int BESIDE = 100;

    private static final String TABLES = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and (c.relname = 'school'
                       or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id'))
            order by 1
            """;

    /** Each column, the table it refers to if it does, and whether it is an unbounded part of a unique index. */
    private static final String COLUMNS = """
            select a.attname, t.typname,
                   (select r.relname from pg_constraint f join pg_class r on r.oid = f.confrelid
                    where f.contype = 'f' and f.conrelid = a.attrelid and f.conkey[array_length(f.conkey, 1)] = a.attnum
                    limit 1) as refers,
                   exists (select 1 from pg_index i
                           where i.indrelid = a.attrelid and i.indisunique and a.attnum = any (i.indkey))
                   and not exists (select 1 from pg_constraint b
                           where b.conrelid = a.attrelid and b.contype = 'c' and a.attnum = any (b.conkey)
                                 and pg_get_constraintdef(b.oid) ~ '<=') as keyed
            from pg_attribute a join pg_type t on t.oid = a.atttypid
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
                  and a.attgenerated = '' and a.attidentity = ''
            order by a.attnum
            """;

    /** Signed papers of the copy bear codes of their own. */
    private static final String CODES = """
            insert into paper_code (school_id, code, kind, record_id, chain_position, hash)
            select s.school_id, paper_code_of(s.school_id, s.hash), s.kind, s.record, s.chain_position, s.hash
            from (select school_id, 'PROTOCOL' as kind, id as record, chain_position, hash from protocol where status = 'SIGNED'
                union all select school_id, kind, id, chain_position, hash from protocol_correction
                union all select school_id, 'ANALYSIS', id, chain_position, hash from year_analysis where status = 'SIGNED'
                union all select school_id, kind, record_id, chain_position, hash from signature_link) s
            where s.school_id = '%s' on conflict do nothing
            """;

    private final DatabaseAccess access;

    SchoolGrowth(DatabaseAccess access) {
        this.access = access;
    }

    /** A copy of a school with so many copies of everything that a school may have many of. */
    public SchoolId times(int times, SchoolId original) throws SQLException {
        SchoolId grown = new SchoolId(UUID.randomUUID());
        DatabaseAccess.Login login = access.owner();
        try (Connection owner = DriverManager.getConnection(access.url(), login.username(), login.password());
                Statement statement = owner.createStatement()) {
            // Neither triggers nor foreign keys: signed rows are copied as they are, in any order.
            statement.execute("set session_replication_role = replica");
            Map<String, List<Column>> tables = tables(owner);
            for (String table : tables.keySet()) {
                for (int copy = 0; copy < (SINGLE.contains(table) ? 1 : times); copy++) {
                    statement.execute(copy(table, tables.get(table), original.value(), grown.value(), copy, Set.of()));
                }
            }
            growLeaves(statement, tables, original.value(), grown.value(), times);
            statement.execute(CODES.formatted(grown.value()));
            // What grew here in a second grows in years: the planner knows of it then.
            statement.execute("analyze");
        }
        return grown;
    }

    /** The person's first double in a copy. */
    public static StaffId grown(StaffId person) {
        return new StaffId(double0(person.value()));
    }

    private static UUID double0(UUID id) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest((id + "grown0").getBytes(StandardCharsets.UTF_8));
            ByteBuffer halves = ByteBuffer.wrap(digest);
            return new UUID(halves.getLong(), halves.getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Rows below one parent grow too: what nothing refers to is copied once more, beside its originals. */
    private static void growLeaves(
            Statement statement, Map<String, List<Column>> tables, UUID original, UUID grown, int times)
            throws SQLException {
        Set<String> parents = tables.values().stream()
                .flatMap(List::stream)
                .map(Column::refers)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
            for (int copy = 1; copy < times && !parents.contains(table.getKey()); copy++) {
                statement.execute(copy(table.getKey(), table.getValue(), original, grown, copy, tables.keySet()));
            }
        }
    }

    private static String copy(
            String table, List<Column> columns, UUID original, UUID grown, int copy, Set<String> kept) {
        boolean root = SINGLE.contains(table);
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> value(table, column, original, grown, root ? 0 : copy, kept) + " as " + column.name())
                .collect(Collectors.joining(", "));
        String made = columns.stream().map(column -> "made." + column.name()).collect(Collectors.joining(", "));
        String school = table.equals("school") ? "id" : "school_id";
        if (copy == 0) {
            return "insert into %s (%s) select %s from %s where %s = '%s'"
                    .formatted(table, names, values, table, school, original);
        }
        return """
                do $$ declare made record;
                begin
                    for made in select %s from %s where %s = '%s' loop
                        begin
                            insert into %s (%s) values (%s);
                        exception when unique_violation or exclusion_violation then
                            null; -- what may not stand beside its original
                        end;
                    end loop;
                end $$""".formatted(values, table, school, original, table, names, made);
    }

    private static String value(String table, Column column, UUID original, UUID grown, int copy, Set<String> kept) {
        int mark = kept.isEmpty() ? copy : copy + BESIDE;
        String name = "\"" + column.name() + "\"";
        if (column.type().equals("uuid")) {
            if (column.name().equals("school_id")
                    || table.equals("school") && column.name().equals("id")) {
                return "'" + grown + "'::uuid";
            }
            boolean single =
                    column.refers() != null && (SINGLE.contains(column.refers()) || kept.contains(column.refers()));
            return "case when " + name + " = '" + original + "' then '" + grown + "' else md5(" + name
                    + "::text || 'grown" + (single ? 0 : mark) + "')::uuid end";
        }
        boolean counts = Set.of("int2", "int4", "int8").contains(column.type());
        return mark > 0 && counts && (column.keyed() || NUMBERS.contains(column.name()))
                ? name + " + " + mark * 1000
                : name;
    }

    private static Map<String, List<Column>> tables(Connection owner) throws SQLException {
        Map<String, List<Column>> tables = new TreeMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                if (!LEFT_OUT.contains(row.getString(1))) {
                    tables.put(row.getString(1), columns(owner, row.getString(1)));
                }
            }
        }
        return tables;
    }

    private static List<Column> columns(Connection owner, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
            }
        }
        return columns;
    }

    /** @param refers the table that a foreign key through this column leads to */
    private record Column(
            String name, String type, @Nullable String refers, boolean keyed) {}
}
