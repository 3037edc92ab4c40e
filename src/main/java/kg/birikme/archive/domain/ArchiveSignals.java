package kg.birikme.archive.domain;

import kg.birikme.school.SignalSource;
import org.springframework.stereotype.Component;

/**
 * What home pages learn of the archive: a year handed over that waits for the deputy, an ended one not yet handed over, and
 * years whose term has ended. They concern no one person.
 */
@Component
class ArchiveSignals implements SignalSource {

    @Override
    public String sql() {
        return """
                select 'archiveOpen' as key, null::uuid as staff_id, y.slug as ref,
                    make_date(extract(year from y.ends_on)::int, 6, 15) as day, '' as words
                from academic_year y
                where :everybody and y.stored_on is null and y.ends_on < :today::date + 75 and y.starts_on < :today
                    and not exists (select 1 from storage_act a where a.school_id = y.school_id and a.year_id = y.id)
                union all
                select 'archiveHandedOver', null, y.slug, a.drawn_on, a.handed_name
                from storage_act a join academic_year y on y.school_id = a.school_id and y.id = a.year_id
                where :everybody and a.accepted_at is null
                union all
                select case when d.id is null then 'archiveTermEnded' else 'archiveDisposalProposed' end, null, y.slug,
                    y.keep_until, coalesce(d.proposed_name, '')
                from academic_year y
                left join disposal_act d on d.school_id = y.school_id and d.year_id = y.id
                where :everybody and y.keep_until <= :today and d.confirmed_at is null
                """;
    }
}
