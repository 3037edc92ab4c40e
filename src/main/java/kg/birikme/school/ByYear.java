package kg.birikme.school;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sorts the rows of several years by their year: pages that compare a year with the one before ask each module once for
 * both.
 */
public final class ByYear {

    private ByYear() {}

    /**
     * Runs the statement for the years. It selects {@code year_id} beside what the mapper reads and uses the parameter
     * {@code :years}, an array of ids.
     *
     * @return each year's records in the order of the statement; a year without any is not among them
     */
    public static <T> Map<YearId, List<T>> read(
            JdbcClient.StatementSpec statement, Collection<YearId> years, RowMapper<T> mapper) {
        Map<YearId, List<T>> found = new HashMap<>();
        statement
                .param("years", years.stream().map(YearId::value).toArray(UUID[]::new))
                .query(row -> {
                    YearId year = new YearId(row.getObject("year_id", UUID.class));
                    List<T> ofYear = found.computeIfAbsent(year, any -> new ArrayList<>());
                    ofYear.add(mapper.mapRow(row, ofYear.size()));
                });
        return found;
    }
}
