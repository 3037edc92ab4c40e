package kg.birikme.analysis.domain;

import kg.birikme.school.ClosingCheck;
import org.springframework.stereotype.Component;

/** A year is stored with the deputy's signed analysis, in which every broken norm is explained (R11, R3, R8). */
@Component
class AnalysisClosing implements ClosingCheck {

    @Override
    public String sql() {
        return """
                select 'analysisUnsigned' as key, '' as words, '/analysis' as place, true as blocks
                where not exists (select 1 from year_analysis a where a.year_id = :year and a.status = 'SIGNED')
                """;
    }
}
