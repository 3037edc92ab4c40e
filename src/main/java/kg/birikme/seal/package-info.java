/** The school's chain of signatures: what is signed is frozen in one canonical text, hashed and linked to what was signed before. */
@ApplicationModule(
        displayName = "Seal",
        allowedDependencies = {"shared", "database", "access"})
@NullMarked
package kg.birikme.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
