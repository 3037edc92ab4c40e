package kg.birikme.database;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself, in its entry {@code manifest.json}.
 *
 * @param format   the name of this format
 * @param program  the version of the program that wrote it
 * @param schema   the last migration of the database that it was taken from: restoring begins there
 * @param postgres the version of its server
 * @param made     when
 * @param school   the one school that it holds; absent where it holds the whole installation
 * @param tables   every table with what is in it
 * @param chains   where each school's chain of signatures ended
 */
record BackupManifest(
        String format,
        String program,
        String schema,
        String postgres,
        Instant made,
        @Nullable String school,
        List<Table> tables,
        List<Chain> chains) {

    static final String FORMAT = "birikme-backup-1";
    static final String ENTRY = "manifest.json";

    BackupManifest {
        tables = List.copyOf(tables);
        chains = List.copyOf(chains);
    }

    /**
     * A table's rows, as PostgreSQL's COPY writes them in text, in the entry {@code tables/<name>.copy}.
     *
     * @param columns in the order of the rows
     * @param rows    how many
     * @param sha256  of the entry
     */
    record Table(String name, List<String> columns, long rows, String sha256) {

        Table {
            columns = List.copyOf(columns);
        }

        static String entry(String name) {
            return "tables/" + name + ".copy";
        }

        String entry() {
            return entry(name);
        }
    }

    /** The end of a school's chain of signatures. */
    record Chain(String school, String name, int position, String hash) {}
}
