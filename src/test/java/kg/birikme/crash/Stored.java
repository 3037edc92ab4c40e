package kg.birikme.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What lies in the database of a data folder on which a program runs, read past the program. */
final class Stored implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;

    /** Every link of the chain, wherever it is kept. */
    private static final String LINKS = """
            select school_id, chain_position as position, content, hash, previous_hash from protocol where status = 'SIGNED'
            union all select school_id, chain_position, content, hash, previous_hash from protocol_correction
            union all select school_id, chain_position, content, hash, previous_hash from year_analysis where status = 'SIGNED'
            union all select school_id, chain_position, content, hash, previous_hash from signature_link
            """;

    /** What would be half of a signature, in words; each query counts. */
    private static final String[][] HALVES = {
        {"a signed protocol without its content, hash or place", """
                select count(*) from protocol where (status = 'SIGNED') <> (content is not null and hash is not null
                and previous_hash is not null and chain_position is not null and signed_at is not null)"""},
        {"a signed protocol whose recommendations are not under control", """
                select count(*) from protocol p where status = 'SIGNED' and
                (select count(*) from recommendation r where r.school_id = p.school_id and r.protocol_id = p.id) <>
                (select count(*) from assignment a where a.school_id = p.school_id and a.protocol_id = p.id)"""},
        {"a draft whose recommendations are under control", """
                select count(*) from protocol p join assignment a on a.school_id = p.school_id and a.protocol_id = p.id
                where p.status <> 'SIGNED'"""},
        {"a signed protocol with an item that is still open", """
                select count(*) from protocol p join item_minutes i on i.school_id = p.school_id and i.protocol_id = p.id
                where p.status = 'SIGNED' and i.outcome = 'OPEN'"""},
        {"a link whose hash is not that of its content", """
                select count(*) from (%s) l where hash <> encode(sha256(convert_to(previous_hash || chr(10) || content,
                'UTF8')), 'hex')""".formatted(LINKS)},
        {"a link that does not follow the one before", """
                select count(*) from (select previous_hash, lag(hash) over (partition by school_id order by position) as before,
                position, row_number() over (partition by school_id order by position) as place from (%s) l) c
                where position <> place or position > 1 and before is distinct from previous_hash""".formatted(LINKS)},
        {"a head of the chain that is not its last link", """
                select count(*) from signature_chain h where position <> (select count(*) from (%s) l
                where l.school_id = h.school_id)""".formatted(LINKS)},
    };

    private final Connection connection;

    private Stored(Connection connection) {
        this.connection = connection;
    }

    static Stored in(Path folder) throws IOException, SQLException {
        String port = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(LINE_OF_PORT)
                .strip();
        return new Stored(DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "birikme_owner",
                Files.readString(folder.resolve("password")).strip()));
    }

    /** The server's processes, the first one ahead. */
    static List<ProcessHandle> server(Path folder) throws IOException {
        long first = Long.parseLong(Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0)
                .strip());
        List<ProcessHandle> all = new ArrayList<>();
        ProcessHandle.of(first).ifPresent(server -> {
            all.add(server);
            server.descendants().forEach(all::add);
        });
        return all;
    }

    /** How many rows hold exactly the words. */
    long count(String table, String column, String words) throws SQLException {
        return number("select count(*) from " + table + " where " + column + " = ?", words);
    }

    /** How many rows hold the words in what their column says as text. */
    long within(String table, String column, String words) throws SQLException {
        return number("select count(*) from " + table + " where position(? in " + column + "::text) > 0", words);
    }

    /** The words of each half signature that is found. */
    List<String> halves() throws SQLException {
        List<String> found = new ArrayList<>();
        for (String[] half : HALVES) {
            if (number(half[1]) > 0) {
                found.add(half[0]);
            }
        }
        return found;
    }

    long number(String sql, String... words) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < words.length; at++) {
                statement.setString(at + 1, words[at]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Changes the data past the program, as its owner. */
    void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
