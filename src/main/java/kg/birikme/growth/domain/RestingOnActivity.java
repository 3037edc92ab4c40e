package kg.birikme.growth.domain;

import java.util.UUID;
import kg.birikme.activity.ActivityEvent;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No event goes from under a self-analysis that is in the chair's hands, nor from its holder (R51). */
@Component
class RestingOnActivity {

    private final JdbcClient jdbc;

    RestingOnActivity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RuleViolation if somebody has handed in a self-analysis of it: its writer takes that back first (R51) */
    @EventListener
    void refuse(ActivityEvent.Uncounting event) {
        boolean rests = jdbc.sql("""
                        select exists (select 1 from self_analysis
                                       where activity_id = :activity and staff_id = any (:leaving)
                                           and status in ('SUBMITTED', 'SEEN'))
                        """)
                .param("activity", event.activity().value())
                .param("leaving", event.leaving().stream().map(StaffId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
        if (rests) {
            throw new RuleViolation(Clause.r(51), "growth.refusal.restsOnActivity").at("reason");
        }
    }
}
