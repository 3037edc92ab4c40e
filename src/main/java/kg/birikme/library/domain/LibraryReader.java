package kg.birikme.library.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.LibraryKind;
import kg.birikme.library.domain.LibraryPages.EditionRow;
import kg.birikme.library.domain.LibraryPages.Reading;
import kg.birikme.library.domain.LibraryPages.Shelved;
import kg.birikme.library.domain.LibraryPages.Told;
import kg.birikme.school.YearId;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.Moments;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the library for its pages and papers. */
@Component
class LibraryReader {

    private static final String ITEM = """
            select i.*, y.slug, e.link, e.no, e.dated, e.added_at, e.added_by_name, count(*) over () as total
            from library_item i
            join library_edition e on e.school_id = i.school_id and e.item_id = i.id
                and e.no = (select max(n.no) from library_edition n where n.school_id = i.school_id and n.item_id = i.id)
            left join library_programme p on p.school_id = i.school_id and p.item_id = i.id
            left join year_view y on y.school_id = p.school_id and y.id = p.year_id
            """;

    private static final String ANNOUNCEMENT = """
            select a.*, i.title as item_title, count(*) over () as total,
                   exists (select 1 from announcement_read r where r.school_id = a.school_id and r.announcement_id = a.id
                       and r.staff_id = :me) as was_read,
                   (select count(*) from announcement_read r where r.school_id = a.school_id and r.announcement_id = a.id
                       and r.staff_id <> a.by_staff) as readers
            from announcement a
            left join library_item i on i.school_id = a.school_id and i.id = a.item_id
            """;

    private final JdbcClient jdbc;

    LibraryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the list, and how many there are in all. */
    record Shelf(List<Shelved> rows, long total) {}

    /** A page of announcements, and how many there are in all. */
    record Board(List<Told> rows, long total) {}

    /**
     * What the shelf holds for a reader, by title.
     *
     * @param words   in title, topic or summary; all if empty
     * @param kind    all if empty
     * @param topic   all if empty
     * @param members whether what is the members' alone is shown
     * @param keeper  whether what was taken off is shown too
     */
    Shelf shelf(
            String words,
            String kind,
            String topic,
            String audience,
            boolean members,
            boolean keeper,
            int limit,
            long offset) {
        long[] total = {0};
        List<Shelved> rows = jdbc.sql(ITEM + """
                        where (:kind = '' or i.kind = :kind) and (:topic = '' or i.topic = :topic)
                          and (:audience = '' or i.audience = :audience)
                          and (:members or i.audience <> 'MEMBERS') and (:keeper or i.withdrawn_at is null)
                          and (:words = '' or position(:words in kyrgyz_fold(i.title || ' ' || i.topic || ' ' || i.summary || ' '
                              || e.words || ' ' || e.found_text)) > 0)
                        order by i.withdrawn_at is not null, i.kind, i.title collate "ky-x-icu", i.id
                        limit :limit offset :offset
                        """)
                .param("kind", kind)
                .param("topic", topic)
                .param("audience", audience)
                .param("members", members)
                .param("keeper", keeper)
                .param("words", KyrgyzText.fold(words.strip()))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return shelved(row);
                })
                .list();
        return new Shelf(rows, total[0]);
    }

    /** The topics that stand on the shelf, in alphabetical order. */
    List<String> topics(boolean members) {
        return jdbc.sql("""
                        select topic from (select distinct i.topic from library_item i
                            where i.topic <> '' and i.withdrawn_at is null and (:members or i.audience <> 'MEMBERS')) t
                        order by topic collate "ky-x-icu"
                        """).param("members", members).query(String.class).list();
    }

    Optional<Shelved> one(UUID id) {
        return jdbc.sql(ITEM + "where i.id = ?")
                .param(id)
                .query((row, number) -> shelved(row))
                .optional();
    }

    /** The year's programmes of events on the shelf (R46). */
    List<Shelved> programmes(YearId year) {
        return jdbc.sql(ITEM + """
                        where p.year_id = ? and i.withdrawn_at is null
                        order by i.title collate "ky-x-icu", i.id
                        """)
                .param(year.value())
                .query((row, number) -> shelved(row))
                .list();
    }

    /** The year of a programme; none of another document. */
    Optional<YearId> yearOf(UUID item) {
        return jdbc.sql("select year_id from library_programme where item_id = ?")
                .param(item)
                .query(UUID.class)
                .optional()
                .map(YearId::new);
    }

    /** The document's versions, the newest first. */
    List<EditionRow> editions(UUID item) {
        return editions(List.of(item)).getOrDefault(item, List.of());
    }

    /** The versions of these documents, each the newest first. */
    Map<UUID, List<EditionRow>> editions(Collection<UUID> items) {
        Map<UUID, List<EditionRow>> editions = new HashMap<>();
        jdbc.sql("select * from library_edition where item_id = any (?) order by no desc")
                .param(items.toArray(UUID[]::new))
                .query(row -> {
                    editions.computeIfAbsent(row.getObject("item_id", UUID.class), none -> new ArrayList<>())
                            .add(new EditionRow(
                                    row.getObject("id", UUID.class),
                                    row.getInt("no"),
                                    row.getObject("dated", LocalDate.class),
                                    row.getString("note"),
                                    row.getString("words"),
                                    row.getString("link"),
                                    row.getString("added_by_name"),
                                    Moments.at(row, "added_at")));
                });
        return editions;
    }

    /** The number of the newest version. */
    int newest(UUID item) {
        return jdbc.sql("select coalesce(max(no), 0) from library_edition where item_id = ?")
                .param(item)
                .query(Integer.class)
                .single();
    }

    /** Whether all files of the version have come. */
    boolean complete(UUID edition) {
        return jdbc.sql("select complete from library_edition where id = ?")
                .param(edition)
                .query(Boolean.class)
                .single();
    }

    /** The document whose version that is. */
    Optional<Shelved> ofEdition(UUID edition) {
        return jdbc.sql("select item_id from library_edition where id = ?")
                .param(edition)
                .query(UUID.class)
                .optional()
                .flatMap(this::one);
    }

    private static Shelved shelved(ResultSet row) throws SQLException {
        return new Shelved(
                row.getObject("id", UUID.class),
                new LibraryContent(
                        LibraryKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("topic"),
                        row.getString("summary"),
                        LibraryAudience.valueOf(row.getString("audience"))),
                row.getString("link"),
                row.getString("slug"),
                row.getInt("no"),
                row.getObject("dated", LocalDate.class),
                Moments.at(row, "added_at"),
                row.getString("added_by_name"),
                Moments.atIf(row, "withdrawn_at") != null,
                row.getInt("version"));
    }

    Board board(StaffId me, boolean members, boolean keeper, int limit, long offset) {
        long[] total = {0};
        List<Told> rows = jdbc.sql(ANNOUNCEMENT + """
                        where (:members or a.audience <> 'MEMBERS') and (:keeper or a.withdrawn_at is null)
                        order by a.at desc, a.id limit :limit offset :offset
                        """)
                .param("me", me.value())
                .param("members", members)
                .param("keeper", keeper)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return told(row);
                })
                .list();
        return new Board(rows, total[0]);
    }

    /** How many announcements the reader has not marked. */
    long unread(StaffId me, boolean members) {
        return jdbc.sql("""
                        select count(*) from announcement a
                        where a.withdrawn_at is null and (:members or a.audience <> 'MEMBERS')
                          and not exists (select 1 from announcement_read r where r.school_id = a.school_id
                              and r.announcement_id = a.id and r.staff_id = :me)
                        """)
                .param("me", me.value())
                .param("members", members)
                .query(Long.class)
                .single();
    }

    Optional<Told> announcement(UUID id, StaffId me) {
        return jdbc.sql(ANNOUNCEMENT + "where a.id = :id")
                .param("id", id)
                .param("me", me.value())
                .query((row, number) -> told(row))
                .optional();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("words"),
                LibraryAudience.valueOf(row.getString("audience")),
                row.getObject("item_id", UUID.class),
                row.getString("item_title"),
                row.getObject("read_by", LocalDate.class),
                row.getString("by_name"),
                Moments.at(row, "at"),
                Moments.atIf(row, "withdrawn_at") != null,
                row.getBoolean("was_read"),
                row.getInt("readers"));
    }

    /** Everybody for whom it is meant today, with the moment of their mark; those who have not read it first. */
    List<Reading> readings(UUID announcement, LibraryAudience audience, LocalDate today) {
        return jdbc.sql("""
                        select s.id, s.surname, s.given, s.patronymic, r.at
                        from person_view s
                        left join announcement_read r on r.school_id = s.school_id and r.staff_id = s.id and r.announcement_id = :id
                        where :today between s.works_from and coalesce(s.works_to, 'infinity')
                          and (:staff or exists (select 1 from member_view m where m.school_id = s.school_id and m.staff_id = s.id
                              and :today >= m.from_day and (m.to_day is null or :today <= m.to_day)))
                        order by r.at is not null, s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.id
                        """)
                .param("id", announcement)
                .param("staff", audience != LibraryAudience.MEMBERS)
                .param("today", today)
                .query((row, number) -> new Reading(
                        new StaffId(row.getObject("id", UUID.class)),
                        new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                        Moments.atIf(row, "at")))
                .list();
    }

    /** How many have read it, its author aside. */
    int readers(UUID announcement) {
        return jdbc.sql("""
                        select count(*) from announcement_read r
                        join announcement a on a.school_id = r.school_id and a.id = r.announcement_id
                        where a.id = ? and r.staff_id <> a.by_staff
                        """).param(announcement).query(Integer.class).single();
    }

    /** Whether the person is at work on the day. */
    boolean atWork(StaffId person, LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from person_view s where s.id = :person
                            and :day between s.works_from and coalesce(s.works_to, 'infinity'))
                        """)
                .param("person", person.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
