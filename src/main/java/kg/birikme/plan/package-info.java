/** The annual plan of the association: its items, its revisions, and the way from the draft to the director's approval. */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"shared", "regulation", "web", "access", "school", "people", "paper", "sheet"})
@NullMarked
package kg.birikme.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
