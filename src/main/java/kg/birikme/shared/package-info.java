/** What every module needs and no module owns: ids, the actor, refusals, the school of the moment, names and dates. */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package kg.birikme.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
