package kg.birikme.people.domain;

import java.util.List;
import kg.birikme.people.Office;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
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
            where :everybody and exists (select 1 from membership m
                where m.from_day <= :today and (m.to_day is null or m.to_day >= :today)) and not exists (select 1 from appointment a
                where a.office = 'CHAIR' and a.from_day <= :today and (a.to_day is null or a.to_day >= :today))
            union all
            select 'chairEnding', a.staff_id, '', a.to_day, ''
            from appointment a
            where :everybody and a.office = 'CHAIR' and a.from_day <= :today and a.to_day between :today and :today::date + 30
                and not exists (select 1 from appointment n
                    where n.school_id = a.school_id and n.office = 'CHAIR' and n.from_day > a.from_day)
            """;

    private final JdbcClient jdbc;

    PeopleHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What home pages learn of the association's people: whether it has members (R1), and these a chair (R97), at all, and whose
     * term as chair ends within a month with nobody appointed to follow. */
    public List<Signal> signals(YearView year, Look look) {
        return !look.everybody()
                ? List.of()
                : jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list().stream()
                        .map(signal -> signal.asked(isAsked(signal, look.actor())))
                        .toList();
    }

    /** Members may be entered by others too; a school that has none has no chair either, and the director answers for it. */
    private static boolean isAsked(Signal signal, Actor actor) {
        PeoplePermissions may = new PeoplePermissions(actor);
        return signal.key().equals("membersMissing")
                ? may.mayKeepMembers() && actor.is(Role.DIRECTOR)
                : may.mayAppoint(Office.CHAIR);
    }
}
