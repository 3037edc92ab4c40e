package kg.birikme.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * A row of one of the tables of a report (F10).
 *
 * @param form     its form, its level, or the contest's level
 * @param pupils   how many took part; of a parents' meeting, how many parents
 * @param result   what came of it, or the place won
 * @param activity the activity that it comes from; none where it was typed
 * @param meeting  the meeting that it comes from; none where it was typed
 * @param planLine the line of the plan that it tells of (R1); none where it tells of something else
 */
@Embeddable
public record ReportLine(
        @Enumerated(EnumType.STRING) ReportPart part,
        @Nullable LocalDate day,
        String title,
        String form,
        @Nullable Integer pupils,
        String result,
        @Column(name = "activity_id") @Nullable UUID activity,
        @Column(name = "meeting_id") @Nullable UUID meeting,
        @Nullable UUID planLine) {

    public static final int TITLE_MAX = 300;
    public static final int FORM_MAX = 200;
    public static final int RESULT_MAX = 500;

    /** A row that its writer typed. */
    public static ReportLine typed(
            ReportPart part,
            @Nullable LocalDate day,
            String title,
            String form,
            @Nullable Integer pupils,
            String result) {
        return new ReportLine(part, day, title, form, pupils, result, null, null, null);
    }

    boolean isBlank() {
        return title.isBlank() && form.isBlank() && result.isBlank() && pupils == null && day == null;
    }

    /** Whether it comes from the same record as the other one; two rows of one meeting are two talks. */
    boolean tellsOf(ReportLine other) {
        return activity != null && activity.equals(other.activity)
                || planLine != null && planLine.equals(other.planLine)
                || meeting != null && meeting.equals(other.meeting) && title.equals(other.title);
    }

    /** The record that it comes from; none where it was typed. */
    public @Nullable UUID source() {
        return activity != null ? activity : meeting != null ? meeting : planLine;
    }

    /** Whether it comes from one of these records. */
    boolean comesFrom(Set<UUID> sources) {
        UUID source = source();
        return source != null && sources.contains(source);
    }

    /** Its words cleaned; its source only where it is among those that are its writer's. */
    ReportLine restingOn(Set<UUID> sources) {
        return new ReportLine(
                part,
                day,
                KyrgyzText.clean(title),
                KyrgyzText.clean(form),
                pupils,
                KyrgyzText.clean(result),
                activity != null && sources.contains(activity) ? activity : null,
                meeting != null && sources.contains(meeting) ? meeting : null,
                planLine != null && sources.contains(planLine) ? planLine : null);
    }
}
