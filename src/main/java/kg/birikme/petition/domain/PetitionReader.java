package kg.birikme.petition.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.petition.ContestLevel;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.RewardForm;
import kg.birikme.petition.domain.PetitionPages.Cited;
import kg.birikme.school.YearId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Moments;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads petitions for their pages and papers. */
@Component
class PetitionReader {

    private static final String PETITION = """
            select p.*, a.surname, a.given, a.patronymic, s.surname as subject_surname, s.given as subject_given,
                   s.patronymic as subject_patronymic, count(*) over () as total
            from petition p
            join person_view a on a.school_id = p.school_id and a.id = p.author_id
            left join person_view s on s.school_id = p.school_id and s.id = p.subject_id
            """;

    /** As {@link PetitionPermissions#mayRead} says of one. */
    private static final String READABLE = """
            and (p.author_id = :me
                or p.subject_id = :me and (p.kind = 'NOMINATION' or p.status <> 'DRAFT')
                or p.subject_id is distinct from :me and (
                    :chair and p.kind <> 'ADVICE'
                    or p.status <> 'DRAFT' and (:leader or :secretary and p.kind <> 'ADVICE'
                        or :member and p.kind in ('PROPOSAL', 'DEVELOPMENT'))))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PetitionReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of a list, and how many there are in all. */
    record Rows(List<PetitionView> rows, long total) {}

    /** One petition with everything that is written in it. */
    record Whole(
            PetitionView head,
            PetitionContent content,
            @Nullable Cited cited,
            @Nullable PetitionSheet sheet,
            @Nullable Instant consentedAt,
            String remark,
            String decidedByName,
            @Nullable Instant decidedAt,
            String answer,
            String result,
            @Nullable LocalDate resultOn,
            String diploma) {}

    /**
     * What the reader may read of the year's petitions, the newest first.
     *
     * @param kind   all if empty
     * @param status all if empty
     */
    Rows rows(YearId year, Actor actor, String kind, String status, int limit, long offset) {
        long[] total = {0};
        List<PetitionView> rows = jdbc.sql(PETITION + """
                        where p.year_id = :year and (:kind = '' or p.kind = :kind)
                            and (:status = '' or coalesce(p.outcome, p.status) = :status)
                        """ + READABLE + """
                        order by p.begun_at desc, p.id limit :limit offset :offset
                        """)
                .param("year", year.value())
                .param("kind", kind)
                .param("status", status)
                .param("me", actor.staff().value())
                .param("chair", actor.is(Role.CHAIR))
                .param("leader", actor.isAny(Role.LEADERS))
                .param("secretary", actor.is(Role.SECRETARY))
                .param("member", actor.is(Role.MEMBER))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return view(row);
                })
                .list();
        return new Rows(rows, total[0]);
    }

    Optional<Whole> one(YearId year, UUID id) {
        return jdbc.sql(PETITION + "where p.id = :id and p.year_id = :year")
                .param("id", id)
                .param("year", year.value())
                .query((row, number) -> new Whole(
                        view(row),
                        content(row),
                        cited(row),
                        sheet(row),
                        Moments.atIf(row, "consented_at"),
                        row.getString("remark"),
                        row.getString("decided_by_name"),
                        Moments.atIf(row, "decided_at"),
                        row.getString("answer"),
                        row.getString("result"),
                        row.getObject("result_on", LocalDate.class),
                        row.getString("diploma")))
                .optional();
    }

    private PetitionView view(ResultSet row) throws SQLException {
        UUID subject = row.getObject("subject_id", UUID.class);
        return new PetitionView(
                row.getObject("id", UUID.class),
                PetitionKind.valueOf(row.getString("kind")),
                new StaffId(row.getObject("author_id", UUID.class)),
                new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                subject == null ? null : new StaffId(subject),
                subject == null
                        ? null
                        : new PersonName(
                                row.getString("subject_surname"),
                                row.getString("subject_given"),
                                row.getString("subject_patronymic")),
                Role.valueOf(row.getString("addressee")),
                row.getString("title"),
                reward(row),
                WorkStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(Moments.dayIf(row, "begun_at", clock.getZone())),
                Moments.atIf(row, "submitted_at"),
                row.getObject("answer_by", LocalDate.class),
                outcome(row),
                row.getString("order_number"),
                row.getObject("order_on", LocalDate.class),
                row.getInt("version"));
    }

    private static PetitionContent content(ResultSet row) throws SQLException {
        String level = row.getString("level");
        return new PetitionContent(
                row.getString("title"),
                row.getString("grounds"),
                row.getObject("recommendation_id", UUID.class),
                Role.valueOf(row.getString("addressee")),
                row.getObject("answer_by", LocalDate.class),
                reward(row),
                row.getString("earlier_awards"),
                level == null ? null : ContestLevel.valueOf(level),
                row.getString("category"),
                row.getString("organiser"),
                row.getObject("contest_on", LocalDate.class));
    }

    private static @Nullable Cited cited(ResultSet row) throws SQLException {
        Integer protocol = row.getObject("cited_protocol", Integer.class);
        return protocol == null
                ? null
                : new Cited(protocol, row.getString("cited_number"), row.getObject("cited_on", LocalDate.class));
    }

    private static @Nullable PetitionSheet sheet(ResultSet row) throws SQLException {
        return row.getString("paper_author") == null
                ? null
                : new PetitionSheet(
                        row.getString("paper_subject"),
                        row.getString("paper_class"),
                        row.getObject("paper_years", Integer.class),
                        row.getString("paper_category"),
                        row.getString("paper_author"),
                        row.getString("paper_post"),
                        row.getString("paper_to"),
                        row.getString("paper_school_ky"),
                        row.getString("paper_school_ru"));
    }

    static @Nullable RewardForm reward(ResultSet row) throws SQLException {
        String reward = row.getString("reward");
        return reward == null ? null : RewardForm.valueOf(reward);
    }

    static @Nullable PetitionOutcome outcome(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null ? null : PetitionOutcome.valueOf(outcome);
    }
}
