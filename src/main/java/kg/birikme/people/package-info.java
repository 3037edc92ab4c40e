/** Staff and the posts they hold, members and the classes they lead, appointments of chair and secretary: all dated. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared", "regulation", "web", "access", "school"})
@NullMarked
package kg.birikme.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
