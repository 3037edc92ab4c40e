/**
 * What happened is told to those whom it concerns: an inbox for each person, reminders, e-mail by an outbox. Listens to
 * everybody; nobody depends on it.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "shared",
            "web",
            "school",
            "people",
            "access",
            "plan",
            "meeting",
            "protocol",
            "followup",
            "activity",
            "handin",
            "growth",
            "report",
            "duty",
            "petition",
            "library",
            "experience",
            "control",
            "analysis",
            "archive",
            "seal",
            "oversight",
            "database"
        })
@NullMarked
package kg.birikme.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
