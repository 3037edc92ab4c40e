package kg.birikme.shared;

import java.util.Set;

/**
 * What a person may be in the association on a given day. Nobody owns a role: it follows from dated posts, dated
 * appointments and dated membership (R97, B20), except the administrator's, who runs accounts and settings only.
 */
public enum Role {
    /** Approves the plan, appoints the chair, oversees (R2, R13, R97). */
    DIRECTOR,
    /** Agrees the plan, analyses the year, accepts it for storage (R2, R11, R12). */
    DEPUTY_TEACHING,
    /** Is told the time and place of each meeting (R4). */
    DEPUTY_METHODICAL,
    /** Is consulted and invited on upbringing work (R82). */
    DEPUTY_UPBRINGING,
    /** Leads the association, or acts for the one who does, on that day (R97). */
    CHAIR,
    /** Writes the minutes; customary, not required by the regulation (A23). */
    SECRETARY,
    /** A class teacher or a master of industrial training in the association (R47–R51). */
    MEMBER,
    /** Accounts and settings, no content. */
    ADMINISTRATOR;

    /** Those who lead and oversee: the chair, the director and the deputies. */
    public static final Set<Role> LEADERS =
            Set.of(CHAIR, DIRECTOR, DEPUTY_TEACHING, DEPUTY_METHODICAL, DEPUTY_UPBRINGING);

    /** Everybody of the association and its superiors; not who only administers. */
    public static final Set<Role> ASSOCIATION =
            Set.of(CHAIR, SECRETARY, MEMBER, DIRECTOR, DEPUTY_TEACHING, DEPUTY_METHODICAL, DEPUTY_UPBRINGING);
}
