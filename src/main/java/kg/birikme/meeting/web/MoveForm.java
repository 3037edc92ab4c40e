package kg.birikme.meeting.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.MeetingMoving.Cancellation;
import kg.birikme.meeting.domain.MeetingMoving.Move;
import kg.birikme.meeting.domain.Replacement;
import kg.birikme.meeting.domain.ScheduleWish;
import kg.birikme.school.YearView;
import org.jspecify.annotations.Nullable;

/** A move or a cancellation, with what the norms may ask for. */
record MoveForm(
        @Nullable Integer version,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Size(max = 150) @Nullable String place,
        @Nullable Integer quarter,
        @Nullable Boolean knowingly,
        @Size(max = 500) @Nullable String reason,
        @Size(max = 500) @Nullable String normReason,
        @Nullable UUID replacementId,
        @Nullable LocalDate replacementDate,
        @Nullable LocalTime replacementTime) {

    /** The quarter follows the date unless it was chosen against it. */
    static MoveForm of(MeetingView meeting, YearView year) {
        boolean followed = meeting.date() != null && year.proposedQuarter(meeting.date()) == meeting.quarter();
        return new MoveForm(
                meeting.version(), meeting.date(), meeting.time(), meeting.place(),
                followed ? null : meeting.quarter(), false, "", "", UUID.randomUUID(), null, null);
    }

    Move move(MeetingId id) {
        return new Move(
                id, carried(), new ScheduleWish(date, time, place, quarter, Boolean.TRUE.equals(knowingly)), said(reason), said(normReason),
                replacement());
    }

    Cancellation cancellation(MeetingId id) {
        return new Cancellation(id, carried(), said(reason), said(normReason), replacement());
    }

    private int carried() {
        return Objects.requireNonNullElse(version, -1);
    }

    private @Nullable Replacement replacement() {
        return replacementDate == null || replacementId == null
                ? null
                : new Replacement(replacementId, replacementDate, replacementTime, null);
    }
}
