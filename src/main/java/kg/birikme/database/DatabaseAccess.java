package kg.birikme.database;

/**
 * How the database is reached.
 *
 * @param url   JDBC address of the database
 * @param owner owns the tables, migrates them, and makes the other role
 * @param app   by which the application works; owns nothing, so that row-level security binds it
 */
record DatabaseAccess(String url, Login owner, Login app) {

    /** A role and its password. */
    record Login(String username, String password) {

        @Override
        public String toString() {
            return username;
        }
    }
}
