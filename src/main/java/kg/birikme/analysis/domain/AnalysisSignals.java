package kg.birikme.analysis.domain;

import kg.birikme.school.SignalSource;
import org.springframework.stereotype.Component;

/**
 * What home pages learn of analyses: that of the year, and that of the year before as long as somebody has begun it. One
 * not signed is due on the first of June (R11); of a signed one, which office has not read it yet.
 */
@Component
class AnalysisSignals implements SignalSource {

    @Override
    public String sql() {
        return """
                with asked as (
                    select y.school_id, y.slug, a.id, a.status, (a.signed_at at time zone 'Asia/Bishkek')::date as signed_on, y.ends_on,
                        make_date(extract(year from y.ends_on)::int, 6, 1) as due
                    from academic_year y
                    join academic_year t on t.school_id = y.school_id and t.id = :year
                    left join year_analysis a on a.school_id = y.school_id and a.year_id = y.id
                    where :everybody and (y.id = t.id
                        or a.id is not null and y.ends_on between t.starts_on - 365 and t.starts_on - 1))
                select 'analysisUnsigned' as key, null::uuid as staff_id, slug as ref, due as day, '' as words
                from asked where status is distinct from 'SIGNED'
                union all
                select 'analysisSigned', null, slug, signed_on, '' from asked where status = 'SIGNED'
                union all
                select 'analysisUnseen', null, k.slug, k.signed_on, o.office
                from asked k cross join (values ('CHAIR'), ('DIRECTOR')) o (office)
                where k.status = 'SIGNED' and not exists (select 1 from analysis_seen s
                    where s.school_id = k.school_id and s.analysis_id = k.id and s.office = o.office)
                """;
    }
}
