package kg.birikme.analysis.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.school.FactSource;
import kg.birikme.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks all modules about whole years in one SQL statement. */
@Component
class FactReader {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final List<FactSource<?>> sources;
    private final String sql;

    FactReader(JdbcClient jdbc, JsonMapper json, List<FactSource<?>> sources) {
        this.jdbc = jdbc;
        this.json = json;
        this.sources = List.copyOf(sources);
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < sources.size(); place++) {
            parts.add("select " + place + " as source, year_id, fact from (" + sources.get(place).sql() + ") one");
        }
        this.sql = String.join("\nunion all\n", parts);
    }

    /** Everything that the modules know of the years. */
    Facts of(YearId... years) {
        Map<Key, List<Record>> found = new HashMap<>();
        jdbc.sql(sql)
                .param("years", Arrays.stream(years).map(YearId::value).toArray(UUID[]::new))
                .query(row -> {
                    Class<? extends Record> type = sources.get(row.getInt("source")).type();
                    Key key = new Key(new YearId(row.getObject("year_id", UUID.class)), type);
                    found.computeIfAbsent(key, any -> new ArrayList<>()).add(json.readValue(row.getString("fact"), type));
                });
        return new Facts(found);
    }

    private record Key(YearId year, Class<? extends Record> type) {}

    /** The records of several years by their kind. */
    static final class Facts {

        private final Map<Key, List<Record>> found;

        private Facts(Map<Key, List<Record>> found) {
            this.found = found;
        }

        /** The year's records of the kind, in no order. */
        <T extends Record> List<T> of(YearId year, Class<T> type) {
            Collection<Record> records = found.getOrDefault(new Key(year, type), List.of());
            return records.stream().map(type::cast).toList();
        }
    }
}
