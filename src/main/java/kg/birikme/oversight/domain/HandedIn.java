package kg.birikme.oversight.domain;

import java.util.List;
import kg.birikme.school.Signal;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/** What members have handed in and somebody has to read: the chair what is the others', the deputy for teaching what is the chair's. */
final class HandedIn {

    /** The words of a signal that tells of the chair's own work. */
    private static final String OF_THE_CHAIR = "CHAIR";

    private HandedIn() {}

    static List<Signal> toBeReadBy(Actor actor, List<Signal> handedIn) {
        return handedIn.stream()
                .filter(signal -> signal.staff() != null && !actor.isPerson(signal.staff()))
                .filter(signal -> actor.is(Role.CHAIR)
                        || actor.is(Role.DEPUTY_TEACHING) && signal.words().equals(OF_THE_CHAIR))
                .toList();
    }
}
