/**
 * Methodical materials and announcements (R18, R24, R28, R32–R35, R40, R46, R63, R91, R92, R96): documents with versions, for the
 * members, the whole staff or to be given to parents; what was announced, and who has read it.
 */
@ApplicationModule(
        displayName = "Library",
        allowedDependencies = {"shared", "regulation", "web", "access", "school", "people", "file", "paper"})
@NullMarked
package kg.birikme.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
