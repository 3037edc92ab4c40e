/**
 * What the association asks of the director or of a deputy, and the answer (R31, R64, R67, R79, R80, R82, R83): petitions for
 * rewards (F15), nominations (F16), proposals, requests for advice.
 */
@ApplicationModule(
        displayName = "Petition",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "handin",
            "access",
            "school",
            "people",
            "meeting",
            "followup",
            "protocol",
            "activity",
            "growth",
            "report",
            "paper"
        })
@NullMarked
package kg.birikme.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
