package kg.birikme.protocol.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.domain.CorrectionService.Correction;
import kg.birikme.protocol.domain.ProtocolContent.SchoolNames;
import kg.birikme.protocol.domain.ProtocolPage.Corrected;
import kg.birikme.protocol.domain.ProtocolPage.Signatory;
import kg.birikme.protocol.domain.ProtocolPage.Signature;
import kg.birikme.protocol.domain.ProtocolPage.YearRef;
import kg.birikme.protocol.domain.ProtocolRow.CommentJson;
import kg.birikme.protocol.domain.ProtocolRow.CorrectionJson;
import kg.birikme.protocol.domain.ProtocolRow.MinutesJson;
import kg.birikme.protocol.domain.ProtocolRow.RecommendationJson;
import kg.birikme.school.YearId;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.Seal;
import kg.birikme.seal.Signed;
import kg.birikme.shared.Moments;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a protocol with everything that hangs on it in one statement. */
@Component
class ProtocolReader {

    private static final TypeReference<List<MinutesJson>> MINUTES = new TypeReference<>() {};
    private static final TypeReference<List<RecommendationJson>> RECOMMENDATIONS = new TypeReference<>() {};
    private static final TypeReference<List<CorrectionJson>> CORRECTIONS = new TypeReference<>() {};
    private static final TypeReference<List<CommentJson>> COMMENTS = new TypeReference<>() {};

    private static final String WHOLE = """
            select p.*, y.slug, y.stored_on is not null as stored, s.full_name_ky, s.full_name_ru, s.place_ky, s.place_ru,
                (select json_agg(json_build_object('id', m.id, 'heard', m.heard, 'questions', m.questions,
                        'outcome', m.outcome, 'reason', m.reason, 'votesFor', m.votes_for,
                        'votesAgainst', m.votes_against, 'votesAbstained', m.votes_abstained, 'version', m.version,
                        'spoke', (select json_agg(json_build_object('staff', k.staff_id, 'name', k.name, 'words', k.words)
                                order by k.position) from spoke k where k.school_id = m.school_id and k.item_id = m.id
                                and k.protocol_id = m.protocol_id)))
                    from item_minutes m where m.school_id = p.school_id and m.protocol_id = p.id
                        and (:signedToo or p.status = 'DRAFT')) as minutes,
                (select json_agg(json_build_object('id', r.id, 'item', r.item_id, 'position', r.position, 'text', r.text,
                        'addressee', r.addressee, 'responsible', r.responsible, 'party', r.party,
                        'gradeFrom', r.grade_from, 'gradeTo', r.grade_to, 'due', r.due, 'version', r.version,
                        'people', (select json_agg(json_build_object('id', f.id, 'surname', f.surname, 'given', f.given,
                                'patronymic', f.patronymic)) from person_view f
                                where f.school_id = r.school_id and f.id = any (r.responsible)))
                        order by r.item_id, r.position)
                    from recommendation r where r.school_id = p.school_id and r.protocol_id = p.id
                        and (:signedToo or p.status = 'DRAFT')) as recommendations,
                (select json_agg(json_build_object('kind', c.kind, 'text', c.text, 'name', c.signed_name,
                        'at', c.signed_at, 'position', c.chain_position, 'previousHash', c.previous_hash,
                        'content', c.content, 'hash', c.hash) order by c.chain_position)
                    from protocol_correction c where c.school_id = p.school_id and c.protocol_id = p.id) as corrections,
                (select json_build_object('staff', g.staff_id, 'name', g.name, 'by', g.named_name, 'reason', g.reason)
                    from protocol_signatory g where g.school_id = p.school_id and g.protocol_id = p.id) as signatory,
                (select json_agg(json_build_object('writer', t.writer, 'at', t.written_at, 'text', t.text)
                        order by t.written_at, t.id)
                    from protocol_comment t where t.school_id = p.school_id and t.protocol_id = p.id) as comments
            from protocol p
            join year_view y on y.school_id = p.school_id and y.id = p.year_id
            join school_view s on s.id = p.school_id
            """;

    private static final String OF_ID = " where p.id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ProtocolReader(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param edition which of the meeting's protocols; absent for the newest
     * @throws NotFound if the meeting has no such protocol
     */
    ProtocolRow byNo(String slug, int meetingNo, @Nullable Integer edition) {
        return whole("""
                         where y.slug = :slug and p.meeting_no = :no and p.edition = coalesce(:edition, (
                            select max(n.edition) from protocol n where n.school_id = p.school_id and n.meeting_id = p.meeting_id))
                        """, false)
                .param("slug", slug)
                .param("no", meetingNo)
                .param("edition", edition, Types.INTEGER)
                .query((row, number) -> row(row))
                .optional()
                .orElseThrow(() -> new NotFound("protocol"));
    }

    /** All signed protocols of the year in their order, the annulled among them. */
    List<ProtocolRow> signed(YearId year) {
        return whole(" where p.year_id = :year and p.status = 'SIGNED' order by p.number, p.edition", false)
                .param("year", year.value())
                .query((row, number) -> row(row))
                .list();
    }

    /** @throws NotFound if there is no such protocol */
    ProtocolRow get(ProtocolId id) {
        return whole(OF_ID, false)
                .param("id", id.value())
                .query((row, number) -> row(row))
                .optional()
                .orElseThrow(() -> new NotFound("protocol"));
    }

    /** As {@link #get}, with the minutes and recommendations that lie under a signature, to be taken over. */
    ProtocolRow written(ProtocolId id) {
        return whole(OF_ID, true)
                .param("id", id.value())
                .query((row, number) -> row(row))
                .single();
    }

    /** @param signedToo whether minutes and recommendations are wanted that lie under a signature */
    private JdbcClient.StatementSpec whole(String where, boolean signedToo) {
        return jdbc.sql(WHOLE + where).param("signedToo", signedToo);
    }

    /** @throws NotFound if the meeting has no protocol */
    ProtocolId locate(String slug, int meetingNo) {
        return jdbc.sql("""
                        select p.id from protocol p
                        join year_view y on y.school_id = p.school_id and y.id = p.year_id
                        where y.slug = ? and p.meeting_no = ? order by p.edition desc limit 1
                        """)
                .params(slug, meetingNo)
                .query(UUID.class)
                .optional()
                .map(ProtocolId::new)
                .orElseThrow(() -> new NotFound("protocol"));
    }

    private ProtocolRow row(ResultSet row) throws SQLException {
        @Nullable String content = row.getString("content");
        @Nullable UUID signer = row.getObject("signed_by", UUID.class);
        return new ProtocolRow(
                new ProtocolId(row.getObject("id", UUID.class)),
                new YearRef(
                        new YearId(row.getObject("year_id", UUID.class)),
                        row.getString("slug"),
                        row.getBoolean("stored")),
                new SchoolNames(
                        row.getString("full_name_ky"),
                        row.getString("full_name_ru"),
                        row.getString("place_ky"),
                        row.getString("place_ru")),
                row.getInt("meeting_no"),
                row.getInt("number"),
                row.getInt("edition"),
                row.getObject("meeting_date", LocalDate.class),
                ProtocolStatus.valueOf(row.getString("status")),
                content,
                signer == null ? null : new StaffId(signer),
                content == null ? null : signature(row, content),
                signatory(row),
                read(row, "minutes", MINUTES).stream().map(MinutesJson::minutes).toList(),
                read(row, "recommendations", RECOMMENDATIONS).stream()
                        .map(RecommendationJson::proposed)
                        .toList(),
                read(row, "corrections", CORRECTIONS).stream()
                        .map(this::corrected)
                        .toList(),
                read(row, "comments", COMMENTS).stream()
                        .map(CommentJson::comment)
                        .toList());
    }

    private @Nullable Signatory signatory(ResultSet row) throws SQLException {
        @Nullable String written = row.getString("signatory");
        return written == null ? null : json.readValue(written, Signatory.class);
    }

    private <T> List<T> read(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
        @Nullable String written = row.getString(column);
        return written == null ? List.of() : json.readValue(written, type);
    }

    private Signature signature(ResultSet row, String content) throws SQLException {
        Seal seal =
                new Seal(row.getInt("chain_position"), row.getString("previous_hash"), content, row.getString("hash"));
        Instant at = Moments.at(row, "signed_at");
        @Nullable
        Signed signed = CanonicalForm.read(content, ProtocolContent.class).signed();
        return signature(seal, signed, row.getString("signed_name"), at);
    }

    /** The signer as sealed; what was sealed before signers were, as it stands beside. */
    private Signature signature(Seal seal, @Nullable Signed signed, String besideName, Instant besideAt) {
        Instant at = signed == null ? besideAt : signed.at();
        return new Signature(
                signed == null ? besideName : signed.name(), at, day(at), seal.position(), seal.hash(), seal.holds());
    }

    private Corrected corrected(CorrectionJson correction) {
        Seal seal = new Seal(correction.position(), correction.previousHash(), correction.content(), correction.hash());
        Correction sealed = CanonicalForm.read(correction.content(), Correction.class);
        return new Corrected(
                sealed.kind() == Correction.Kind.ADDENDUM,
                sealed.text(),
                signature(seal, sealed.signed(), correction.name(), ProtocolRow.instant(correction.at())));
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }
}
