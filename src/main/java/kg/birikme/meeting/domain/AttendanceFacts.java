package kg.birikme.meeting.domain;

import kg.birikme.meeting.AttendanceFact;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** Who took part in the meetings of whole years, for duties. */
@Component
class AttendanceFacts implements FactSource<AttendanceFact> {

    @Override
    public Class<AttendanceFact> type() {
        return AttendanceFact.class;
    }

    @Override
    public String sql() {
        return """
                select m.year_id, json_build_object('no', m.no, 'number', m.number, 'day', m.day, 'theme', m.theme,
                    'member', a.staff_id, 'mark', a.mark, 'reason', a.reason) as fact
                from meeting m join attendance a on a.school_id = m.school_id and a.meeting_id = m.id
                where m.year_id = any (:years) and m.status in ('HELD', 'CLOSED')
                """;
    }
}
