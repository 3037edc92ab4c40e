package kg.birikme.school.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.NotFound;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all years at once: a school has a few dozen, four quarters each. */
@Component
class JdbcYears implements Years {

    private static final String ALL = """
            select y.id, y.slug, y.starts_on, y.ends_on, y.stored_on,
                   greatest(y.starts_on, s.begun_on) as begun, q.number, q.starts_on as quarter_start, q.ends_on as quarter_end
            from academic_year y join school s on s.id = y.school_id join quarter q on q.school_id = y.school_id and q.year_id = y.id
            order by y.starts_on desc, q.number
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcYears(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<YearView> current() {
        LocalDate today = LocalDate.now(clock);
        List<YearView> all = all();
        return all.stream()
                .filter(year -> !today.isBefore(year.start()))
                .findFirst()
                .or(() -> all.stream().min(Comparator.comparing(YearView::start)));
    }

    @Override
    public YearView bySlug(String slug) {
        return all().stream()
                .filter(year -> year.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("year"));
    }

    @Override
    public YearView get(YearId id) {
        return all().stream().filter(year -> year.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("year"));
    }

    @Override
    public Optional<YearView> before(YearView year) {
        return all().stream()
                .filter(other -> other.start().isBefore(year.start()))
                .findFirst();
    }

    @Override
    public List<YearView> all() {
        ResultSetExtractor<List<YearView>> extractor = JdbcYears::years;
        return jdbc.sql(ALL).query(extractor);
    }

    private static List<YearView> years(ResultSet rows) throws SQLException {
        Map<UUID, YearView> years = new LinkedHashMap<>();
        while (rows.next()) {
            UUID id = rows.getObject("id", UUID.class);
            YearView year = years.get(id);
            if (year == null) {
                year = new YearView(
                        new YearId(id),
                        rows.getString("slug"),
                        rows.getObject("starts_on", LocalDate.class),
                        rows.getObject("ends_on", LocalDate.class),
                        new ArrayList<>(),
                        rows.getObject("stored_on") != null,
                        rows.getObject("begun", LocalDate.class));
                years.put(id, year);
            }
            year.quarters()
                    .add(new QuarterView(
                            rows.getInt("number"),
                            rows.getObject("quarter_start", LocalDate.class),
                            rows.getObject("quarter_end", LocalDate.class)));
        }
        return List.copyOf(years.values());
    }
}
