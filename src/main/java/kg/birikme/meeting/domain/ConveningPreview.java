package kg.birikme.meeting.domain;

import java.util.List;
import java.util.Optional;
import kg.birikme.people.OfficeHolder;
import kg.birikme.school.OtherAssociationView;

/**
 * Who will be told what when a meeting is convened, and what stands in the way.
 *
 * @param recipient      who gets the notice (R4); nobody where the post is vacant
 * @param late           whether the notice comes later than the school's lead time (A25)
 * @param leadDays       that lead time in working days
 * @param missing        other associations that the agenda touches and that nobody represents (R7)
 * @param throughMembers those whose chair is a member here
 * @param members        how many members will see the meeting
 * @param complete       whether date, time and place are known (B7)
 */
public record ConveningPreview(
        Optional<OfficeHolder> recipient, boolean late, int leadDays, List<OtherAssociationView> missing,
        List<OtherAssociationView> throughMembers, int members, boolean complete) {}
