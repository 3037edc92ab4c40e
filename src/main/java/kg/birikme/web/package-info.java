/** The page frame, the component kit, form helpers, error pages, flash messages, languages and assets. */
@ApplicationModule(displayName = "Web", allowedDependencies = "shared")
@NullMarked
package kg.birikme.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
