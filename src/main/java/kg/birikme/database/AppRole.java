package kg.birikme.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import org.postgresql.PGConnection;

/**
 * Makes the role by which the application works, before anything else touches the database, and sees to it that row-level
 * security binds this role.
 */
final class AppRole {

    /** Two nodes may start at once. */
    private static final long LOCK = 0x62697269;

    private static final String EXISTS = "select exists (select 1 from pg_roles where rolname = ?)";

    private static final String OWNER_MAY_CHANGE_IT = """
            select rolsuper or (rolcreaterole and pg_has_role(?, 'member with admin option'))
            from pg_roles where rolname = current_user
            """;

    private static final String SEES_THROUGH_THE_WALL = """
            select rolsuper or rolbypassrls or pg_has_role(oid, current_user, 'member')
                   or exists (select 1 from pg_class where relowner = r.oid)
            from pg_roles r where rolname = ?
            """;

    private AppRole() {}

    /**
     * Creates the role, or gives it the password it is to have. Where the owner may not do that, the administrator must
     * have done it before.
     *
     * @throws DatabaseUnusable if that fails, or the role is one that row-level security does not bind
     */
    static void prepare(DatabaseAccess access) {
        DatabaseAccess.Login owner = access.owner();
        try (Connection connection = DriverManager.getConnection(access.url(), owner.username(), owner.password())) {
            connection.setAutoCommit(false);
            prepare(connection, access.app());
            if (access.sharedWith() != null) {
                borrow(connection, access.app(), access.sharedWith());
            }
            connection.commit();
        } catch (SQLException refused) {
            throw new DatabaseUnusable(
                    "The owner " + owner + " cannot prepare the role " + access.app() + " on " + access.url() + ": "
                            + refused.getMessage(),
                    "Check the address, BIRIKME_DATABASE_OWNER_USERNAME and BIRIKME_DATABASE_OWNER_PASSWORD; where the "
                            + "owner may not create roles, create " + access.app() + " by hand.",
                    refused);
        }
    }

    private static void prepare(Connection connection, DatabaseAccess.Login app) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            if (!ask(connection, EXISTS, app.username())) {
                statement.execute("create role " + app.username() + " login");
            }
        }
        if (ask(connection, SEES_THROUGH_THE_WALL, app.username())) {
            throw new DatabaseUnusable(
                    "The role " + app + " is a superuser, may bypass row-level security, owns tables or is a member of "
                            + "their owner: the schools would not be kept apart.",
                    "Give the application a role that owns nothing (SPRING_DATASOURCE_USERNAME).");
        }
        if (!app.password().isEmpty() && ask(connection, OWNER_MAY_CHANGE_IT, app.username())) {
            // Hashed on this side: the password itself reaches no log of the server.
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(app.username(), app.password().toCharArray(), "scram-sha-256");
        }
    }

    /** Gives the role what the running program's role may do, and nothing more. */
    private static void borrow(Connection connection, DatabaseAccess.Login app, String lender) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("grant " + lender + " to " + app.username());
        }
    }

    private static boolean ask(Connection connection, String question, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
