/** Photos and papers attached to what other modules keep: checked by content, cleaned, limited, given out as attachments. */
@ApplicationModule(
        displayName = "File",
        allowedDependencies = {"shared", "regulation", "web", "access", "people"})
@NullMarked
package kg.birikme.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
