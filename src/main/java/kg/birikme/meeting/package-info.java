/** Meetings of the association: agenda, convening, notices, invitations, attendance, and the norms that count them. */
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {"shared", "regulation", "web", "access", "school", "people", "plan", "paper"})
@NullMarked
package kg.birikme.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
