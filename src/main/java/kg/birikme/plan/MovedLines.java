package kg.birikme.plan;

/**
 * The lines that a later revision of the plan in force put on another day than an earlier one had (R1, R2, B4). What was planned
 * for the old day stays there, for people were told of it: whoever holds it is shown the new day and moves it, or leaves it.
 */
public final class MovedLines {

    /**
     * A select of {@code line uuid, first_day date, last_day date, since timestamptz} for the year {@code :year}: the line, the days
     * of its term ({@code first_day} is empty where it says only by when), and since when that holds. Only terms that name days:
     * who has a month has chosen the day himself. {@code offset 0} has the lines found once, before they are joined: they are few,
     * which a planner without statistics does not know.
     */
    public static final String SQL = """
            select i.line, i.term_from as first_day, coalesce(i.term_to, i.term_from) as last_day, p.status_since as since
            from plan p
            join plan_item i on i.school_id = p.school_id and i.plan_id = p.id
            where p.year_id = :year and p.status = 'APPROVED' and i.term_kind in ('DATE', 'RANGE', 'UNTIL')
                and exists (select 1 from plan o join plan_item e on e.school_id = o.school_id and e.plan_id = o.id
                    where o.school_id = p.school_id and o.year_id = p.year_id and o.status = 'SUPERSEDED'
                        and e.line = i.line
                        and (e.term_kind, e.term_from, e.term_to) is distinct from (i.term_kind, i.term_from, i.term_to))
            offset 0
            """;

    private MovedLines() {}
}
