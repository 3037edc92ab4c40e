/**
 * One search over people, plan, meetings, protocols, recommendations, activities, petitions and the library. It reads the tables of all of them in one
 * statement, since only so can they be ranked together; what a reader may find is what they may open.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {
            "shared",
            "web",
            "school",
            "people",
            "plan",
            "meeting",
            "protocol",
            "followup",
            "activity",
            "petition",
            "library",
            "experience"
        })
@NullMarked
package kg.birikme.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
