package kg.birikme.growth.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.handin.WorkHead;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads programmes and self-analyses with their writers' names. */
@Component
class GrowthReader {

    private static final String PROGRAMME = """
            select w.*, s.surname, s.given, s.patronymic,
                   (select array_agg(g.stage order by g.position) from programme_stage g
                    where g.school_id = w.school_id and g.programme_id = w.id) as stages,
                   (select array_agg(g.content order by g.position) from programme_stage g
                    where g.school_id = w.school_id and g.programme_id = w.id) as contents,
                   (select array_agg(g.term order by g.position) from programme_stage g
                    where g.school_id = w.school_id and g.programme_id = w.id) as terms,
                   (select array_agg(g.outcome order by g.position) from programme_stage g
                    where g.school_id = w.school_id and g.programme_id = w.id) as outcomes
            from programme w join person_view s on s.school_id = w.school_id and s.id = w.staff_id
            """;

    private static final String ANALYSIS = """
            select w.*, s.surname, s.given, s.patronymic
            from self_analysis w join person_view s on s.school_id = w.school_id and s.id = w.staff_id
            """;

    private final JdbcClient jdbc;

    GrowthReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProgrammeView> programme(YearId year, UUID id) {
        return jdbc.sql(PROGRAMME + "where w.id = :id and w.year_id = :year")
                .param("id", id)
                .param("year", year.value())
                .query((row, number) -> programme(row))
                .optional();
    }

    Optional<ProgrammeView> ownProgramme(YearId year, StaffId member) {
        return jdbc.sql(PROGRAMME + "where w.year_id = :year and w.staff_id = :member")
                .param("year", year.value())
                .param("member", member.value())
                .query((row, number) -> programme(row))
                .optional();
    }

    List<ProgrammeView> programmes(YearId year) {
        return jdbc.sql(
                        PROGRAMME
                                + "where w.year_id = :year order by s.surname collate \"ky-x-icu\", s.given collate \"ky-x-icu\", s.patronymic collate \"ky-x-icu\" nulls first")
                .param("year", year.value())
                .query((row, number) -> programme(row))
                .list();
    }

    Optional<SelfAnalysisView> analysis(YearId year, UUID id) {
        return jdbc.sql(ANALYSIS + "where w.id = :id and w.year_id = :year")
                .param("id", id)
                .param("year", year.value())
                .query((row, number) -> analysis(row))
                .optional();
    }

    /** Everybody's self-analyses of the year, or one member's. */
    List<SelfAnalysisView> analyses(YearId year, @Nullable StaffId member) {
        return jdbc.sql(ANALYSIS + """
                        where w.year_id = :year and (cast(:member as uuid) is null or w.staff_id = :member)
                        order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first, w.activity_id nulls last
                        """)
                .param("year", year.value())
                .param("member", member == null ? null : member.value())
                .query((row, number) -> analysis(row))
                .list();
    }

    private static ProgrammeView programme(ResultSet row) throws SQLException {
        return new ProgrammeView(
                WorkHead.of(row),
                new ProgrammeContent(
                        row.getString("topic"),
                        row.getInt("topic_year"),
                        row.getString("reason"),
                        row.getString("aim"),
                        row.getString("tasks"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        stages(row),
                        row.getString("literature"),
                        row.getString("report_form"),
                        row.getString("heard_at")),
                row.getString("fulfilment"),
                row.getString("outcome"),
                row.getString("last_course"));
    }

    private static List<Stage> stages(ResultSet row) throws SQLException {
        if (row.getArray("stages") == null) {
            return List.of();
        }
        String[] names = (String[]) row.getArray("stages").getArray();
        String[] contents = (String[]) row.getArray("contents").getArray();
        String[] terms = (String[]) row.getArray("terms").getArray();
        String[] outcomes = (String[]) row.getArray("outcomes").getArray();
        List<Stage> stages = new ArrayList<>();
        for (int at = 0; at < names.length; at++) {
            stages.add(new Stage(names[at], contents[at], terms[at], outcomes[at]));
        }
        return stages;
    }

    private static SelfAnalysisView analysis(ResultSet row) throws SQLException {
        UUID activity = row.getObject("activity_id", UUID.class);
        return new SelfAnalysisView(
                WorkHead.of(row),
                activity == null ? null : new ActivityId(activity),
                Arrays.asList((String[]) row.getArray("words").getArray()),
                Arrays.asList((Short[]) row.getArray("marks").getArray()));
    }
}
