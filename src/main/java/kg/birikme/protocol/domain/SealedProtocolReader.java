package kg.birikme.protocol.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.CorrectionService.Correction;
import kg.birikme.protocol.domain.ExtractPages.Extract;
import kg.birikme.protocol.domain.ExtractPages.Given;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.PaperSource.Wanted;
import kg.birikme.seal.SealSource.Link;
import kg.birikme.seal.SealedPaper;
import kg.birikme.seal.SealedPaper.Fact;
import kg.birikme.seal.SealedPaper.Fate;
import kg.birikme.seal.SealedPaper.Later;
import kg.birikme.seal.SealedPaper.Signatory;
import kg.birikme.seal.SealedPaper.Told;
import kg.birikme.seal.Signed;
import kg.birikme.shared.Language;
import kg.birikme.shared.Moments;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells anybody who has its code about a signed protocol, a correction or an extract: from what is kept as sealed, and nothing of its words. */
@Component
public class SealedProtocolReader {

    /** Before this many corrections a file that was given out is still known by its text. */
    private static final int EARLIER_PRINTS = 3;

    private static final TypeReference<List<LaterJson>> LATER = new TypeReference<>() {};

    /** What all three are read with: the protocol, and the corrections that followed. */
    private static final String PROTOCOL = """
            p.chain_position as position, p.previous_hash, p.content, p.hash, p.signed_name, p.signed_at,
            coalesce((select json_agg(json_build_object('kind', c.kind, 'at', floor(extract(epoch from c.signed_at) * 1000)::bigint,
                    'position', c.chain_position) order by c.chain_position)
                from protocol_correction c where c.school_id = p.school_id and c.protocol_id = p.id), '[]'::json) as later
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ProtocolPages pages;
    private final ProtocolPaper papers;
    private final ExtractPages extracts;
    private final ExtractPaper extractPapers;
    private final Clock clock;

    SealedProtocolReader(
            JdbcClient jdbc,
            JsonMapper json,
            ProtocolPages pages,
            ProtocolPaper papers,
            ExtractPages extracts,
            ExtractPaper extractPapers,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.pages = pages;
        this.papers = papers;
        this.extracts = extracts;
        this.extractPapers = extractPapers;
        this.clock = clock;
    }

    /** What is kept of it; nothing where it was disposed of. One SQL statement. */
    public Optional<SealedPaper> find(Wanted wanted) {
        String statement = switch (wanted.kind()) {
            case ADDENDUM, ANNULMENT ->
                "select " + PROTOCOL
                        + ", k.chain_position as own_position, k.previous_hash as own_previous, k.content as own_content,"
                        + " k.hash as own_hash, k.signed_name as own_name, k.signed_at as own_at"
                        + " from protocol_correction k join protocol p on p.school_id = k.school_id and p.id = k.protocol_id"
                        + " where k.id = ?";
            case EXTRACT ->
                "select " + PROTOCOL
                        + ", e.id, e.number, e.item, e.given_to, e.purpose, e.given_name, e.given_as, e.given_at"
                        + " from protocol_extract e join protocol p on p.school_id = e.school_id and p.id = e.protocol_id"
                        + " where e.id = ?";
            default -> "select " + PROTOCOL + " from protocol p where p.status = 'SIGNED' and p.id = ?";
        };
        return jdbc.sql(statement)
                .param(wanted.record())
                .query((row, number) -> paper(wanted.kind(), row))
                .optional();
    }

    private SealedPaper paper(PaperKind kind, ResultSet row) throws SQLException {
        Kept protocol = new Kept(link(row), row.getString("signed_name"), Moments.at(row, "signed_at"));
        List<LaterJson> later = json.readValue(row.getString("later"), LATER);
        if (kind == PaperKind.EXTRACT) {
            Extract extract = extracts.extract(row);
            Link own = new Link(
                    protocol.link().position(),
                    protocol.link().hash(),
                    extract.content(),
                    extract.hash(protocol.link().hash()));
            return new SealedPaper(
                    own, List.of(protocol.link()), () -> extract(extract, protocol, since(later, extract.at())));
        }
        if (kind == PaperKind.PROTOCOL) {
            return new SealedPaper(protocol.link(), () -> protocol(protocol, since(later, Instant.MIN)));
        }
        Link own = new Link(
                row.getInt("own_position"),
                row.getString("own_previous"),
                row.getString("own_content"),
                row.getString("own_hash"));
        Kept correction = new Kept(own, row.getString("own_name"), Moments.at(row, "own_at"));
        List<Later> annulled = since(later, Instant.MIN).stream()
                .filter(one -> kind == PaperKind.ADDENDUM && one.fate() == Fate.ANNULLED)
                .toList();
        return new SealedPaper(own, List.of(protocol.link()), () -> correction(correction, protocol, annulled));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getInt("position"),
                row.getString("previous_hash"),
                row.getString("content"),
                row.getString("hash"));
    }

    private Told protocol(Kept protocol, List<Later> later) {
        ProtocolContent content = protocol.protocol();
        return new Told(
                content.school().fullKy(),
                content.school().fullRu(),
                List.of(new Fact("number", content.printedNumber()), date("meeting", content.date())),
                List.of(signatory(protocol, content.signed())),
                later);
    }

    private Told extract(Extract extract, Kept protocol, List<Later> later) {
        ProtocolContent content = protocol.protocol();
        return new Told(
                content.school().fullKy(),
                content.school().fullRu(),
                List.of(
                        new Fact("number", String.valueOf(extract.number())),
                        date("date", extract.on()),
                        new Fact("protocol", content.printedNumber()),
                        date("meeting", content.date()),
                        new Fact("item", String.valueOf(extract.item()))),
                List.of(
                        new Signatory(extract.office(), extract.by(), extract.on()),
                        signatory(protocol, content.signed())),
                later);
    }

    private Told correction(Kept correction, Kept protocol, List<Later> later) {
        ProtocolContent content = protocol.protocol();
        Correction sealed = CanonicalForm.read(correction.text(), Correction.class);
        return new Told(
                content.school().fullKy(),
                content.school().fullRu(),
                List.of(new Fact("protocol", content.printedNumber()), date("meeting", content.date())),
                List.of(signatory(correction, sealed.signed())),
                later);
    }

    private Signatory signatory(Kept kept, @Nullable Signed signed) {
        return signed == null
                ? new Signatory("", kept.name(), day(kept.at()))
                : new Signatory(signed.office(), signed.name(), day(signed.at()));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static Fact date(String key, LocalDate day) {
        return new Fact(key, SchoolDates.shortDate(day));
    }

    private List<Later> since(List<LaterJson> all, Instant printed) {
        List<Later> later = new ArrayList<>();
        for (LaterJson one : all) {
            Instant at = Instant.ofEpochMilli(one.at());
            if (at.isAfter(printed)) {
                Fate fate = one.kind() == Correction.Kind.ANNULMENT ? Fate.ANNULLED : Fate.CORRECTED;
                later.add(new Later(fate, day(at)));
            }
        }
        return later;
    }

    /** As it is printed today, and as before its last corrections; a correction has no paper of its own. */
    public List<Paper> prints(Wanted wanted, Language language) {
        return switch (wanted.kind()) {
            case PROTOCOL -> {
                ProtocolPage page = pages.toCompare(new ProtocolId(wanted.record()));
                List<Paper> prints = new ArrayList<>();
                int most = page.corrections().size();
                for (int times = most; times >= Math.max(0, most - EARLIER_PRINTS); times--) {
                    prints.add(papers.of(page.corrected(times), language));
                }
                yield prints;
            }
            case EXTRACT -> List.of(extractPapers.of(given(wanted.record()), language));
            default -> List.of();
        };
    }

    private Given given(UUID id) {
        ProtocolId protocol = new ProtocolId(jdbc.sql("select protocol_id from protocol_extract where id = ?")
                .param(id)
                .query(UUID.class)
                .single());
        return extracts.toCompare(pages.toCompare(protocol), id);
    }

    /**
     * What is sealed, with what stands beside it.
     *
     * @param name who signed, where the sealed text does not say it yet
     */
    private record Kept(Link link, String name, Instant at) {

        String text() {
            @Nullable String content = link.content();
            return content == null ? "" : content;
        }

        ProtocolContent protocol() {
            return CanonicalForm.read(text(), ProtocolContent.class);
        }
    }

    /** A correction as the database tells of it. */
    record LaterJson(Correction.Kind kind, long at, int position) {}
}
