package kg.birikme.plan.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.domain.PlanHead.DecisionView;
import kg.birikme.plan.domain.PlanHead.Stamp;
import kg.birikme.school.YearId;
import kg.birikme.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the revisions of a year, each with its history, in one statement: there are a few a year. */
@Component
class PlanReader {

    private static final TypeReference<List<DecisionRow>> DECISIONS = new TypeReference<>() {};

    private static final String REVISIONS = """
            select p.*, (select coalesce(json_agg(json_build_object(
                           'step', d.step, 'byName', d.by_name, 'at', d.at, 'remark', d.remark,
                           'newMeeting', d.new_meeting, 'ownDraft', d.own_draft, 'bothPosts', d.both_posts,
                           'meetingNo', d.meeting_no, 'protocolNo', d.protocol_no, 'meetingDate', d.meeting_date)
                         order by d.seq), '[]'::json)
                       from plan_decision d where d.school_id = p.school_id and d.plan_id = p.id) as decisions
            from plan p
            where p.year_id = ? and (? or p.status <> 'DISCARDED')
            order by p.revision desc
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The year's revisions but those given up, the newest first. */
    List<PlanHead> revisions(YearId year) {
        return revisions(year, false);
    }

    /** The year's revisions, the newest first. */
    List<PlanHead> revisions(YearId year, boolean discardedToo) {
        return jdbc.sql(REVISIONS)
                .params(year.value(), discardedToo)
                .query((row, number) -> head(row))
                .list();
    }

    /** The texts that the meeting considered; nothing where they were not kept. */
    Optional<PlanTexts> considered(PlanId plan) {
        return jdbc.sql("""
                        select considered_content ->> 'theme' as theme, considered_content ->> 'aim' as aim,
                               array(select jsonb_array_elements_text(considered_content -> 'tasks')) as tasks,
                               considered_content ->> 'analysis' as analysis
                        from plan where id = ? and considered_content is not null
                        """)
                .param(plan.value())
                .query((row, number) -> texts(row))
                .optional();
    }

    private static PlanTexts texts(ResultSet row) throws SQLException {
        return new PlanTexts(
                row.getString("theme"),
                row.getString("aim"),
                strings(row.getArray("tasks")),
                row.getString("analysis"));
    }

    private PlanHead head(ResultSet row) throws SQLException {
        return new PlanHead(
                new PlanId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                PlanStatus.valueOf(row.getString("status")),
                Moments.at(row, "status_since"),
                texts(row),
                row.getObject("drafted_by", UUID.class),
                row.getObject("meeting_no", Integer.class),
                row.getObject("meeting_date", LocalDate.class),
                row.getObject("considered_protocol_no", Integer.class),
                row.getObject("considered_on", LocalDate.class),
                row.getBoolean("new_meeting_needed"),
                row.getInt("changes_since_meeting"),
                row.getString("approved_sheet") == null
                        ? null
                        : json.readValue(row.getString("approved_sheet"), ApprovedSheet.class),
                stamp(row, "agreed"),
                stamp(row, "approved"),
                json.readValue(row.getString("decisions"), DECISIONS).stream()
                        .map(DecisionRow::view)
                        .toList(),
                row.getInt("version"));
    }

    private static Stamp stamp(ResultSet row, String which) throws SQLException {
        return new Stamp(
                row.getObject(which + "_by", UUID.class),
                row.getString(which + "_by_name"),
                row.getObject(which + "_on", LocalDate.class));
    }

    static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /** A decision as the database writes it. */
    record DecisionRow(
            PlanStep step,
            String byName,
            String at,
            String remark,
            boolean newMeeting,
            boolean ownDraft,
            boolean bothPosts,
            @Nullable Integer meetingNo,
            @Nullable Integer protocolNo,
            @Nullable String meetingDate) {

        DecisionView view() {
            return new DecisionView(
                    step,
                    byName,
                    instant(at),
                    remark,
                    newMeeting,
                    ownDraft,
                    bothPosts,
                    meetingNo,
                    protocolNo,
                    meetingDate == null ? null : LocalDate.parse(meetingDate));
        }

        private static Instant instant(String written) {
            return OffsetDateTime.parse(written).toInstant();
        }
    }
}
