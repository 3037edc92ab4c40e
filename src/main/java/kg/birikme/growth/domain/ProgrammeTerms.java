package kg.birikme.growth.domain;

import kg.birikme.growth.ProgrammeTerm;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The terms of those who joined in the course of a year. */
@Component
class ProgrammeTerms implements FactSource<ProgrammeTerm> {

    /** A newcomer's days to write it. */
    static final int DAYS = 30;

    @Override
    public Class<ProgrammeTerm> type() {
        return ProgrammeTerm.class;
    }

    @Override
    public String sql() {
        return """
                select y.id as year_id, json_build_object('member', m.staff_id,
                    'due', max(greatest(y.programmes_due, m.from_day + %d))) as fact
                from academic_year y
                join membership m on m.school_id = y.school_id and m.from_day > y.starts_on and m.from_day <= y.ends_on
                where y.id = any (:years)
                group by y.id, m.staff_id
                """.formatted(DAYS);
    }
}
