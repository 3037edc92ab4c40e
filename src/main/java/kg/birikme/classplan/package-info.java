/** Class teachers' own plans of upbringing work (R25, R70): written each September, handed in, accepted, kept with the year. */
@ApplicationModule(
        displayName = "Class plans",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "handin",
            "access",
            "school",
            "people",
            "file",
            "meeting",
            "activity",
            "paper"
        })
@NullMarked
package kg.birikme.classplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
