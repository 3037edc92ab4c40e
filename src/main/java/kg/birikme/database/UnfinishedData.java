package kg.birikme.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Knows data that a start left half made and that nobody has worked with: on the application's own server they are removed
 * before the tables are migrated, and made anew. Only the demonstration has such; a school's data are never asked about.
 */
public interface UnfinishedData {

    /**
     * Whether the database holds such data.
     *
     * @param owner a connection of the tables' owner, past the wall between schools; perhaps there are no tables yet
     */
    boolean in(Connection owner) throws SQLException;
}
