package kg.birikme.growth.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.growth.StudyGroupKind;
import kg.birikme.growth.domain.StudyGroupContent.Outcome;
import kg.birikme.growth.domain.StudyGroupPages.Group;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads groups for their pages. */
@Component
class StudyGroupReader {

    private static final String GROUP = """
            select g.*, s.surname, s.given, s.patronymic,
                   array(select m.staff_id from study_group_member m join person_view p
                           on p.school_id = m.school_id and p.id = m.staff_id
                         where m.school_id = g.school_id and m.group_id = g.id
                         order by p.surname collate "ky-x-icu", p.given collate "ky-x-icu", p.id) as members
            from study_group g join person_view s on s.school_id = g.school_id and s.id = g.leader_id
            """;

    private final JdbcClient jdbc;

    StudyGroupReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those at work first, then by name. */
    List<Group> all() {
        return jdbc.sql(GROUP + "order by g.to_day is not null, g.to_day desc, g.name collate \"ky-x-icu\", g.id")
                .query((row, number) -> group(row))
                .list();
    }

    Optional<Group> one(UUID id) {
        return jdbc.sql(GROUP + "where g.id = ?")
                .param(id)
                .query((row, number) -> group(row))
                .optional();
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                new StudyGroupContent(
                        StudyGroupKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("problem"),
                        new StaffId(row.getObject("leader_id", UUID.class)),
                        Arrays.stream((UUID[]) row.getArray("members").getArray())
                                .map(StaffId::new)
                                .toList(),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("expected")),
                new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                new Outcome(
                        row.getString("result"),
                        row.getObject("to_day", LocalDate.class),
                        row.getObject("told_at", UUID.class)),
                row.getInt("version"));
    }
}
