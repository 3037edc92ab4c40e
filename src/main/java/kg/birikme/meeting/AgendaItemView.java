package kg.birikme.meeting;

import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.plan.PlanId;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda.
 *
 * @param position   from 1, among the items that stand on the agenda; 0 for those that do not
 * @param minutes    the time meant for it; 0 where nobody said
 * @param plan       the revision of the plan to be considered, for an item of kind {@link AgendaKind#PLAN}
 * @param touches    other associations whose interests it touches (R7)
 * @param changed    whether it was added or changed after the meeting had been convened
 * @param reason     why it was moved on or withdrawn; empty otherwise
 * @param proposedBy who proposed it; empty where the chair put it there
 * @param proposer   the same by id; none where it was not kept yet
 * @param carried    whether it comes from an earlier meeting that did not reach it
 * @param origin     of what it was made; none where somebody thought of it
 */
public record AgendaItemView(
        AgendaItemId id,
        int position,
        AgendaKind kind,
        String title,
        TalkForm form,
        int minutes,
        List<SpeakerView> speakers,
        @Nullable PlanId plan,
        List<OtherAssociationId> touches,
        AgendaItemStatus status,
        boolean changed,
        String reason,
        String proposedBy,
        @Nullable StaffId proposer,
        boolean carried,
        @Nullable ItemOrigin origin,
        int version) {

    /** Whether the person proposed it and the chair has not decided yet: it is hers to take back. */
    public boolean waitsFor(StaffId person) {
        return status == AgendaItemStatus.PROPOSED && person.equals(proposer);
    }

    /** The speakers in one line. */
    public String speakersText() {
        return speakers.stream().map(SpeakerView::text).collect(Collectors.joining(", "));
    }
}
