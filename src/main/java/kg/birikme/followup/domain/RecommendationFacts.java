package kg.birikme.followup.domain;

import kg.birikme.followup.RecommendationFact;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The recommendations of whole years, for their figures. */
@Component
class RecommendationFacts implements FactSource<RecommendationFact> {

    @Override
    public Class<RecommendationFact> type() {
        return RecommendationFact.class;
    }

    @Override
    public String sql() {
        return """
                select a.year_id, json_build_object('meeting', a.meeting_id, 'status', a.status,
                    'due', coalesce(a.extended_due, a.due), 'releasedAt', a.released_at) as fact
                from assignment a
                where a.year_id = any (:years)
                """;
    }
}
