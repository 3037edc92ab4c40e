/** The rule compass: how the year stands against the regulation, who acts next, and where. Computed, never stored. */
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "access",
            "school",
            "people",
            "plan",
            "meeting",
            "protocol",
            "followup",
            "duty"
        })
@NullMarked
package kg.birikme.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
