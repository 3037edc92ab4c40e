package kg.birikme.meeting.domain;

import kg.birikme.plan.MovedLines;
import kg.birikme.school.SignalSource;
import org.springframework.stereotype.Component;

/**
 * Meetings to come that stand on another day than the approved plan now says (R1): the chair learns of it. Whoever moved the meeting
 * since the plan was approved has decided, whatever the day.
 */
@Component
class MovedMeetings implements SignalSource {

    @Override
    public String sql() {
        return """
                select 'meetingOffPlan' as key, null::uuid as staff_id, m.no::text as ref, l.last_day as day, m.theme as words
                from (%s) l
                join meeting m on m.plan_line = l.line
                where m.year_id = :year and m.status in ('PLANNED', 'CONVENED') and :everybody
                    and (m.day is null or m.day > l.last_day or m.day < l.first_day)
                    and not exists (select 1 from meeting_history h where h.school_id = m.school_id and h.meeting_id = m.id
                        and h.what = 'MOVED' and h.at >= l.since)
                """.formatted(MovedLines.SQL);
    }
}
