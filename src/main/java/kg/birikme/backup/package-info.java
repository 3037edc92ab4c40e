/**
 * Backups of the whole installation: made once a day and on request, their age in sight of the administrator; restored, and moved
 * school by school, by a command. The file itself is the work of the module {@code database}.
 */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"shared", "database", "web", "access", "school", "seal"})
@NullMarked
package kg.birikme.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
