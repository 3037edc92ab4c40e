package kg.birikme.growth.domain;

import kg.birikme.growth.OwnWorkTally;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The programmes and self-analyses of whole years, for their figures. */
@Component
class OwnWorkTallies implements FactSource<OwnWorkTally> {

    @Override
    public Class<OwnWorkTally> type() {
        return OwnWorkTally.class;
    }

    @Override
    public String sql() {
        return """
                select p.year_id, json_build_object('kind', 'PROGRAMME', 'member', p.staff_id, 'status', p.status,
                    'id', p.id, 'submittedAt', p.submitted_at, 'topic', p.topic) as fact
                from programme p
                where p.year_id = any (:years)
                union all
                select s.year_id, json_build_object('kind', case when s.activity_id is null then 'YEAR_ANALYSIS'
                    else 'EVENT_ANALYSIS' end, 'member', s.staff_id, 'status', s.status,
                    'id', s.id, 'activity', s.activity_id, 'submittedAt', s.submitted_at, 'topic', '')
                from self_analysis s
                where s.year_id = any (:years)
                """;
    }
}
