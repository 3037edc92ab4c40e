package kg.birikme.school.domain;

import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/** Who may change the school's profile, its years and its list of associations. Asked by buttons and by services. */
public record SchoolPermissions(Actor actor) {

    /** Names, settings: those who run the school and the administrator. */
    public boolean mayDescribe() {
        return actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR);
    }

    /** Years and quarters: the deputy for teaching keeps the calendar. */
    public boolean mayKeepYears() {
        return actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY_TEACHING);
    }

    /** Other associations: whoever has to invite their chairs (R7). */
    public boolean mayKeepAssociations() {
        return actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR, Role.CHAIR);
    }

    /** Whether any page of the settings opens. */
    public boolean mayOpenSettings() {
        return mayDescribe() || mayKeepYears() || mayKeepAssociations();
    }
}
