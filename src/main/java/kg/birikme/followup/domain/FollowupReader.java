package kg.birikme.followup.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.followup.domain.FollowupPages.ListTab;
import kg.birikme.meeting.ItemOrigin;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads recommendations for their pages, one statement each. The school's setting is joined to spare a statement. */
@Component
class FollowupReader {

    private static final TypeReference<List<AnswerRow>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<EventRow>> EVENTS = new TypeReference<>() {};

    private static final String COUNTS = """
            select (select due_soon_days from school_view) as soon,
                   count(*) filter (where a.status <> 'ANNULLED' and exists (select 1 from answer r
                       where r.school_id = a.school_id and r.assignment_id = a.id and r.staff_id = :me)) as mine,
                   count(*) filter (where a.status in ('OPEN', 'ANSWERED')) as open,
                   count(*) filter (where a.status = 'OPEN' and coalesce(a.extended_due, a.due) < :today) as overdue,
                   count(*) as everything
            from assignment a
            where a.year_id = :year
            """;

    private static final String ROWS = """
            select a.*, my.state as my_state, coalesce(my.sent_back, '') as my_sent_back,
                   (select count(*) from answer r where r.school_id = a.school_id and r.assignment_id = a.id) as persons,
                   (select count(*) from answer r where r.school_id = a.school_id and r.assignment_id = a.id
                       and r.state <> 'NONE') as answered,
                   array(select r.staff_id from answer r where r.school_id = a.school_id and r.assignment_id = a.id
                       order by r.staff_id limit 3) as first_persons
            from assignment a
            left join answer my on my.school_id = a.school_id and my.assignment_id = a.id and my.staff_id = :me
            where a.year_id = :year
              and case :tab
                  when 'MINE' then my.id is not null and a.status <> 'ANNULLED'
                  when 'OPEN' then a.status in ('OPEN', 'ANSWERED')
                  when 'OVERDUE' then a.status = 'OPEN' and coalesce(a.extended_due, a.due) < :today
                  else true end
            order by case when :tab = 'ALL' then 0
                          when :tab = 'MINE' and (a.status <> 'OPEN' or my.state <> 'NONE') then 1 else 0 end,
                     case when :tab = 'ALL' then null else coalesce(a.extended_due, a.due) end,
                     a.protocol_number desc, a.item, a.position
            limit :size offset :offset
            """;

    private static final String ONE = """
            select a.*, (select due_soon_days from school_view) as soon,
                   (select coalesce(json_agg(json_build_object(
                           'id', r.id, 'event', r.event_id, 'person', r.staff_id, 'state', r.state, 'words', r.words, 'at', r.answered_at,
                           'by', r.answered_by, 'byName', r.answered_by_name, 'sentBack', r.sent_back,
                           'version', r.version, 'surname', s.surname, 'given', s.given, 'patronymic', s.patronymic)
                           order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu"), '[]'::json)
                       from answer r join person_view s on s.school_id = r.school_id and s.id = r.staff_id
                       where r.school_id = a.school_id and r.assignment_id = a.id) as answers,
                   (select coalesce(json_agg(json_build_object(
                           'step', e.step, 'byName', e.by_name, 'at', e.at, 'about', e.about_staff,
                           'state', e.answer_state, 'newDue', e.new_due, 'remark', e.remark) order by e.seq desc), '[]'::json)
                       from (select * from assignment_event n where n.school_id = a.school_id and n.assignment_id = a.id
                             order by n.seq desc limit 100) e) as events,
                   i.source_words, i.source_place
            from assignment a
            left join recommendation_item_view x on x.school_id = a.school_id and x.id = a.id
            left join agenda_item_view i on i.school_id = x.school_id and i.id = x.item_id
            where a.year_id = :year and a.protocol_number = :protocol and a.item = :item and a.position = :position
            order by a.status = 'ANNULLED', a.id limit 1
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FollowupReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How many rows each tab has, and the school's days of «soon». */
    record Counts(int soon, int mine, int open, int overdue, int everything) {}

    Counts counts(YearId year, StaffId me, LocalDate today) {
        return jdbc.sql(COUNTS)
                .param("year", year.value())
                .param("me", me.value())
                .param("today", today)
                .query(Counts.class)
                .single();
    }

    /** Which rows are wanted. */
    record Wanted(YearId year, StaffId me, ListTab tab, int size, long offset) {}

    List<RecommendationRow> rows(Wanted wanted, LocalDate today, int soon) {
        return jdbc.sql(ROWS)
                .param("year", wanted.year().value())
                .param("me", wanted.me().value())
                .param("tab", wanted.tab().name())
                .param("today", today)
                .param("size", wanted.size())
                .param("offset", wanted.offset())
                .query((row, number) -> row(row, today, soon))
                .list();
    }

    /**
     * One with all that belongs to it, before anything is hidden from the reader.
     *
     * @param origin of what the item was made on which it was adopted; none where somebody thought of it
     */
    record Whole(
            RecommendationHead head,
            int version,
            List<AnswerRow> answers,
            List<EventRow> events,
            @Nullable ItemOrigin origin) {}

    Optional<Whole> one(YearId year, int protocol, int item, int position, LocalDate today) {
        return jdbc.sql(ONE)
                .param("year", year.value())
                .param("protocol", protocol)
                .param("item", item)
                .param("position", position)
                .query((row, number) -> new Whole(
                        head(row, today, row.getInt("soon")),
                        row.getInt("version"),
                        json.readValue(row.getString("answers"), ANSWERS),
                        json.readValue(row.getString("events"), EVENTS),
                        origin(row)))
                .optional();
    }

    private static @Nullable ItemOrigin origin(ResultSet row) throws SQLException {
        String words = row.getString("source_words");
        return words == null || words.isEmpty() ? null : new ItemOrigin(words, row.getString("source_place"));
    }

    private static RecommendationRow row(ResultSet row, LocalDate today, int soon) throws SQLException {
        String mine = row.getString("my_state");
        return new RecommendationRow(
                head(row, today, soon),
                row.getInt("persons"),
                row.getInt("answered"),
                Arrays.stream((UUID[]) row.getArray("first_persons").getArray())
                        .map(StaffId::new)
                        .toList(),
                mine == null ? null : AnswerState.valueOf(mine),
                !row.getString("my_sent_back").isEmpty());
    }

    private static RecommendationHead head(ResultSet row, LocalDate today, int soon) throws SQLException {
        AssignmentStatus status = AssignmentStatus.valueOf(row.getString("status"));
        LocalDate first = row.getObject("due", LocalDate.class);
        LocalDate extended = row.getObject("extended_due", LocalDate.class);
        LocalDate due = extended == null ? first : extended;
        String party = row.getString("party");
        return new RecommendationHead(
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getInt("protocol_number"),
                row.getInt("meeting_no"),
                row.getInt("item") + "." + row.getInt("position"),
                row.getString("text"),
                first,
                due,
                Addressee.valueOf(row.getString("addressee")),
                party == null ? null : Party.valueOf(party),
                row.getObject("grade_from", Integer.class),
                row.getObject("grade_to", Integer.class),
                status,
                Standing.of(status, due, today, soon));
    }

    /** An answer as the database writes it. */
    record AnswerRow(
            UUID id,
            @Nullable UUID event,
            UUID person,
            AnswerState state,
            String words,
            @Nullable OffsetDateTime at,
            @Nullable UUID by,
            @Nullable String byName,
            String sentBack,
            int version,
            String surname,
            String given,
            @Nullable String patronymic) {

        PersonName name() {
            return new PersonName(surname, given, patronymic == null ? "" : patronymic);
        }
    }

    /** A step as the database writes it. */
    record EventRow(
            FollowupStep step,
            String byName,
            OffsetDateTime at,
            @Nullable UUID about,
            @Nullable AnswerState state,
            @Nullable LocalDate newDue,
            String remark) {}
}
