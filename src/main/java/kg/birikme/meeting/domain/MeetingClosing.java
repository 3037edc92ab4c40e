package kg.birikme.meeting.domain;

import kg.birikme.school.ClosingCheck;
import org.springframework.stereotype.Component;

/** A year is stored when none of its meetings is still to come (B17). */
@Component
class MeetingClosing implements ClosingCheck {

    @Override
    public String sql() {
        return """
                select 'meetingOpen' as key, m.theme::text as words, '/meetings/' || m.no as place, true as blocks
                from meeting m where m.year_id = :year and m.status in ('PLANNED', 'CONVENED')
                """;
    }
}
