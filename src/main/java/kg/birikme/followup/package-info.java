/** Carrying out of recommendations: what each responsible person answered, terms put off, release from control. */
@ApplicationModule(
        displayName = "Followup",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "access",
            "school",
            "people",
            "file",
            "meeting",
            "protocol"
        })
@NullMarked
package kg.birikme.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
