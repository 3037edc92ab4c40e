package kg.birikme.growth.domain;

import kg.birikme.school.YearView;

/** In SQL: from when on something is asked of a member of the membership {@code m} in the year {@code y}, and until when. */
final class ProgrammeTerms {

    /**
     * Her first day in the year, or the day on which the school began to work here: whoever changes the kind of her membership leaves
     * and joins anew, and is no newcomer.
     */
    static final String BEGINS = """
            greatest(y.begun_on, (select min(e.from_day) from member_view e where e.school_id = m.school_id
                and e.staff_id = m.staff_id and coalesce(e.to_day, 'infinity') >= y.starts_on))""";

    /** Nobody is overdue for a day before anything could be asked of her: a newcomer has a month. */
    private static final String TERM = "greatest(y.%s, (select j.day + " + YearView.NEWCOMERS_DAYS + " from (select "
            + BEGINS + " as day) j where j.day > y.starts_on))";

    /** Until when she hands in her programme (R47). */
    static final String DUE = TERM.formatted("programmes_due");

    /** Until when she hands in what she has to say of the year (R51). */
    static final String LOOK_BACK_DUE = TERM.formatted("year_analysis_due");

    /** The terms of those of whom nothing was asked in the first days of the year {@code :year}. */
    static final String OF_NEWCOMERS = """
            select t.staff_id, t.begins, t.due, t.look_back_due
            from (select distinct m.staff_id, y.starts_on, %s as begins, %s as due, %s as look_back_due
                from year_view y
                join member_view m on m.school_id = y.school_id and m.from_day <= y.ends_on
                    and coalesce(m.to_day, 'infinity') >= y.starts_on
                where y.id = :year) t
            where t.begins > t.starts_on
            """.formatted(BEGINS, DUE, LOOK_BACK_DUE);

    private ProgrammeTerms() {}
}
