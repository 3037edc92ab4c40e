package kg.birikme.seal.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import kg.birikme.paper.PrintRegister;
import kg.birikme.seal.Fingerprint;
import kg.birikme.seal.PaperCode;
import kg.birikme.seal.PaperCodes;
import kg.birikme.seal.PaperKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The codes of signed papers, and the fingerprints of the files that were given out of them. */
@Component
class JdbcPaperCodes implements PaperCodes, PrintRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPaperCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void enter(PaperKind kind, UUID record, int position, String hash) {
        jdbc.sql("insert into paper_code (code, kind, record_id, chain_position, hash) values (?, ?, ?, ?, ?)")
                .params(PaperCode.of(hash), kind.name(), record, position, hash)
                .update();
    }

    @Override
    @Transactional
    public void given(String code, byte[] pdf) {
        // A paper is given out whatever the register has lost.
        jdbc.sql("""
                        insert into paper_print (file_hash, code, given_at) select ?, p.code, ? from paper_code p where p.code = ?
                        on conflict do nothing
                        """)
                .params(Fingerprint.of(pdf), Timestamp.from(clock.instant()), code)
                .update();
    }
}
