/** The deputy's analysis of the association's year: computed figures beside those of the year before, her words, her signature. */
@ApplicationModule(
        displayName = "Analysis",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "access",
            "seal",
            "school",
            "people",
            "paper",
            "plan",
            "meeting",
            "protocol",
            "followup",
            "activity",
            "handin",
            "growth",
            "report"
        })
@NullMarked
package kg.birikme.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
