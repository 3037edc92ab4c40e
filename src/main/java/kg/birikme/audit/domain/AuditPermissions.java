package kg.birikme.audit.domain;

import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/** Who reads the trail: it holds titles and no content, so that the administrator may. Asked by the page and by the services. */
public record AuditPermissions(Actor actor) {

    /** The director answers for the school, the administrator for its accounts. */
    public boolean mayRead() {
        return actor.isAny(Role.DIRECTOR, Role.ADMINISTRATOR);
    }
}
