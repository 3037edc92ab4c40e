/** The school's chain of signatures: what is signed is frozen in one canonical text, hashed and linked to what was signed before, and anybody can ask whether a paper is genuine. */
@ApplicationModule(
        displayName = "Seal",
        allowedDependencies = {"shared", "database", "web", "paper", "access"})
@NullMarked
package kg.birikme.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
