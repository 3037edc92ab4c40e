package kg.birikme.seal.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kg.birikme.paper.Block;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.seal.Fingerprint;
import kg.birikme.seal.PaperCode;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.PaperSource;
import kg.birikme.seal.PaperSource.Wanted;
import kg.birikme.seal.SealSource;
import kg.birikme.seal.SealSource.Link;
import kg.birikme.seal.SealedPaper;
import kg.birikme.seal.SealedPaper.Told;
import kg.birikme.seal.domain.Verdict.Standing;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds a signed paper by its code, or by a file that was given out, in whichever school it is, and hashes it again. */
@Component
class PaperReader {

    private final JdbcClient jdbc;
    private final List<PaperSource> papers;
    private final List<SealSource> chain;
    private final TransactionTemplate reading;

    PaperReader(JdbcClient jdbc, List<PaperSource> papers, List<SealSource> chain, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.papers = List.copyOf(papers);
        this.chain = List.copyOf(chain);
        this.reading =
                new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()), transaction);
        this.reading.setReadOnly(true);
    }

    /**
     * Where a paper is kept.
     *
     * @param hash when it was signed
     */
    record Place(SchoolId school, String code, PaperKind kind, UUID record, int position, String hash) {}

    /** One SQL statement, whatever was typed. */
    Optional<Place> byCode(String code) {
        return place(jdbc.sql("select * from paper_for_code(?)").param(code));
    }

    /** The paper of which just this file was given out. One SQL statement. */
    Optional<Place> byFile(byte[] file) {
        return place(jdbc.sql("select * from paper_for_file(?)").param(Fingerprint.of(file)));
    }

    private static Optional<Place> place(StatementSpec asked) {
        return asked.query((row, number) -> new Place(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("code"),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getObject("record_id", UUID.class),
                        row.getInt("chain_position"),
                        row.getString("hash")))
                .optional();
    }

    /** What is told of it. Two SQL statements at the most, but where it was disposed of. */
    Verdict judge(Place place) {
        return within(place, () -> judged(place));
    }

    /** As it is printed today, then as before what was added to it. */
    List<Paper> prints(Place place, Language language) {
        return within(
                place,
                () -> source(place).prints().apply(new Wanted(place.kind(), place.record(), link(place)), language));
    }

    private <T> T within(Place place, Supplier<T> question) {
        return SchoolContext.within(place.school(), () -> reading.execute(status -> question.get()));
    }

    private Verdict judged(Place place) {
        @Nullable
        SealedPaper paper = source(place)
                .finder()
                .apply(new Wanted(place.kind(), place.record(), link(place)))
                .orElse(null);
        if (paper == null) {
            return verdict(place, disposed(place) ? Standing.DISPOSED : Standing.CHANGED, null, null);
        }
        @Nullable String recomputed = paper.link().recomputed();
        boolean whole = place.hash().equals(recomputed)
                && place.hash().equals(paper.link().hash())
                && place.code().equals(PaperCode.of(place.hash()))
                && paper.basis().stream().allMatch(Link::holds);
        if (!whole) {
            return verdict(place, Standing.CHANGED, null, recomputed);
        }
        Told told = paper.told().get();
        return verdict(place, Verdict.after(told), told, recomputed);
    }

    private static Verdict verdict(Place place, Standing standing, @Nullable Told paper, @Nullable String recomputed) {
        Block.Proof proof = new Block.Proof(place.code());
        return new Verdict(
                proof.printed(),
                proof.path(),
                place.kind(),
                standing,
                paper,
                place.position(),
                place.hash(),
                recomputed);
    }

    private PaperSource source(Place place) {
        return papers.stream()
                .filter(one -> one.kinds().contains(place.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has papers of the kind " + place.kind()));
    }

    private @Nullable Link link(Place place) {
        return !place.kind().keptByChain()
                ? null
                : jdbc.sql(
                                "select chain_position as position, previous_hash, content, hash from signature_link where chain_position = ?")
                        .param(place.position())
                        .query(Link.class)
                        .optional()
                        .orElse(null);
    }

    /** Whether the chain has its place still, without what was signed. */
    private boolean disposed(Place place) {
        return chain.stream()
                .flatMap(source -> source.links().stream())
                .anyMatch(link -> link.position() == place.position() && link.content() == null);
    }
}
