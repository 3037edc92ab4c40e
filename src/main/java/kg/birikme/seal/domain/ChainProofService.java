package kg.birikme.seal.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import kg.birikme.seal.ChainProof;
import kg.birikme.seal.SealEvent;
import kg.birikme.seal.SignatureChain;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when the chain was proved last and what was found; a break is told when it is found, not with every look again. */
@Service
class ChainProofService implements ChainProof {

    private static final Logger LOG = LoggerFactory.getLogger(ChainProofService.class);

    private final SignatureChain chain;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChainProofService(SignatureChain chain, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.chain = chain;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OptionalInt prove() {
        // Whoever signs meanwhile waits: else a link not yet at the chain's end would look like a break.
        jdbc.sql("select position from signature_chain for update")
                .query(Integer.class)
                .list();
        SignatureChain.Head head = chain.head();
        OptionalInt broken = chain.firstBroken();
        if (!told(broken) && broken.isPresent()) {
            LOG.error("The chain of signatures does not hold from link {} on", broken.getAsInt());
            events.publishEvent(new SealEvent.ChainBroken(broken.getAsInt()));
        }
        jdbc.sql("""
                        insert into chain_proof (proved_at, position, hash, broken_position) values (?, ?, ?, ?)
                        on conflict (school_id) do update set proved_at = excluded.proved_at, position = excluded.position,
                            hash = excluded.hash, broken_position = excluded.broken_position
                        """)
                .params(Timestamp.from(clock.instant()), head.position(), head.hash())
                .param(broken.isPresent() ? broken.getAsInt() : null)
                .update();
        return broken;
    }

    private boolean told(OptionalInt broken) {
        List<@Nullable Integer> before = jdbc.sql("select coalesce(broken_position, 0) from chain_proof")
                .query(Integer.class)
                .list();
        return before.size() == 1 && before.get(0).equals(broken.orElse(0));
    }
}
