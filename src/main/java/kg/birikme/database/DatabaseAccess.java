package kg.birikme.database;

import org.jspecify.annotations.Nullable;

/**
 * How the database is reached.
 *
 * @param url   JDBC address of the database
 * @param owner owns the tables, migrates them, and makes the other role
 * @param sharedWith the role of a running program whose rights the application's role borrows; null for the program itself
 * @param app   by which the application works; owns nothing, so that row-level security binds it
 */
record DatabaseAccess(String url, Login owner, Login app, @Nullable String sharedWith) {

    /** For the program itself, which borrows nobody's rights. */
    DatabaseAccess(String url, Login owner, Login app) {
        this(url, owner, app, null);
    }

    /** A role and its password. */
    record Login(String username, String password) {

        @Override
        public String toString() {
            return username;
        }
    }
}
