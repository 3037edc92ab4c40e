package kg.birikme.growth.domain;

/** In SQL: until when a member hands her programme in. */
final class ProgrammeTerms {

    /** A newcomer's days to write it. */
    private static final int DAYS = 30;

    /**
     * The first day of the membership {@code m} in the year {@code y}: whoever changes the kind of her membership leaves and joins
     * anew, and is no newcomer.
     */
    private static final String JOINED = """
            (select min(e.from_day) from member_view e where e.school_id = m.school_id and e.staff_id = m.staff_id
                and coalesce(e.to_day, 'infinity') >= y.starts_on)""";

    /**
     * In SQL: until when the member of the membership {@code m} hands in her programme of the year {@code y}. Nobody is overdue
     * for a day before she was a member: a newcomer has a month.
     */
    static final String DUE = """
            greatest(y.programmes_due, (select j.day + %d from (select %s as day) j where j.day > y.starts_on))""".formatted(DAYS, JOINED);

    /** The terms of those who joined in the course of the year {@code :year}. */
    static final String OF_NEWCOMERS = """
            select m.staff_id, max(%s) as due
            from year_view y
            join member_view m on m.school_id = y.school_id and m.from_day > y.starts_on and m.from_day <= y.ends_on
            where y.id = :year and %s > y.starts_on
            group by m.staff_id
            """.formatted(DUE, JOINED);

    private ProgrammeTerms() {}
}
