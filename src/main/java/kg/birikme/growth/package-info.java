/**
 * The members' growth: self-education programmes (R47), self-analysis (R51), mentoring and consultations (R37, R38, R93), courses
 * (R36), attestation (R72, R90), problem and
 * research groups (R73, R86).
 */
@ApplicationModule(
        displayName = "Growth",
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
            "activity",
            "file",
            "paper"
        })
@NullMarked
package kg.birikme.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
