package kg.birikme.seal.domain;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.PaperCodes;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.Seal;
import kg.birikme.seal.SealEvent;
import kg.birikme.seal.SealSource;
import kg.birikme.seal.Sealed;
import kg.birikme.seal.SignatureChain;
import kg.birikme.seal.Signed;
import kg.birikme.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain in the table of its last link; what is linked stands with the modules that signed it. */
@Component
class JdbcSignatureChain implements SignatureChain {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final List<SealSource> sources;
    private final PaperCodes codes;

    JdbcSignatureChain(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            List<SealSource> sources,
            PaperCodes codes) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.sources = List.copyOf(sources);
        this.codes = codes;
    }

    private Seal seal(String content) {
        jdbc.sql("insert into signature_chain (position, hash) values (0, ?) on conflict do nothing")
                .param(Seal.BEGINNING)
                .update();
        Head last = jdbc.sql("select position, hash from signature_chain for update")
                .query(Head.class)
                .single();
        Seal seal = Seal.next(last.position(), last.hash(), content);
        jdbc.sql("update signature_chain set position = ?, hash = ?")
                .params(seal.position(), seal.hash())
                .update();
        events.publishEvent(new SealEvent.ChainMoved(seal.position(), seal.hash()));
        return seal;
    }

    @Override
    public Sealed sign(
            PaperKind kind, UUID record, Actor actor, String office, Function<Signed, ? extends Record> content) {
        Signed signed = Signed.by(actor, office, clock);
        Sealed sealed = Sealed.of(seal(CanonicalForm.of(content.apply(signed))), actor.staff(), signed);
        if (kind.keptByChain()) {
            keep(kind, record, sealed);
        }
        codes.enter(kind, record, sealed.chainPosition(), sealed.hash());
        return sealed;
    }

    private void keep(PaperKind kind, UUID record, Sealed sealed) {
        jdbc.sql("""
                        insert into signature_link
                            (chain_position, kind, record_id, content, hash, previous_hash, signed_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        sealed.chainPosition(),
                        kind.name(),
                        record,
                        sealed.content(),
                        sealed.hash(),
                        sealed.previousHash(),
                        sealed.signedBy())
                .update();
    }

    @Override
    public Head head() {
        return jdbc.sql("select position, hash from signature_chain")
                .query(Head.class)
                .optional()
                .orElse(new Head(0, Seal.BEGINNING));
    }

    @Override
    public Optional<Head> linkOf(PaperKind kind, UUID record) {
        return jdbc.sql("""
                        select chain_position as position, hash from signature_link where record_id = ? and kind = ?
                        order by chain_position desc limit 1
                        """).params(record, kind.name()).query(Head.class).optional();
    }

    @Override
    public Optional<Head> at(int position) {
        return all().filter(link -> link.position() == position)
                .findFirst()
                .map(link -> new Head(link.position(), link.hash()));
    }

    private Stream<SealSource.Link> all() {
        return Stream.concat(own().stream(), sources.stream().flatMap(source -> source.links().stream()));
    }

    @Override
    public OptionalInt firstBroken() {
        List<SealSource.Link> links =
                all().sorted(Comparator.comparingInt(SealSource.Link::position)).toList();
        Head last = new Head(0, Seal.BEGINNING);
        for (SealSource.Link link : links) {
            int expected = last.position() + 1;
            if (link.position() != expected || !link.previousHash().equals(last.hash()) || !link.holds()) {
                return OptionalInt.of(expected);
            }
            last = new Head(link.position(), link.hash());
        }
        return head().equals(last) ? OptionalInt.empty() : OptionalInt.of(last.position() + 1);
    }

    private List<SealSource.Link> own() {
        return jdbc.sql("select chain_position as position, previous_hash, content, hash from signature_link")
                .query(SealSource.Link.class)
                .list();
    }
}
