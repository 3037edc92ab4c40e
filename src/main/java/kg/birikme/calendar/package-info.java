/** Meetings, events and terms in the calendar of a person's phone: one file for a meeting, one private address for all. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {
            "shared",
            "web",
            "access",
            "school",
            "people",
            "meeting",
            "followup",
            "activity",
            "handin",
            "report",
            "protocol"
        })
@NullMarked
package kg.birikme.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
