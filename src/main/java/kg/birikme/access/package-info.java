/** Accounts, sign-in, sessions, invitations, throttling, and the actor of the moment with the roles of the day. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "regulation", "web"})
@NullMarked
package kg.birikme.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
