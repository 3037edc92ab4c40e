package kg.birikme.control.domain;

import java.util.List;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of remarks of control. */
@Component
public class ControlHouseReader {

    private static final String SIGNALS = """
            select case when r.answered_at is null then 'controlToAnswer' else 'controlAnswered' end as key, r.written_by as staff_id,
                r.id::text as ref, case when r.answered_at is null then r.due else r.answered_at::date end as day,
                left(r.words, 120) as words
            from control_remark r
            where r.year_id = :year and r.released_at is null and (:everybody or r.written_by = :actor)
            union all
            select 'controlLate', r.written_by, r.id::text, r.due, left(r.words, 120)
            from control_remark r
            where r.year_id = :year and r.answered_at is null and r.due < :today and :everybody
            """;

    private final JdbcClient jdbc;

    ControlHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What home pages learn of remarks of control (R13): the chair has one to answer, whoever made it has an answer to look at, and
     * of one whose day has passed without an answer the director is told. Only whom it is asked of learns of it.
     */
    public List<Signal> signals(YearView year, Look look) {
        return jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list().stream()
                .map(signal -> signal.asked(isAsked(signal, year, look)))
                .filter(Signal::asked)
                .toList();
    }

    private static boolean isAsked(Signal signal, YearView year, Look look) {
        boolean own = look.isOf(signal.staff());
        return switch (signal.key()) {
            case "controlToAnswer" ->
                new ControlPermissions(look.actor(), own, RemarkStatus.OPEN, year.stored()).mayAnswer();
            case "controlAnswered" ->
                own && new ControlPermissions(look.actor(), true, RemarkStatus.ANSWERED, year.stored()).mayRelease();
            default -> look.actor().is(Role.DIRECTOR) && !year.stored();
        };
    }
}
