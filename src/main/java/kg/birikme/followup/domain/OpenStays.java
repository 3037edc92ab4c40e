package kg.birikme.followup.domain;

import java.util.List;
import kg.birikme.school.YearCarrying;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recommendations stay under control in the year that adopted them, until the chair releases them (R60). */
@Component
class OpenStays implements YearCarrying {

    private final JdbcClient jdbc;

    OpenStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Carried> preview(YearView last) {
        int open = jdbc.sql("select count(*) from assignment where year_id = ? and status in ('OPEN', 'ANSWERED')")
                .param(last.id().value())
                .query(Integer.class)
                .single();
        return List.of(new Carried("recommendations", open, List.of()));
    }

    @Override
    public void carry(YearView last, YearId next) {
        // They are the old year's own: nothing moves.
    }
}
