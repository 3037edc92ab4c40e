/** Control of the association's work by director and deputies (R13): their remarks, with a day, and the chair's answers. */
@ApplicationModule(
        displayName = "Control",
        allowedDependencies = {"shared", "regulation", "web", "access", "school", "people", "meeting"})
@NullMarked
package kg.birikme.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
