package kg.birikme.duty.domain;

import kg.birikme.duty.DutyNorm;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The norms of whole years: what the school has set, else one of each and every meeting. */
@Component
class NormFacts implements FactSource<DutyNorm> {

    @Override
    public Class<DutyNorm> type() {
        return DutyNorm.class;
    }

    @Override
    public String sql() {
        return """
                select y.id as year_id, json_build_object('programmes', coalesce(n.programmes, 1),
                    'meetingPercent', coalesce(n.meeting_percent, 100), 'seminars', coalesce(n.seminars, 1),
                    'held', coalesce(n.held, 1), 'visited', coalesce(n.visited, 1),
                    'analysisDays', coalesce(n.analysis_days, 14),
                    'programmesDue', make_date(extract(year from y.starts_on)::int, s.programme_due_month,
                        s.programme_due_day),
                    'yearAnalysisDue', make_date(extract(year from y.ends_on)::int, s.year_analysis_due_month,
                        s.year_analysis_due_day),
                    'version', coalesce(n.version, 0)) as fact
                from academic_year y
                join school s on s.id = y.school_id
                left join duty_norm n on n.school_id = y.school_id
                where y.id = any (:years)
                """;
    }
}
