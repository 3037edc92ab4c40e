package kg.birikme.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.MeetingTexts;
import kg.birikme.meeting.domain.ScheduleWish;
import org.jspecify.annotations.Nullable;

/** A meeting: on planning with its schedule, later its words only. */
record MeetingForm(
        @NotNull UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 300) String theme,
        @Size(max = 100) @Nullable String form,
        @Nullable Boolean extraordinary,
        @Nullable UUID planLine,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Size(max = 150) @Nullable String place,
        @Nullable Integer quarter,
        @Nullable Boolean knowingly,
        @Nullable Boolean withPlan) {

    /** @param withPlan whether the meeting is to consider the plan */
    static MeetingForm blank(String room, boolean withPlan) {
        return new MeetingForm(
                UUID.randomUUID(), 0, "", "", false, null, null, null, room, null, false, withPlan);
    }

    static MeetingForm of(MeetingView meeting) {
        return new MeetingForm(
                meeting.id().value(), meeting.version(), meeting.theme(), meeting.form(), meeting.extraordinary(),
                meeting.planLine(), meeting.date(), meeting.time(), meeting.place(), meeting.quarter(), false, false);
    }

    MeetingTexts texts() {
        return new MeetingTexts(theme, form == null ? "" : form, Boolean.TRUE.equals(extraordinary), planLine);
    }

    ScheduleWish wish() {
        return new ScheduleWish(date, time, place, quarter, Boolean.TRUE.equals(knowingly));
    }
}
