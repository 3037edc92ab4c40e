package kg.birikme.analysis.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.analysis.Breach;
import kg.birikme.school.YearId;
import kg.birikme.seal.Seal;
import kg.birikme.shared.Moments;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads an analysis with everything that hangs on it in one statement. */
@Component
class YearAnalysisReader {

    private static final TypeReference<Map<Breach, String>> EXPLANATIONS = new TypeReference<>() {};
    private static final TypeReference<List<SeenJson>> SEEN = new TypeReference<>() {};

    private static final String WHOLE = """
            select a.*,
                coalesce((select json_object_agg(e.breach, e.words) from analysis_explanation e
                    where e.school_id = a.school_id and e.analysis_id = a.id), '{}'::json) as explanations,
                coalesce((select json_agg(json_build_object('office', s.office, 'name', s.name, 'at', s.at) order by s.at)
                    from analysis_seen s where s.school_id = a.school_id and s.analysis_id = a.id), '[]'::json) as seen
            from year_analysis a
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    YearAnalysisReader(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The year's analysis; an empty one where nobody has begun it. */
    AnalysisRow ofYear(YearId year) {
        return jdbc.sql(WHOLE + " where a.year_id = ?")
                .param(year.value())
                .query((row, number) -> row(row))
                .optional()
                .orElseGet(AnalysisRow::none);
    }

    /** A signed analysis by its id; nothing where there is none. */
    Optional<AnalysisRow> signed(UUID id) {
        return jdbc.sql(WHOLE + " where a.status = 'SIGNED' and a.id = ?")
                .param(id)
                .query((row, number) -> row(row))
                .optional();
    }

    private AnalysisRow row(ResultSet row) throws SQLException {
        AnalysisText text = new AnalysisText(
                row.getString("achievements"),
                row.getString("shortcomings"),
                row.getString("conclusion"),
                row.getString("next_tasks"),
                json.readValue(row.getString("explanations"), EXPLANATIONS));
        @Nullable String content = row.getString("content");
        @Nullable Instant signedAt = content == null ? null : Moments.at(row, "signed_at");
        @Nullable UUID signer = row.getObject("signed_by", UUID.class);
        return new AnalysisRow(
                row.getObject("id", UUID.class),
                AnalysisStatus.valueOf(row.getString("status")),
                text,
                row.getInt("version"),
                content,
                row.getString("hash"),
                row.getInt("chain_position"),
                content != null && holds(row, content),
                signer == null ? null : new StaffId(signer),
                row.getString("signed_name"),
                signedAt,
                signedAt == null ? null : signedAt.atZone(clock.getZone()).toLocalDate(),
                json.readValue(row.getString("seen"), SEEN).stream()
                        .map(this::seen)
                        .toList());
    }

    private static boolean holds(ResultSet row, String content) throws SQLException {
        return new Seal(row.getInt("chain_position"), row.getString("previous_hash"), content, row.getString("hash"))
                .holds();
    }

    private Seen seen(SeenJson mark) {
        Instant at = OffsetDateTime.parse(mark.at()).toInstant();
        return new Seen(
                mark.office(), mark.name(), at, at.atZone(clock.getZone()).toLocalDate());
    }

    /** A mark of having read it as the database writes it. */
    record SeenJson(Role office, String name, String at) {}

    /**
     * The analysis of a year as it is stored.
     *
     * @param id         absent, as all that follows, where nobody has begun one
     * @param version {@link #UNWRITTEN} where nobody has begun one
     * @param position the place in the chain of signatures; 0 for a draft
     * @param holds   whether the hash is that of the content
     */
    record AnalysisRow(
            @Nullable UUID id,
            @Nullable AnalysisStatus status,
            AnalysisText text,
            int version,
            @Nullable String content,
            @Nullable String hash,
            int position,
            boolean holds,
            @Nullable StaffId signedBy,
            @Nullable String signedName,
            @Nullable Instant signedAt,
            @Nullable LocalDate signedOn,
            List<Seen> seen) {

        /** The version of an analysis that nobody has begun. */
        static final int UNWRITTEN = -1;

        AnalysisRow {
            seen = List.copyOf(seen);
        }

        static AnalysisRow none() {
            return new AnalysisRow(
                    null, null, AnalysisText.EMPTY, UNWRITTEN, null, null, 0, false, null, null, null, null, List.of());
        }
    }
}
