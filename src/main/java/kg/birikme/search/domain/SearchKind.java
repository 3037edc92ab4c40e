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
            from person_view s
            where :person
            """),
    PLAN("plan", """
            select 'PLAN', '/years/' || y.slug || '/plan#item-' || i.id, i.content, i.questions || ' ' || i.expected_result, y.slug,
                   y.starts_on
            from plan_item_view i
            join year_view y on y.school_id = i.school_id and y.id = i.year_id
            where :association
            """),
    MEETING("meeting", """
            select 'MEETING', '/years/' || y.slug || '/meetings/' || m.no, m.theme, coalesce(m.agenda, ''), y.slug, m.day
            from meeting_view m
            join year_view y on y.school_id = m.school_id and y.id = m.year_id
            where :association
            """),
    PROTOCOL("protocol", """
            select 'PROTOCOL', '/years/' || y.slug || '/meetings/' || p.meeting_no || '/protocol',
                   '№ ' || p.number || '. ' || p.theme, coalesce(p.minutes, '') || ' ' || coalesce(p.speeches, ''),
                   y.slug, p.meeting_date
            from protocol_view p
            join year_view y on y.school_id = p.school_id and y.id = p.year_id
            where :association
            """),
    RECOMMENDATION("recommendation", """
            select 'RECOMMENDATION',
                   '/years/' || y.slug || '/recommendations/' || a.protocol_number || '/' || a.number,
                   a.text, '№ ' || a.protocol_number || '/' || a.number, y.slug, a.due
            from recommendation_view a
            join year_view y on y.school_id = a.school_id and y.id = a.year_id
            where a.status <> 'ANNULLED' and (:association or :me = any (a.responsible))
            """),
    ACTIVITY("activity", """
            select 'ACTIVITY', '/years/' || y.slug || '/activities/' || a.no, a.title,
                   a.form || ' ' || a.place || ' ' || a.programme || ' ' || a.result, y.slug, a.first_day
            from activity_view a
            join year_view y on y.school_id = a.school_id and y.id = a.year_id
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
