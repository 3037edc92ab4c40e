package kg.birikme.growth.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kg.birikme.plan.SelfEducationTopics;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The topics of programmes for the plan's list of members (F1). */
@Component
class ProgrammeTopics implements SelfEducationTopics {

    private final JdbcClient jdbc;

    ProgrammeTopics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<StaffId, String> ofYear(YearId year) {
        Map<StaffId, String> topics = new HashMap<>();
        jdbc.sql("select staff_id, topic from programme where year_id = ? and status in ('SUBMITTED', 'SEEN')")
                .param(year.value())
                .query(row -> {
                    topics.put(new StaffId(row.getObject("staff_id", UUID.class)), row.getString("topic"));
                });
        return topics;
    }
}
