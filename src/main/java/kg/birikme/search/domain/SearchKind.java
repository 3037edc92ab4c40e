package kg.birikme.search.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be found, in the order of the page. Each brings its select of kind, href, title, body, label, day: the
 * title is matched first, the body holds what else is searched, the label tells where it belongs.
 */
public enum SearchKind {
    PERSON("people", """
            select 'PERSON', :people || s.id,
                   s.surname || ' ' || s.given || coalesce(' ' || s.patronymic, ''), s.subject,
                   s.subject, null::date
            from staff s
            where :person
            """),
    PLAN("plan", """
            select 'PLAN', '/years/' || y.slug || '/plan#item-' || i.id, i.content, i.questions || ' ' || i.expected_result, y.slug,
                   y.starts_on
            from plan_item i
            join plan p on p.school_id = i.school_id and p.id = i.plan_id
            join academic_year y on y.school_id = p.school_id and y.id = p.year_id
            where :association and (p.status = 'APPROVED' or p.status not in ('SUPERSEDED', 'DISCARDED') and not exists (
                select 1 from plan f where f.school_id = p.school_id and f.year_id = p.year_id and f.status = 'APPROVED'))
            """),
    MEETING("meeting", """
            select 'MEETING', '/years/' || y.slug || '/meetings/' || m.no, m.theme,
                   coalesce((select string_agg(a.title, ' ' order by a.position) from agenda_item a
                             where a.school_id = m.school_id and a.meeting_id = m.id
                               and a.status in ('CONFIRMED', 'MOVED_ON')), ''),
                   y.slug, m.day
            from meeting m
            join academic_year y on y.school_id = m.school_id and y.id = m.year_id
            where :association
            """),
    PROTOCOL("protocol", """
            select 'PROTOCOL', '/years/' || y.slug || '/meetings/' || p.meeting_no || '/protocol',
                   '№ ' || p.number || '. ' || p.theme,
                   coalesce((select string_agg(i.heard || ' ' || i.questions, ' ') from item_minutes i
                             where i.school_id = p.school_id and i.protocol_id = p.id), '') || ' ' ||
                   coalesce((select string_agg(s.name || ' ' || s.words, ' ') from spoke s
                             where s.school_id = p.school_id and s.protocol_id = p.id), ''),
                   y.slug, p.meeting_date
            from protocol p
            join academic_year y on y.school_id = p.school_id and y.id = p.year_id
            where :association
            """),
    RECOMMENDATION("recommendation", """
            select 'RECOMMENDATION',
                   '/years/' || y.slug || '/recommendations/' || a.protocol_number || '/' || a.item || '.' || a.position,
                   a.text, '№ ' || a.protocol_number || '/' || a.item || '.' || a.position, y.slug,
                   coalesce(a.extended_due, a.due)
            from assignment a
            join academic_year y on y.school_id = a.school_id and y.id = a.year_id
            where a.status <> 'ANNULLED' and (:association or exists (
                select 1 from answer r
                where r.school_id = a.school_id and r.assignment_id = a.id and r.staff_id = :me))
            """),
    ACTIVITY("activity", """
            select 'ACTIVITY', '/years/' || y.slug || '/activities/' || a.no, a.title,
                   a.form || ' ' || a.place || ' ' || a.programme || ' ' || a.result, y.slug, a.first_day
            from activity a
            join academic_year y on y.school_id = a.school_id and y.id = a.year_id
            where :association
            """);

    private final String icon;
    private final String sql;

    SearchKind(String icon, String sql) {
        this.icon = icon;
        this.sql = sql;
    }

    /** The name of its symbol. */
    public String icon() {
        return icon;
    }

    /** As in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sql() {
        return sql;
    }

    /** The kind of an address; none where it names none. */
    static Optional<SearchKind> of(@Nullable String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
