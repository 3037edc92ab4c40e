/**
 * The first start of an empty installation: a one-time code from the log opens a page that founds the school, its year,
 * its leaders and the administrator's account. Afterwards the page does not exist any more.
 */
@ApplicationModule(
        displayName = "First start",
        allowedDependencies = {"shared", "web", "access", "school", "school :: services", "people", "people :: services"
        })
@NullMarked
package kg.birikme.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
