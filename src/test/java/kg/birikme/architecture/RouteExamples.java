package kg.birikme.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where each address with variables can be tried, {@code src/test/resources/route-examples.csv}: pattern, and the SQL that
 * finds the address among the rows of a school. Addresses whose only variable is the year need no example.
 */
final class RouteExamples {

    private final Map<String, String> queries;

    private RouteExamples(Map<String, String> queries) {
        this.queries = queries;
    }

    static RouteExamples read() {
        try {
            Map<String, String> queries = new LinkedHashMap<>();
            new ClassPathResource("route-examples.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> queries.put(
                            line.substring(0, line.indexOf(';')).strip(),
                            line.substring(line.indexOf(';') + 1).strip()));
            return new RouteExamples(queries);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** An address of the pattern that exists in the school of the moment. */
    String address(String pattern, JdbcClient jdbc) {
        String query = queries.get(pattern);
        if (query != null) {
            return query.startsWith("/")
                    ? query
                    : jdbc.sql(query)
                            .query(String.class)
                            .optional()
                            .orElseThrow(() -> new AssertionError("route-examples.csv finds nothing for " + pattern));
        }
        String address = pattern.replaceAll("\\{(year|slug)[^}]*}", "2026-2027");
        if (address.contains("{")) {
            throw new AssertionError("give an example of " + pattern + " in src/test/resources/route-examples.csv");
        }
        return address;
    }
}
