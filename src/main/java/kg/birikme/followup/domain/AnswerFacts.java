package kg.birikme.followup.domain;

import kg.birikme.followup.AnswerFact;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** Who answered what in whole years, for duties. */
@Component
class AnswerFacts implements FactSource<AnswerFact> {

    @Override
    public Class<AnswerFact> type() {
        return AnswerFact.class;
    }

    @Override
    public String sql() {
        return """
                select a.year_id, json_build_object('person', r.staff_id, 'protocol', a.protocol_number,
                    'number', a.item || '.' || a.position, 'text', a.text, 'due', coalesce(a.extended_due, a.due),
                    'state', r.state, 'status', a.status) as fact
                from answer r join assignment a on a.school_id = r.school_id and a.id = r.assignment_id
                where a.year_id = any (:years)
                """;
    }
}
