package kg.birikme.followup.domain;

import kg.birikme.school.ClosingCheck;
import org.springframework.stereotype.Component;

/** Recommendations still under control do not keep a year from storage, but are worth a look before (R60). */
@Component
class FollowupClosing implements ClosingCheck {

    @Override
    public String sql() {
        return """
                select 'recommendationsOpen' as key, count(*)::text as words, '/recommendations' as place, false as blocks
                from assignment a where a.year_id = :year and a.status in ('OPEN', 'ANSWERED') having count(*) > 0
                """;
    }
}
