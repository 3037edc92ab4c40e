package kg.birikme.protocol.domain;

import java.util.List;
import kg.birikme.access.PasswordCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain of a school's signatures: each holds the hash of the one before, whoever signs takes it and moves it on. */
@Component
class SignatureChain {

    private final JdbcClient jdbc;
    private final PasswordCheck passwords;

    SignatureChain(JdbcClient jdbc, PasswordCheck passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** @throws kg.birikme.shared.InvalidInput at {@code password} if it is not the actor's */
    void confirm(String password) {
        passwords.confirm(password);
    }

    /** Seals the content as the next link; joins the caller's transaction, others wait until it ends. */
    Seal seal(String content) {
        jdbc.sql("insert into signature_chain (position, hash) values (0, ?) on conflict do nothing")
                .param(Seal.BEGINNING)
                .update();
        Link last = jdbc.sql("select position, hash from signature_chain for update")
                .query(Link.class)
                .single();
        Seal seal = Seal.next(last.position(), last.hash(), content);
        jdbc.sql("update signature_chain set position = ?, hash = ?")
                .params(seal.position(), seal.hash())
                .update();
        return seal;
    }

    /** Whether every link of the school's chain holds and follows the one before, to its end. */
    boolean unbroken() {
        List<Seal> seals = jdbc.sql("""
                        select chain_position as position, previous_hash, content, hash from protocol
                        where status = 'SIGNED'
                        union all
                        select chain_position, previous_hash, content, hash from protocol_correction
                        order by position
                        """)
                .query(Seal.class)
                .list();
        String last = Seal.BEGINNING;
        int position = 0;
        for (Seal seal : seals) {
            position++;
            if (seal.position() != position || !seal.previousHash().equals(last) || !seal.holds()) {
                return false;
            }
            last = seal.hash();
        }
        return jdbc.sql("select position, hash from signature_chain")
                .query(Link.class)
                .optional()
                .orElse(new Link(0, Seal.BEGINNING))
                .equals(new Link(position, last));
    }

    private record Link(int position, String hash) {}
}
