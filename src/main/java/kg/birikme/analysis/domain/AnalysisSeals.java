package kg.birikme.analysis.domain;

import kg.birikme.seal.SealSource;
import org.springframework.stereotype.Component;

/** Signed analyses as links of the school's chain. */
@Component
class AnalysisSeals implements SealSource {

    @Override
    public String sql() {
        return """
                select chain_position as position, previous_hash, content, hash from year_analysis where status = 'SIGNED'
                """;
    }
}
