package kg.birikme.growth.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.school.YearCarrying.Carried;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A topic of self-education may run up to three years (F9): what is not finished goes on as its writer's draft. */
@Component
public class TopicsGoOn {

    private static final String UNFINISHED = """
            from programme p
            where p.year_id = :last and p.topic <> '' and p.topic_year < 3 and p.outcome = ''
                and exists (select 1 from member_view m where m.school_id = p.school_id and m.staff_id = p.staff_id
                    and m.to_day is null)
            """;

    private final JdbcClient jdbc;

    TopicsGoOn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What would go over. */
    public List<Carried> preview(YearView last) {
        int count = jdbc.sql("select count(*) " + UNFINISHED)
                .param("last", last.id().value())
                .query(Integer.class)
                .single();
        return List.of(new Carried("topics", count, List.of()));
    }

    /** Takes it over. */
    public void carry(YearView last, YearId next) {
        List<UUID> unfinished = jdbc.sql("select p.id " + UNFINISHED)
                .param("last", last.id().value())
                .query(UUID.class)
                .list();
        jdbc.sql("""
                        insert into programme (id, year_id, staff_id, topic, topic_year, reason, aim, tasks, literature,
                            report_form, status)
                        select gen_random_uuid(), :next, p.staff_id, p.topic, p.topic_year + 1, p.reason, p.aim, p.tasks,
                            p.literature, p.report_form, 'DRAFT'
                        from programme p where p.id = any (:topics)
                        on conflict do nothing
                        """)
                .param("next", next.value())
                .param("topics", unfinished.toArray(UUID[]::new))
                .update();
    }
}
