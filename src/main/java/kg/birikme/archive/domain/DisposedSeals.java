package kg.birikme.archive.domain;

import kg.birikme.seal.SealSource;
import org.springframework.stereotype.Component;

/** The links of what was disposed of after its term: without content, so that the chain can still be followed. */
@Component
class DisposedSeals implements SealSource {

    @Override
    public String sql() {
        return "select position, previous_hash, null::text as content, hash from disposed_seal";
    }
}
