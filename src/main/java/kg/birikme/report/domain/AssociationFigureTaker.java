package kg.birikme.report.domain;

import kg.birikme.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the year for the association's report, in one statement: a report is read as one. */
@Component
class AssociationFigureTaker {

    private static final String FIGURES = """
            select (select count(distinct m.staff_id) from member_view m
                    where m.from_day <= y.ends_on and coalesce(m.to_day, 'infinity') >= y.starts_on),
                   (select count(*) from plan_item_view i where i.year_id = y.id and i.in_force),
                   (select count(*) from plan_item_view i where i.year_id = y.id and i.in_force and i.done_state = 'DONE'),
                   (select count(*) from meeting_view m where m.year_id = y.id and m.number is not null),
                   (select coalesce(round(100.0 * sum(m.present) / nullif(sum(m.members), 0)), 0)
                    from meeting_view m where m.year_id = y.id and m.number is not null),
                   (select count(*) from recommendation_view a where a.year_id = y.id and a.status <> 'ANNULLED'),
                   (select count(*) from recommendation_view a where a.year_id = y.id and a.status = 'RELEASED'),
                   (select count(*) from activity_view a where a.year_id = y.id and a.kind = 'OPEN_CLASS_HOUR'
                        and a.status in ('HELD', 'ANALYSED')),
                   (select count(*) from activity_view a where a.year_id = y.id and a.kind <> 'OPEN_CLASS_HOUR'
                        and a.status in ('HELD', 'ANALYSED')),
                   (select count(*) from activity_view a where a.year_id = y.id and a.status = 'ANALYSED'),
                   (select count(*) from own_work_view w where w.year_id = y.id and w.handed_in and w.kind = 'PROGRAMME'),
                   (select count(*) from own_work_view w where w.year_id = y.id and w.handed_in and w.kind = 'SELF_ANALYSIS'),
                   (select count(*) from consultation_view c where c.year_id = y.id),
                   (select count(*) from report r where r.year_id = y.id and r.status = 'ACCEPTED')
            from year_view y where y.id = :year
            """;

    private final JdbcClient jdbc;

    AssociationFigureTaker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AssociationFigures of(YearId year) {
        return jdbc.sql(FIGURES)
                .param("year", year.value())
                .query((row, number) -> {
                    Integer[] counts = new Integer[row.getMetaData().getColumnCount()];
                    for (int at = 0; at < counts.length; at++) {
                        counts[at] = row.getInt(at + 1);
                    }
                    return AssociationFigures.of(counts);
                })
                .single();
    }
}
