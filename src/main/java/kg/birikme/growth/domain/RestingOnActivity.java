package kg.birikme.growth.domain;

import kg.birikme.activity.ActivityTakenBack;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No event goes from under a self-analysis that is in the chair's hands (R51). */
@Component
class RestingOnActivity {

    private final JdbcClient jdbc;

    RestingOnActivity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RuleViolation if somebody has handed in a self-analysis of it: its writer takes that back first (R51) */
    @EventListener
    void refuse(ActivityTakenBack event) {
        boolean rests = jdbc.sql("""
                        select exists (select 1 from self_analysis
                                       where activity_id = ? and status in ('SUBMITTED', 'SEEN'))
                        """)
                .param(event.activity().value())
                .query(Boolean.class)
                .single();
        if (rests) {
            throw new RuleViolation(Clause.r(51), "growth.refusal.restsOnActivity").at("reason");
        }
    }
}
