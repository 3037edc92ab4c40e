package kg.birikme.protocol.domain;

import kg.birikme.seal.SealSource;
import org.springframework.stereotype.Component;

/** Signed protocols and their corrections as links of the school's chain. */
@Component
class ProtocolSeals implements SealSource {

    @Override
    public String sql() {
        return """
                select chain_position as position, previous_hash, content, hash from protocol where status = 'SIGNED'
                union all
                select chain_position, previous_hash, content, hash from protocol_correction
                """;
    }
}
