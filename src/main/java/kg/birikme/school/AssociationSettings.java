package kg.birikme.school;

import org.jspecify.annotations.Nullable;

/**
 * What the regulation leaves to the school.
 *
 * @param noticeLeadDays       working days between the notice of a meeting and the meeting (A25)
 * @param protocolReminderDays days after a meeting from which its unsigned protocol is late (B14)
 * @param dueSoonDays          days before a due date from which it is shown as near
 * @param quorumPercent        share of members needed, in per cent; none where the school knows no quorum (A24)
 */
public record AssociationSettings(
        int noticeLeadDays, int protocolReminderDays, int dueSoonDays, @Nullable Integer quorumPercent) {

    /** What applies until the school says otherwise. */
    public static final AssociationSettings DEFAULT = new AssociationSettings(3, 3, 14, null);
}
