package kg.birikme.report.domain;

import kg.birikme.school.ClosingCheck;
import org.springframework.stereotype.Component;

/** A year is stored with the association's report accepted (R12, B17); the list leads to it whoever may open it. */
@Component
class ReportClosing implements ClosingCheck {

    @Override
    public String sql() {
        return """
                select 'reportNotAccepted' as key, '' as words, '/reports' as place, true as blocks
                where not exists (select 1 from association_report r where r.year_id = :year and r.status = 'ACCEPTED')
                """;
    }
}
