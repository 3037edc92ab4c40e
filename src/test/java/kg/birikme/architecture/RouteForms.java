package kg.birikme.architecture;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.birikme.architecture.RouteTable.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.server.PathContainer;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The forms of pages, filled as a person would: what a route is posted with. */
public final class RouteForms {

    private static final String WORDS = "Сынак үчүн жазылган сөз";

    private final Map<String, PathPattern> patterns = new LinkedHashMap<>();
    private final Map<String, List<Form>> found = new LinkedHashMap<>();

    RouteForms(List<Route> routes) {
        routes.stream()
                .filter(route -> route.method().equals("POST"))
                .forEach(route ->
                        patterns.put(route.pattern(), PathPatternParser.defaultInstance.parse(route.pattern())));
    }

    /**
     * A filled form.
     *
     * @param address   where it is sent to
     * @param values    its fields
     * @param multipart whether it carries files
     */
    record Form(String address, MultiValueMap<String, String> values, boolean multipart) {

        Form with(String overrides) {
            MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(values);
            Set<String> cleared = new HashSet<>();
            for (String pair : overrides.isEmpty() ? new String[0] : overrides.split("&")) {
                String name = pair.substring(0, pair.indexOf('='));
                String value = pair.substring(pair.indexOf('=') + 1);
                if (cleared.add(name)) {
                    changed.remove(name);
                }
                if (!value.equals("-")) {
                    changed.add(name, value);
                }
            }
            return new Form(address, changed, multipart);
        }
    }

    /** Takes the forms out of a page. */
    void gather(String html) {
        Document page = Jsoup.parse(html);
        for (Element form : page.select("form[method=post]")) {
            String address = form.attr("action").replaceFirst("[?]keep=.*", "");
            pattern(address)
                    .ifPresent(pattern -> found.computeIfAbsent(pattern, none -> new ArrayList<>())
                            .add(new Form(
                                    address, unkept(form), form.attr("enctype").startsWith("multipart"))));
        }
    }

    /** The forms that lead to the route, the first found first. */
    List<Form> of(Route route) {
        return found.getOrDefault(route.pattern(), List.of());
    }

    /** Literal addresses come before those with variables, as in the application. */
    private Optional<String> pattern(String address) {
        PathContainer path = PathContainer.parsePath(URI.create(address).getPath());
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matches(path))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Without the marks by which a refused form's words are kept: keeping them is no effect of the form. */
    private static MultiValueMap<String, String> unkept(Element form) {
        MultiValueMap<String, String> fields = fill(form);
        List.of("keep", "keepCopy", "keepMark").forEach(fields::remove);
        return fields;
    }

    /** The fields of a form, filled as a person would; the token against forged forms is not among them. */
    public static MultiValueMap<String, String> fill(Element form) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        Set<String> radios = new HashSet<>();
        for (Element field : form.select("input[name], select[name], textarea[name], button[name]")) {
            String name = field.attr("name");
            if (field.hasAttr("disabled") || name.equals("_csrf")) {
                continue;
            }
            switch (field.tagName()) {
                case "select" -> option(field).ifPresent(value -> values.add(name, value));
                case "textarea" -> values.add(name, field.text().isBlank() ? WORDS : field.wholeText());
                case "button" -> {
                    if (!values.containsKey(name)) {
                        values.add(name, field.attr("value"));
                    }
                }
                default -> input(field, name, radios).ifPresent(value -> values.add(name, value));
            }
        }
        return values;
    }

    private static Optional<String> option(Element select) {
        Element chosen = select.selectFirst("option[selected]");
        if (chosen == null || chosen.attr("value").isEmpty()) {
            chosen = select.select("option").stream()
                    .filter(one -> !one.attr("value").isEmpty())
                    .findFirst()
                    .orElse(chosen);
        }
        return Optional.ofNullable(chosen).map(one -> one.attr("value"));
    }

    private static Optional<String> input(Element field, String name, Set<String> radios) {
        String value = field.attr("value");
        return switch (field.attr("type")) {
            case "checkbox" ->
                field.hasAttr("checked") || field.hasAttr("required") ? Optional.of(box(value)) : Optional.empty();
            case "radio" -> radio(field, name, radios);
            case "file" -> Optional.empty();
            case "date" ->
                value.isEmpty() && field.hasAttr("required") ? Optional.of("2026-12-01") : Optional.of(value);
            case "time" -> Optional.of(value.isEmpty() ? "14:30" : value);
            case "number" -> Optional.of(value.isEmpty() && field.hasAttr("required") ? "5" : value);
            case "hidden" -> Optional.of(value);
            case "password" -> Optional.of("Алтын-күз-2026");
            case "email" -> Optional.of(value);
            default -> Optional.of(value.isEmpty() && field.hasAttr("required") ? WORDS : value);
        };
    }

    private static String box(String value) {
        return value.isEmpty() ? "on" : value;
    }

    private static Optional<String> radio(Element field, String name, Set<String> radios) {
        boolean checked = field.hasAttr("checked");
        Element group = field.closest("form");
        boolean any = group != null
                && !group.select("input[type=radio][name=" + name + "][checked]")
                        .isEmpty();
        return checked || !any && radios.add(name) ? Optional.of(field.attr("value")) : Optional.empty();
    }
}
