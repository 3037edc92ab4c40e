package kg.birikme.growth.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.growth.domain.AttestationPages.DueRow;
import kg.birikme.growth.domain.AttestationPages.Line;
import kg.birikme.people.Category;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads attestations for their pages, and what the first page asks of them. */
@Component
class AttestationReader {

    /**
     * What the first page asks (R72), a part of the statement of growth: of the person, from a year before the day to gather, from
     * three months before to say that all is gathered; of the deputies, whose day has come near and what came of it.
     */
    static final String SIGNALS = """
            select case when a.staff_id <> :actor then 'attestationDue'
                        when :today < a.planned_on - interval '3 months' then 'attestationAhead'
                        else 'attestationNear' end as key,
                   a.staff_id, a.staff_id::text as ref, a.planned_on as day, '' as words
            from attestation a
            join person_view s on s.school_id = a.school_id and s.id = a.staff_id
                and :today between s.works_from and coalesce(s.works_to, 'infinity')
            where a.held_on is null and :today between :starts and :ends and :today >= a.planned_on - interval '1 year'
              and (a.staff_id = :actor and a.ready_on is null
                      and (a.materials = '' or :today >= a.planned_on - interval '3 months')
                   or a.staff_id <> :actor and :all and :today >= a.planned_on - interval '3 months')
            """;

    private final JdbcClient jdbc;

    AttestationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether what an attestation waits for is the looker's to do; of the others it is nobody's business. */
    static boolean isAsked(Signal signal, Look look) {
        StaffId person = signal.staff();
        if (person == null) {
            return false;
        }
        AttestationPermissions may = new AttestationPermissions(look.actor(), person);
        return signal.key().equals("attestationDue") ? may.mayRecord() : may.mayGather();
    }

    /** The members of the day and whoever has one planned, by the day that comes next. */
    List<DueRow> due(LocalDate today) {
        return jdbc.sql("""
                        select s.id as person, s.surname, s.given, s.patronymic, a.since, a.planned_on, a.ready_on
                        from person_view s
                        left join attestation a on a.school_id = s.school_id and a.staff_id = s.id and a.held_on is null
                        where :today between s.works_from and coalesce(s.works_to, 'infinity')
                          and (a.id is not null or exists (select 1 from member_view m where m.school_id = s.school_id
                              and m.staff_id = s.id and :today >= m.from_day and (m.to_day is null or :today <= m.to_day)))
                        order by a.planned_on nulls last, s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.id
                        """)
                .param("today", today)
                .query((row, number) -> new DueRow(
                        new StaffId(row.getObject("person", UUID.class)),
                        new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("planned_on", LocalDate.class),
                        row.getObject("ready_on", LocalDate.class)))
                .list();
    }

    /** The person's attestations, the one ahead first. */
    List<Line> of(StaffId person) {
        return jdbc.sql("select * from attestation where staff_id = ? order by held_on desc nulls first, id")
                .param(person.value())
                .query((row, number) -> line(row))
                .list();
    }

    /** Whose attestation it is, and whether it is still ahead. */
    Optional<Owned> owned(UUID id) {
        return jdbc.sql("select staff_id, held_on is null as ahead from attestation where id = ?")
                .param(id)
                .query((row, number) ->
                        new Owned(new StaffId(row.getObject("staff_id", UUID.class)), row.getBoolean("ahead")))
                .optional();
    }

    /** Whose it is. */
    record Owned(StaffId person, boolean ahead) {}

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new AttestationPlan(
                        row.getObject("since", LocalDate.class),
                        row.getObject("planned_on", LocalDate.class),
                        row.getString("materials")),
                row.getObject("ready_on", LocalDate.class),
                category(row.getString("category")),
                row.getString("result"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("version"));
    }

    private static @Nullable Category category(@Nullable String name) {
        return name == null ? null : Category.valueOf(name);
    }
}
