package kg.birikme.school.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.birikme.school.FactReader;
import kg.birikme.school.FactSource;
import kg.birikme.school.Facts;
import kg.birikme.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Unites what the modules select into one statement. */
@Component
class JdbcFactReader implements FactReader {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final List<FactSource<?>> sources;

    JdbcFactReader(JdbcClient jdbc, JsonMapper json, List<FactSource<?>> sources) {
        this.jdbc = jdbc;
        this.json = json;
        this.sources = List.copyOf(sources);
    }

    @Override
    public Facts of(YearId... years) {
        return read(sources, years);
    }

    @Override
    public Facts of(YearId year, Set<Class<? extends Record>> kinds) {
        return read(sources.stream().filter(source -> kinds.contains(source.type())).toList(), year);
    }

    private Facts read(List<FactSource<?>> asked, YearId... years) {
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            parts.add("select " + place + " as source, year_id, fact from (" + asked.get(place).sql() + ") one");
        }
        Map<Facts.Key, List<Record>> found = new HashMap<>();
        jdbc.sql(String.join("\nunion all\n", parts))
                .param("years", Arrays.stream(years).map(YearId::value).toArray(UUID[]::new))
                .query(row -> {
                    Class<? extends Record> type = asked.get(row.getInt("source")).type();
                    Facts.Key key = new Facts.Key(new YearId(row.getObject("year_id", UUID.class)), type);
                    found.computeIfAbsent(key, any -> new ArrayList<>()).add(json.readValue(row.getString("fact"), type));
                });
        return new Facts(found);
    }
}
