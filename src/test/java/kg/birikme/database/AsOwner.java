package kg.birikme.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import org.springframework.stereotype.Component;

/** Runs SQL as the role that owns the tables, past the wall: what a forger with the owner's password could do. */
@Component
public final class AsOwner {

    private final DatabaseAccess access;

    AsOwner(DatabaseAccess access) {
        this.access = access;
    }

    /** The statements on one connection, each a transaction of its own. */
    public void run(String... statements) throws SQLException {
        DatabaseAccess.Login login = access.owner();
        try (Connection owner = DriverManager.getConnection(access.url(), login.username(), login.password());
                Statement statement = owner.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    /** The first two columns of what the query finds, as {@code one two}. */
    public List<String> pairs(String query) throws SQLException {
        DatabaseAccess.Login login = access.owner();
        List<String> rows = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(access.url(), login.username(), login.password());
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2));
            }
        }
        return rows;
    }
}
