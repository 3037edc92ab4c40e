package kg.birikme.meeting;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The agenda of a convened meeting says something else than people were told (R4). */
public record MeetingAgendaChanged(
        MeetingId meeting, YearId year, int no, String theme, String title, StaffId by) {}
