/** The school's profile, its other associations, its settings, and its academic years with their quarters. */
@ApplicationModule(
        displayName = "School",
        allowedDependencies = {"shared", "regulation", "web", "access", "paper"})
@NullMarked
package kg.birikme.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
