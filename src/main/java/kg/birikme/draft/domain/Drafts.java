package kg.birikme.draft.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of the school of the moment, each of one person and seen by nobody else. */
@Service
public class Drafts {

    /** Words that nobody came back for are forgotten. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** While a form that was taken may still have words under way, its draft does not come back. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    /** How many a person may have; the oldest give way. */
    private static final int MOST = 40;

    /** Letters of all fields together; more is no form of ours. */
    private static final int LARGEST = 500_000;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Words that wait for their form.
     *
     * @param form   the address that the form is sent to
     * @param fields names of fields and what stood in them
     */
    public record Draft(UUID id, String form, Map<String, List<String>> fields, OffsetDateTime savedAt) {}

    /** When words of a form were kept. */
    public record Waiting(UUID id, String form, OffsetDateTime savedAt) {}

    /** Writes the words down, in place of what this opening of the form brought before. */
    @Transactional
    public boolean keep(StaffId person, UUID id, String form, Map<String, List<String>> fields) {
        long letters = fields.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        if (letters > LARGEST) {
            return false;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from draft where saved_at < :old")
                .param("old", now.minus(KEPT))
                .update();
        jdbc.sql("""
                insert into draft (staff_id, id, form, fields, saved_at)
                values (:person, :id, :form, :fields::jsonb, :now)
                on conflict (school_id, staff_id, id) do update
                set fields = excluded.fields, saved_at = excluded.saved_at, taken_at = null
                where draft.form = excluded.form and (draft.taken_at is null or draft.taken_at < :underWay)
                """)
                .param("person", person.value())
                .param("id", id)
                .param("form", form)
                .param("fields", json.writeValueAsString(fields))
                .param("now", now)
                .param("underWay", now.minus(UNDER_WAY))
                .update();
        jdbc.sql("""
                delete from draft where staff_id = :person and id in (
                    select id from draft where staff_id = :person order by saved_at desc, id = :id desc, id offset :most)
                """)
                .param("person", person.value())
                .param("id", id)
                .param("most", MOST)
                .update();
        return true;
    }

    /** All words of the person that wait for their forms, newest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(StaffId person) {
        return jdbc.sql("""
                select id, form, saved_at from draft
                where staff_id = :person and taken_at is null and saved_at >= :old
                order by saved_at desc, id limit :most
                """)
                .param("person", person.value())
                .param("old", OffsetDateTime.now(clock).minus(KEPT))
                .param("most", MOST)
                .query((row, at) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("form"),
                        row.getObject("saved_at", OffsetDateTime.class)))
                .list();
    }

    /** The person's draft. */
    @Transactional(readOnly = true)
    public Optional<Draft> one(StaffId person, UUID id) {
        return jdbc.sql(
                        "select id, form, fields, saved_at from draft where staff_id = :person and id = :id and taken_at is null")
                .param("person", person.value())
                .param("id", id)
                .query((row, at) -> new Draft(
                        row.getObject("id", UUID.class), row.getString("form"),
                        json.readValue(row.getString("fields"), FIELDS),
                                row.getObject("saved_at", OffsetDateTime.class)))
                .optional();
    }

    /** The form was taken, or its words are wanted no longer. */
    @Transactional
    public void drop(StaffId person, UUID id) {
        jdbc.sql(
                        "update draft set taken_at = :now, fields = '{}' where staff_id = :person and id = :id and taken_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .param("id", id)
                .update();
    }
}
