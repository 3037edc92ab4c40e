package kg.birikme.duty;

import java.util.List;
import java.util.Optional;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;

/** Everybody's duties of a year, the members in Kyrgyz alphabetical order. */
public record DutyBoard(YearView year, DutyNorm norm, List<MemberDuties> members) {

    public DutyBoard {
        members = List.copyOf(members);
    }

    /** One member's, if the person was a member in the year. */
    public Optional<MemberDuties> of(StaffId person) {
        return members.stream()
                .filter(one -> one.member().staff().equals(person))
                .findFirst();
    }
}
