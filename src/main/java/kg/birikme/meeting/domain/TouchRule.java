package kg.birikme.meeting.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.shared.StaffId;

/**
 * Which other associations still have to be invited (R7, B9).
 *
 * @param touched those that the agenda touches
 * @param members who is a member of this association on the meeting's day: nobody is invited to their own meeting
 * @param invited those for which a guest is invited already, the chair or a teacher in the chair's place (A5)
 */
record TouchRule(Set<UUID> touched, Set<StaffId> members, Collection<UUID> invited) {

    /** The associations without anybody. */
    List<OtherAssociationView> missing(List<OtherAssociationView> all) {
        return touchedOf(all).stream()
                .filter(other ->
                        !chairIsMember(other) && !invited.contains(other.id().value()))
                .toList();
    }

    /** The associations whose chair sits here as a member. */
    List<OtherAssociationView> throughMembers(List<OtherAssociationView> all) {
        return touchedOf(all).stream().filter(this::chairIsMember).toList();
    }

    private List<OtherAssociationView> touchedOf(List<OtherAssociationView> all) {
        return all.stream()
                .filter(other -> touched.contains(other.id().value()))
                .toList();
    }

    private boolean chairIsMember(OtherAssociationView other) {
        return other.chairStaff() != null && members.contains(other.chairStaff());
    }
}
