package kg.birikme.meeting.domain;

import kg.birikme.school.SignalSource;
import org.springframework.stereotype.Component;

/** What home pages learn of agendas: proposals of members that the chair has not decided (R57). */
@Component
class MeetingSignals implements SignalSource {

    @Override
    public String sql() {
        return """
                select 'agendaProposals' as key, null::uuid as staff_id, m.no::text as ref, m.day as day,
                       count(*)::text as words
                from meeting m
                join agenda_item i on i.school_id = m.school_id and i.meeting_id = m.id and i.status = 'PROPOSED'
                where m.year_id = :year and m.status in ('PLANNED', 'CONVENED') and :everybody
                group by m.id, m.no, m.day
                """;
    }
}
