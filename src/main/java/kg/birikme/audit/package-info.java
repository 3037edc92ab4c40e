/**
 * The school's trail: an append-only, chained record of what is of weight, its page and its check. It stands low and hears the
 * {@linkplain kg.birikme.shared.Traced traced} events of everybody; nobody depends on it.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "database", "web", "access", "school"})
@NullMarked
package kg.birikme.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
