/** Lists in: people, members and their classes from a spreadsheet, a document or a text, previewed, all or nothing. (Lists out: module web.) */
@ApplicationModule(
        displayName = "Transfer",
        allowedDependencies = {"shared", "web", "school", "people", "people::services", "sheet"})
@NullMarked
package kg.birikme.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
