package kg.birikme.duty;

import java.util.List;
import kg.birikme.people.MemberView;

/** A member's duties of a year, one of each kind in the kinds' order. */
public record MemberDuties(MemberView member, List<Duty> duties) {

    public MemberDuties {
        duties = List.copyOf(duties);
    }

    /** The duty of the kind. */
    public Duty duty(DutyKind kind) {
        return duties.get(kind.ordinal());
    }
}
