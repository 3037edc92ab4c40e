/** Lists in: members and their classes from a spreadsheet or a text file, previewed, all or nothing. (Lists out: module web.) */
@ApplicationModule(
        displayName = "Transfer",
        allowedDependencies = {"shared", "web", "database", "school", "people", "people::services"})
@NullMarked
package kg.birikme.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
