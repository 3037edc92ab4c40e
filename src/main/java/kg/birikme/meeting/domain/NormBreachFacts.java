package kg.birikme.meeting.domain;

import kg.birikme.meeting.NormBreachFact;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** What the chair said of broken norms in whole years, for the deputy who explains them at the year's end (R11). */
@Component
class NormBreachFacts implements FactSource<NormBreachFact> {

    @Override
    public Class<NormBreachFact> type() {
        return NormBreachFact.class;
    }

    @Override
    public String sql() {
        return """
                select b.year_id, json_build_object('quarter', b.quarter, 'by', b.by_name, 'reason', b.reason) as fact
                from norm_breach b
                where b.year_id = any (:years)
                """;
    }
}
