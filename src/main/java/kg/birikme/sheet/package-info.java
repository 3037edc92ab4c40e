/** Tables out of files and clipboards: text, spreadsheets and documents read alike, and kept until whoever sent them has said yes. */
@ApplicationModule(
        displayName = "Sheet",
        allowedDependencies = {"shared", "database", "people"})
@NullMarked
package kg.birikme.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
