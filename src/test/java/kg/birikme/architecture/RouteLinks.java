package kg.birikme.architecture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.birikme.architecture.RouteStage.Sender;
import kg.birikme.architecture.RouteTable.Route;
import org.jsoup.Jsoup;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Where the pages that somebody opened lead, a few addresses of each route. */
final class RouteLinks {

    /** Of one route; more of them would ask the same again. */
    private static final int ENOUGH = 8;

    private final Map<Route, PathPattern> patterns = new LinkedHashMap<>();
    private final Map<Sender, Map<Route, Set<String>>> found = new LinkedHashMap<>();

    RouteLinks(List<Route> routes) {
        routes.stream()
                .filter(route -> route.method().equals("GET"))
                .forEach(route -> patterns.put(route, PathPatternParser.defaultInstance.parse(route.pattern())));
    }

    /** Takes the links out of a page that the person opened. */
    void gather(String html, Sender reader) {
        Jsoup.parse(html).select("a[href^=/]").forEach(link -> {
            String address = link.attr("href").replaceFirst("#.*", "");
            route(address.replaceFirst("\\?.*", "")).ifPresent(route -> {
                Set<String> known = found.computeIfAbsent(reader, none -> new LinkedHashMap<>())
                        .computeIfAbsent(route, none -> new LinkedHashSet<>());
                if (known.size() < ENOUGH) {
                    known.add(address);
                }
            });
        });
    }

    /** By reader and route. */
    Map<Sender, Map<Route, Set<String>>> all() {
        return found;
    }

    private Optional<Route> route(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return patterns.entrySet().stream()
                .filter(one -> one.getValue().matches(parsed))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
