/** Words that were typed and not yet taken by any record: kept on the server per person and form, and offered again. */
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"shared", "web", "access"})
@NullMarked
package kg.birikme.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
