/** The regulation's clauses as data, in three languages, and the page on which every refusal can be looked up. */
@ApplicationModule(
        displayName = "Regulation",
        allowedDependencies = {"shared", "web"})
@NullMarked
package kg.birikme.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
