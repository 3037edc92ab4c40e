/** Open class hours, extracurricular events, seminars and the other forms of work (R9, R39–R41, R74–R78). */
@ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "access",
            "school",
            "people",
            "file",
            "plan",
            "meeting",
            "protocol",
            "followup",
            "paper"
        })
@NullMarked
package kg.birikme.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
