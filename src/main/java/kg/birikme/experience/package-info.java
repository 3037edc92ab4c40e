/** Advanced experience of class teachers (R26, R68, R80, R95): gathered, heard, published, brought into practice. */
@ApplicationModule(
        displayName = "Experience",
        allowedDependencies = {
            "shared",
            "regulation",
            "web",
            "handin",
            "access",
            "school",
            "people",
            "meeting",
            "activity",
            "report",
            "petition",
            "paper"
        })
@NullMarked
package kg.birikme.experience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
