/** The members' duties R47 to R51, computed from the records and never ticked (R55); what the chair says of a year in words (R30). */
@ApplicationModule(
        displayName = "Duties",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "access",
            "school",
            "people",
            "meeting",
            "followup",
            "activity",
            "handin",
            "growth",
            "report"
        })
@NullMarked
package kg.birikme.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
