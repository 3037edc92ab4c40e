package kg.birikme.activity.domain;

import kg.birikme.school.SignalSource;
import org.springframework.stereotype.Component;

/**
 * What home pages learn of activities (R9): whose day has passed without a word on how it went, which class hours nobody
 * has analysed, by which visitor a sheet is still owed, which sheets the teacher has not read, and how many class hours
 * the year has.
 */
@Component
class ActivitySignals implements SignalSource {

    @Override
    public String sql() {
        return """
                select 'activityUntold' as key, p.staff_id, a.no::text as ref, a.last_day as day, a.title as words
                from activity a join activity_person p on p.school_id = a.school_id and p.activity_id = a.id
                where a.year_id = :year and a.status = 'PLANNED' and a.last_day < :today and p.part = 'HOLDER'
                    and (:everybody or p.staff_id = :actor)
                union all
                select 'activityUnanalysed', p.staff_id, a.no::text, a.last_day, a.title
                from activity a
                left join activity_person p on p.school_id = a.school_id and p.activity_id = a.id and p.part = 'VISITOR'
                where a.year_id = :year and a.status = 'HELD' and a.kind = 'OPEN_CLASS_HOUR'
                    and (:everybody or p.staff_id = :actor)
                union all
                select distinct 'activityUnread', p.staff_id, a.no::text, a.last_day, a.title
                from activity a
                join activity_person p on p.school_id = a.school_id and p.activity_id = a.id and p.part = 'HOLDER'
                join activity_analysis s on s.school_id = a.school_id and s.activity_id = a.id
                where a.year_id = :year and s.handed_in_at is not null and s.seen_at is null
                    and (:everybody or p.staff_id = :actor)
                union all
                select 'activityHours', null, count(*)::text, null, ''
                from activity a
                where a.year_id = :year and a.kind = 'OPEN_CLASS_HOUR' and a.status <> 'CANCELLED'
                having :everybody
                """;
    }
}
