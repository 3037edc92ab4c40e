/** Storage of a year's documents: closing check, act of transfer, the term and what follows it. */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {"shared", "regulation", "web", "access", "seal", "school", "people", "paper"})
@NullMarked
package kg.birikme.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
