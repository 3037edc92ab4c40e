package kg.birikme.plan.domain;

import kg.birikme.school.ClosingCheck;
import org.springframework.stereotype.Component;

/** A year is stored with an approved plan (B17). */
@Component
class PlanClosing implements ClosingCheck {

    @Override
    public String sql() {
        return """
                select 'planNotInForce' as key, '' as words, '/plan' as place, true as blocks
                where not exists (select 1 from plan p where p.year_id = :year and p.status = 'APPROVED')
                """;
    }
}
