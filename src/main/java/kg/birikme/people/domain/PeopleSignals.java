package kg.birikme.people.domain;

import kg.birikme.school.SignalSource;
import org.springframework.stereotype.Component;

/** What home pages learn of the association's people: whether it has members (R1) and a chair (R97) at all. */
@Component
class PeopleSignals implements SignalSource {

    @Override
    public String sql() {
        return """
                select 'membersMissing' as key, null::uuid as staff_id, '' as ref, cast(:today as date) as day, '' as words
                where :everybody and not exists (select 1 from membership m
                    where m.from_day <= :today and (m.to_day is null or m.to_day >= :today))
                union all
                select 'chairMissing', null, '', cast(:today as date), ''
                where :everybody and not exists (select 1 from appointment a
                    where a.office = 'CHAIR' and a.from_day <= :today and (a.to_day is null or a.to_day >= :today))
                """;
    }
}
