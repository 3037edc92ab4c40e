package kg.birikme.report.domain;

import kg.birikme.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the year for the association's report, in one statement: a report is read as one. */
@Component
class AssociationFigureTaker {

    private static final String FIGURES = """
            select (select count(distinct m.staff_id) from membership m
                    where m.from_day <= y.ends_on and coalesce(m.to_day, 'infinity') >= y.starts_on),
                   (select count(*) from plan_item i join plan p on p.school_id = i.school_id and p.id = i.plan_id
                    where p.year_id = y.id and p.status = 'APPROVED'),
                   (select count(*) from plan_item i join plan p on p.school_id = i.school_id and p.id = i.plan_id
                    join plan_line l on l.school_id = i.school_id and l.id = i.line
                    where p.year_id = y.id and p.status = 'APPROVED' and l.done_state = 'DONE'),
                   (select count(*) from meeting m where m.year_id = y.id and m.number is not null),
                   (select coalesce(round(100.0 * count(*) filter (where a.mark in ('PRESENT', 'ONLINE'))
                        / nullif(count(*), 0)), 0)
                    from attendance a join meeting m on m.school_id = a.school_id and m.id = a.meeting_id
                    where m.year_id = y.id and m.number is not null),
                   (select count(*) from assignment a where a.year_id = y.id and a.status <> 'ANNULLED'),
                   (select count(*) from assignment a where a.year_id = y.id and a.status = 'RELEASED'),
                   (select count(*) from activity a where a.year_id = y.id and a.kind = 'OPEN_CLASS_HOUR'
                        and a.status in ('HELD', 'ANALYSED')),
                   (select count(*) from activity a where a.year_id = y.id and a.kind <> 'OPEN_CLASS_HOUR'
                        and a.status in ('HELD', 'ANALYSED')),
                   (select count(*) from activity a where a.year_id = y.id and a.status = 'ANALYSED'),
                   (select count(*) from programme p where p.year_id = y.id and p.status in ('SUBMITTED', 'SEEN')),
                   (select count(*) from self_analysis s where s.year_id = y.id and s.status in ('SUBMITTED', 'SEEN')),
                   (select count(*) from consultation c where c.year_id = y.id and not c.withdrawn),
                   (select count(*) from report r where r.year_id = y.id and r.status = 'ACCEPTED')
            from academic_year y where y.id = :year
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
