/** A new school year in one guided step: what goes over is shown first, then done in one transaction. */
@ApplicationModule(
        displayName = "New year",
        allowedDependencies = {"shared", "regulation", "web", "access", "school", "school :: services"})
@NullMarked
package kg.birikme.newyear;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
