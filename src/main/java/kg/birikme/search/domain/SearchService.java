package kg.birikme.search.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kg.birikme.search.domain.SearchService.SearchPage.Group;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches everything that the reader may open, in one SQL statement, whichever way Kyrgyz letters were typed. */
@Service
public class SearchService {

    /** Of each kind on the page of all. */
    static final int FEW = 5;

    private static final int LONGEST = 100;

    private static final String SEARCH = """
            with found as (
                select t.*, search_rank(kyrgyz_fold(t.title), kyrgyz_fold(t.body), :wanted) as rank
                from (%s) t (kind, href, title, body, label, day)),
            ranked as (
                select f.*, count(*) over (partition by kind) as total,
                       row_number() over (partition by kind order by rank desc, day desc nulls last, title) as place
                from found f where rank > 0)
            select * from ranked where place > :offset and place <= :offset + :size order by kind, place
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    SearchService(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    private record Found(Hit hit, int total) {}

    /**
     * @param typed    what somebody typed
     * @param kindSlug the one kind wanted; all where it names none
     * @param page     from 1, of that one kind
     */
    @Transactional(readOnly = true)
    public SearchPage search(String typed, @Nullable String kindSlug, int page) {
        String tidy = tidy(typed);
        SearchKind kind = SearchKind.of(kindSlug).orElse(null);
        if (tidy.length() < SearchPage.SHORTEST) {
            return new SearchPage(tidy, kind, List.of(), null);
        }
        if (kind == null) {
            return new SearchPage(tidy, null, groups(find(tidy, List.of(SearchKind.values()), FEW, 0)), null);
        }
        List<Found> found = Paging.read(
                page,
                Paging.USUAL_SIZE,
                offset -> find(tidy, List.of(kind), Paging.USUAL_SIZE, offset),
                rows -> rows.isEmpty() ? 0 : rows.get(0).total());
        int total = found.isEmpty() ? 0 : found.get(0).total();
        return new SearchPage(tidy, kind, groups(found), Paging.of(page, total));
    }

    private static String tidy(String typed) {
        String tidy = typed.strip().replaceAll("\\s+", " ");
        return tidy.length() > LONGEST ? tidy.substring(0, LONGEST).strip() : tidy;
    }

    private List<Found> find(String tidy, List<SearchKind> kinds, int size, long offset) {
        Actor actor = currentActor.get();
        SearchPermissions may = new SearchPermissions(actor);
        String wanted = KyrgyzText.fold(PersonName.withoutInitials(tidy));
        return jdbc.sql(SEARCH.formatted(
                        kinds.stream().map(SearchKind::sql).collect(Collectors.joining("union all\n"))))
                .param("wanted", wanted)
                .param("size", size)
                .param("offset", offset)
                .param("me", actor.staff().value())
                .param("association", may.mayFindContent())
                .param("person", may.mayFindPeople())
                .param("people", may.peopleAddress())
                .param("today", LocalDate.now(clock))
                .param("colleague", actor.roles().isEmpty())
                .param("chair", actor.is(Role.CHAIR))
                .param("leader", actor.isAny(Role.LEADERS))
                .param("secretary", actor.is(Role.SECRETARY))
                .param("member", actor.is(Role.MEMBER))
                .query((row, number) -> new Found(hit(row, wanted), row.getInt("total")))
                .list();
    }

    private static Hit hit(ResultSet row, String wanted) throws SQLException {
        String label = row.getString("label");
        return new Hit(
                SearchKind.valueOf(row.getString("kind")),
                row.getString("href"),
                label,
                row.getObject("day", LocalDate.class),
                Excerpt.whole(row.getString("title"), wanted),
                Excerpt.around(row.getString("body"), wanted));
    }

    private static List<Group> groups(List<Found> found) {
        Map<SearchKind, List<Found>> byKind = new EnumMap<>(SearchKind.class);
        found.forEach(one -> byKind.computeIfAbsent(one.hit().kind(), kind -> new ArrayList<>())
                .add(one));
        return byKind.entrySet().stream()
                .map(kind -> new Group(
                        kind.getKey(),
                        kind.getValue().get(0).total(),
                        kind.getValue().stream().map(Found::hit).toList()))
                .toList();
    }

    /**
     * Something found.
     *
     * @param label where it belongs: the year, or a person's subject
     * @param title its name, the found words apart
     * @param words a piece of its text around the found words; empty where the name says all
     */
    public record Hit(
            SearchKind kind,
            String href,
            String label,
            @Nullable LocalDate day,
            Excerpt title,
            Excerpt words) {

        /** Years as on paper; a subject only where it is not shown already as what was found. */
        public String labelShown() {
            if (kind == SearchKind.PERSON) {
                return words.isEmpty() ? label : "";
            }
            return SchoolDates.yearLabel(label);
        }

        /** The day of what has one of its own; lines of a plan are only sorted by their year. */
        public @Nullable LocalDate dayShown() {
            return kind == SearchKind.PLAN ? null : day;
        }
    }

    /**
     * What was found.
     *
     * @param typed  what was typed, tidied
     * @param kind   the one kind that is shown; null where all are
     * @param groups what was found of each kind, in the order of the kinds; empty ones are left out
     * @param paging where the list of one kind stands; null where all are shown
     */
    public record SearchPage(
            String typed,
            @Nullable SearchKind kind,
            List<Group> groups,
            @Nullable Paging paging) {

        /** Shorter than this finds everything, hence nothing. */
        public static final int SHORTEST = 2;

        /** What was found of one kind, the best first. */
        public record Group(SearchKind kind, int total, List<Hit> hits) {

            /** Whether there are more than are shown. */
            public boolean more() {
                return total > hits.size();
            }
        }

        /** Whether enough was typed to look for. */
        public boolean asked() {
            return typed.length() >= SHORTEST;
        }
    }

    /**
     * A piece of text with what was found in it apart; nothing apart where it was not found as typed.
     *
     * @param before what stands before
     * @param found  what was typed, as it is written there
     * @param after  what stands after
     */
    public record Excerpt(String before, String found, String after) {

        private static final Excerpt NOTHING = new Excerpt("", "", "");
        private static final int AROUND = 80;

        /** The whole text with the found words apart. */
        static Excerpt whole(String text, String wanted) {
            int at = find(text, wanted);
            return at < 0
                    ? new Excerpt(text, "", "")
                    : new Excerpt(
                            text.substring(0, at),
                            text.substring(at, at + wanted.length()),
                            text.substring(at + wanted.length()));
        }

        /** The words around what was found; nothing where it is not there. */
        static Excerpt around(String text, String wanted) {
            int at = find(text, wanted);
            if (at < 0) {
                return NOTHING;
            }
            int end = at + wanted.length();
            int from = at <= AROUND ? 0 : wordStart(text, at - AROUND);
            int to = end + AROUND >= text.length() ? text.length() : wordStart(text, end + AROUND);
            return new Excerpt(
                    (from > 0 ? "… " : "") + text.substring(from, at),
                    text.substring(at, end),
                    text.substring(end, Math.max(end, to)).stripTrailing() + (to < text.length() ? " …" : ""));
        }

        /** Whether there is nothing to show. */
        public boolean isEmpty() {
            return before.isEmpty() && found.isEmpty() && after.isEmpty();
        }

        /** Folding changes no length, so that places agree; where it would, nothing is set apart. */
        private static int find(String text, String wanted) {
            String folded = KyrgyzText.fold(text);
            return folded.length() == text.length() ? folded.indexOf(wanted) : -1;
        }

        private static int wordStart(String text, int from) {
            int space = text.indexOf(' ', from);
            return space < 0 || space - from > AROUND / 2 ? from : space + 1;
        }
    }

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
                """),
        /** As {@code PetitionPermissions} says of each. */
        PETITION("send", """
                select 'PETITION', '/years/' || y.slug || '/petitions/' || p.id,
                       coalesce(nullif(p.title, ''), s.surname || ' ' || s.given, ''),
                       coalesce(s.surname || ' ' || s.given, '') || ' ' || p.grounds, y.slug, p.day
                from petition_view p
                left join person_view s on s.school_id = p.school_id and s.id = p.subject_id
                join year_view y on y.school_id = p.school_id and y.id = p.year_id
                where :association and (p.author_id = :me
                    or p.subject_id = :me and (p.kind = 'NOMINATION' or p.status <> 'DRAFT')
                    or p.subject_id is distinct from :me and (
                        :chair and p.kind <> 'ADVICE'
                        or p.status <> 'DRAFT' and (:leader or :secretary and p.kind <> 'ADVICE'
                            or :member and p.kind in ('PROPOSAL', 'DEVELOPMENT'))))
                """),
        /** The text inside of files too; what is meant for the whole staff, for whoever is at work. */
        LIBRARY("library", """
                select 'LIBRARY', '/library/' || l.id, l.title, l.topic || ' ' || l.summary || ' ' || l.words || ' ' || l.found_text,
                       '', l.day
                from library_view l
                where :association or :colleague and l.audience <> 'MEMBERS' and exists (select 1 from person_view s
                    where s.school_id = l.school_id and s.id = :me
                        and :today between s.works_from and coalesce(s.works_to, 'infinity'))
                """),
        EXPERIENCE("library", """
                select 'EXPERIENCE', '/years/' || y.slug || '/experience/' || e.id, e.theme,
                       s.surname || ' ' || s.given || ' ' || e.essence, y.slug, e.written_on
                from experience_view e
                join person_view s on s.school_id = e.school_id and s.id = e.staff_id
                join year_view y on y.school_id = e.school_id and y.id = e.year_id
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
            return Arrays.stream(values())
                    .filter(kind -> kind.slug().equals(slug))
                    .findFirst();
        }
    }
}
