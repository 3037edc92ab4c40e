package kg.birikme.seal.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.LinkKind;
import kg.birikme.seal.Seal;
import kg.birikme.seal.SealEvent;
import kg.birikme.seal.SealSource;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain in the table of its last link; what is linked stands with the modules that signed it. */
@Component
class JdbcSignatureChain implements SignatureChain {

    private static final String OWN = "select chain_position as position, previous_hash, content, hash from signature_link";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final String links;

    JdbcSignatureChain(JdbcClient jdbc, ApplicationEventPublisher events, List<SealSource> sources) {
        this.jdbc = jdbc;
        this.events = events;
        this.links = sources.stream()
                .map(source -> "select position, previous_hash, content, hash from (" + source.sql() + ") one union all ")
                .collect(Collectors.joining("", "", OWN + " order by position"));
    }

    @Override
    public Seal seal(String content) {
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
    public Seal seal(LinkKind kind, UUID record, StaffId signer, Record content) {
        Seal seal = seal(CanonicalForm.of(content));
        jdbc.sql("""
                        insert into signature_link
                            (chain_position, kind, record_id, content, hash, previous_hash, signed_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        seal.position(), kind.name(), record, seal.content(), seal.hash(), seal.previousHash(),
                        signer.value())
                .update();
        return seal;
    }

    @Override
    public Head head() {
        return jdbc.sql("select position, hash from signature_chain")
                .query(Head.class)
                .optional()
                .orElse(new Head(0, Seal.BEGINNING));
    }

    @Override
    public Optional<Head> linkOf(LinkKind kind, UUID record) {
        return jdbc.sql("""
                        select chain_position as position, hash from signature_link where record_id = ? and kind = ?
                        order by chain_position desc limit 1
                        """)
                .params(record, kind.name())
                .query(Head.class)
                .optional();
    }

    @Override
    public OptionalInt firstBroken() {
        List<Link> found = jdbc.sql(links).query(Link.class).list();
        Head last = new Head(0, Seal.BEGINNING);
        for (Link link : found) {
            int expected = last.position() + 1;
            if (link.position() != expected || !link.previousHash().equals(last.hash()) || !link.holds()) {
                return OptionalInt.of(expected);
            }
            last = new Head(link.position(), link.hash());
        }
        return head().equals(last) ? OptionalInt.empty() : OptionalInt.of(last.position() + 1);
    }

    /** A link as it is kept; the content of what was disposed of after its term is gone, its hash still binds the next one. */
    private record Link(int position, String previousHash, @Nullable String content, String hash) {

        boolean holds() {
            return content == null || new Seal(position, previousHash, content, hash).holds();
        }
    }
}
