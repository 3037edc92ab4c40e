/** A teacher's way through the years (R30, R43, R72): what all records say of her, on one page and as a folder for attestation. */
@ApplicationModule(
        displayName = "Passport",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "access",
            "school",
            "people",
            "people::services",
            "meeting",
            "followup",
            "activity",
            "handin",
            "growth",
            "report",
            "petition",
            "experience",
            "paper"
        })
@NullMarked
package kg.birikme.passport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
