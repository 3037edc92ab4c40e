package kg.birikme.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
}
