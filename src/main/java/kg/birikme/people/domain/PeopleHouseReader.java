package kg.birikme.people.domain;

import java.util.List;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of the association's people. */
@Component
public class PeopleHouseReader {

    private static final String SIGNALS = """
            select 'membersMissing' as key, null::uuid as staff_id, '' as ref, cast(:today as date) as day, '' as words
            where :everybody and not exists (select 1 from membership m
                where m.from_day <= :today and (m.to_day is null or m.to_day >= :today))
            union all
            select 'chairMissing', null, '', cast(:today as date), ''
            where :everybody and not exists (select 1 from appointment a
                where a.office = 'CHAIR' and a.from_day <= :today and (a.to_day is null or a.to_day >= :today))
            """;

    private final JdbcClient jdbc;

    PeopleHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What home pages learn of the association's people: whether it has members (R1) and a chair (R97) at all. */
    public List<Signal> signals(YearView year, Look look) {
        return jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list();
    }
}
