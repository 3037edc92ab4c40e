/**
 * The connection to PostgreSQL: the server that the application brings along, the two roles, and the school that every
 * connection carries for row-level security.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"shared"})
@NullMarked
package kg.birikme.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
