/** The page model of every printed paper and its way to A4 PDF and to the screen; it knows no feature's words. */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"shared"})
@NullMarked
package kg.birikme.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
