package kg.birikme.school;

import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What the regulation leaves to the school.
 *
 * @param noticeLeadDays       working days between the notice of a meeting and the meeting (A25)
 * @param protocolReminderDays days after a meeting from which its unsigned protocol is late (B14)
 * @param dueSoonDays          days before a due date from which it is shown as near
 * @param quorumPercent        share of members needed, in per cent; none where the school knows no quorum (A24)
 * @param programmesDue        until when programmes of self-education are handed in, each autumn (R47)
 * @param yearAnalysisDue      until when the year's self-analyses are handed in, each spring (R51)
 * @param storageYears         for how many years documents are kept, three at least (R12)
 */
public record AssociationSettings(
        int noticeLeadDays,
        int protocolReminderDays,
        int dueSoonDays,
        @Nullable Integer quorumPercent,
        MonthDay programmesDue,
        MonthDay yearAnalysisDue,
        int storageYears) {

    /** What applies until the school says otherwise. */
    public static final AssociationSettings DEFAULT =
            new AssociationSettings(3, 3, 14, null, MonthDay.of(Month.SEPTEMBER, 20), MonthDay.of(Month.MAY, 24), 3);
}
