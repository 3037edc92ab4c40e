package kg.birikme.duty.domain;

import kg.birikme.duty.DutyNorm;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The norms of whole years, each with what the school had set when it was running. */
@Component
class NormFacts implements FactSource<DutyNorm> {

    @Override
    public Class<DutyNorm> type() {
        return DutyNorm.class;
    }

    @Override
    public String sql() {
        return """
                select y.id as year_id, json_build_object('programmes', n.programmes,
                    'meetingPercent', n.meeting_percent, 'seminars', n.seminars, 'held', n.held, 'visited', n.visited,
                    'analysisDays', n.analysis_days, 'programmesDue', y.programmes_due,
                    'yearAnalysisDue', y.year_analysis_due, 'version', n.version) as fact
                from academic_year y
                join duty_norm_of_year n on n.school_id = y.school_id and n.year_id = y.id
                where y.id = any (:years)
                """;
    }
}
