/** Minutes of held meetings, their recommendations, the chair's signature that freezes them, and the journal. */
@ApplicationModule(
        displayName = "Protocol",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "access",
            "seal",
            "school",
            "people",
            "plan",
            "meeting",
            "paper"
        })
@NullMarked
package kg.birikme.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
