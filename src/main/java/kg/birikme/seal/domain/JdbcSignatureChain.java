package kg.birikme.seal.domain;

import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.access.PasswordCheck;
import kg.birikme.seal.Seal;
import kg.birikme.seal.SealSource;
import kg.birikme.seal.SignatureChain;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain in the table of its last link; what is linked stands with the modules that signed it. */
@Component
class JdbcSignatureChain implements SignatureChain {

    private final JdbcClient jdbc;
    private final PasswordCheck passwords;
    private final String links;

    JdbcSignatureChain(JdbcClient jdbc, PasswordCheck passwords, List<SealSource> sources) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.links = sources.stream()
                .map(source -> "select position, previous_hash, content, hash from (" + source.sql() + ") one")
                .collect(Collectors.joining(" union all "));
    }

    @Override
    public void confirm(String password) {
        passwords.confirm(password);
    }

    @Override
    public Seal seal(String content) {
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

    @Override
    public boolean unbroken() {
        List<Sealed> seals = jdbc.sql(links + " order by position")
                .query(Sealed.class)
                .list();
        String last = Seal.BEGINNING;
        int position = 0;
        for (Sealed seal : seals) {
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

    /** A link as it is kept; the content of what was disposed of after its term is gone, its hash still binds the next one. */
    private record Sealed(int position, String previousHash, @Nullable String content, String hash) {

        boolean holds() {
            return content == null || new Seal(position, previousHash, content, hash).holds();
        }
    }

    private record Link(int position, String hash) {}
}
