package kg.birikme.meeting.domain;

import kg.birikme.meeting.MeetingFact;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The meetings of whole years, for their figures. */
@Component
class MeetingFacts implements FactSource<MeetingFact> {

    @Override
    public Class<MeetingFact> type() {
        return MeetingFact.class;
    }

    @Override
    public String sql() {
        return """
                select m.year_id, json_build_object('id', m.id, 'no', m.no, 'number', m.number, 'status', m.status,
                    'quarter', m.quarter, 'day', m.day, 'theme', m.theme, 'planLine', m.plan_line,
                    'present', (select count(*) from attendance a where a.school_id = m.school_id
                        and a.meeting_id = m.id and a.mark in ('PRESENT', 'ONLINE')),
                    'members', (select count(*) from attendance a where a.school_id = m.school_id
                        and a.meeting_id = m.id),
                    'notices', n.sent, 'late', n.late, 'seen', n.seen) as fact
                from meeting m
                cross join lateral (select count(*) as sent, count(*) filter (where o.late) as late,
                        count(*) filter (where o.seen_at is not null) as seen
                    from meeting_notice o where o.school_id = m.school_id and o.meeting_id = m.id) n
                where m.year_id = any (:years)
                """;
    }
}
