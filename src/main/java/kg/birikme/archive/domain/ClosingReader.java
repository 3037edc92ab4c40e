package kg.birikme.archive.domain;

import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.YearView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks all modules in one SQL statement what a year still lacks (B17). */
@Component
class ClosingReader {

    private final JdbcClient jdbc;
    private final String sql;

    ClosingReader(JdbcClient jdbc, List<ClosingCheck> checks) {
        this.jdbc = jdbc;
        this.sql = checks.stream()
                .map(check -> "select key, words, place, blocks from (" + check.sql() + ") one")
                .collect(Collectors.joining("\nunion all\n"));
    }

    List<ClosingGap> gaps(YearView year) {
        return jdbc.sql(sql + " order by blocks desc, key, place limit 100")
                .param("year", year.id().value())
                .query((row, number) -> new ClosingGap(
                        row.getString("key"),
                        row.getString("words"),
                        "/years/" + year.slug() + row.getString("place"),
                        row.getBoolean("blocks")))
                .list();
    }
}
