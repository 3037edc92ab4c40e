package kg.birikme.search.domain;

import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/** Who finds what: as much as the pages that a result leads to would open. */
public record SearchPermissions(Actor actor) {

    /** Plan, meetings, protocols and all recommendations: the association and its superiors. */
    public boolean mayFindContent() {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** People: the association, and whoever keeps the directory. */
    public boolean mayFindPeople() {
        return mayFindContent() || actor.is(Role.ADMINISTRATOR);
    }

    /** The beginning of a person's address, as this reader may open it. */
    String peopleAddress() {
        return mayFindContent() ? "/members/" : "/settings/staff/";
    }
}
