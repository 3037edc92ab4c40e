package kg.birikme.report.domain;

import kg.birikme.report.ReportTally;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The reports of whole years, for their figures. */
@Component
class ReportTallies implements FactSource<ReportTally> {

    @Override
    public Class<ReportTally> type() {
        return ReportTally.class;
    }

    @Override
    public String sql() {
        return """
                select r.year_id, json_build_object('status', r.status, 'due', r.due,
                    'firstSubmittedAt', r.first_submitted_at,
                    'id', r.id, 'member', r.staff_id, 'kind', r.kind, 'quarter', r.quarter, 'courses', r.courses <> '',
                    'achievements', (select count(*) from report_line l where l.school_id = r.school_id and l.report_id = r.id
                        and l.part = 'ACHIEVEMENT')) as fact
                from report r
                where r.year_id = any (:years)
                """;
    }
}
