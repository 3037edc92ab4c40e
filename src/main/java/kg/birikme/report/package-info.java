/** Reports asked for, written, accepted or returned (R48, R49, R53); the association's report (R12) and that to the council (R21). */
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "handin",
            "access",
            "school",
            "people",
            "plan",
            "meeting",
            "followup",
            "activity",
            "growth",
            "paper"
        })
@NullMarked
package kg.birikme.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
