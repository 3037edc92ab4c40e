package kg.birikme.guide;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What pages are for and how each role goes about its year, read once at start; the words stand in the bundles. */
@Component
public class Guide {

    private final Map<String, Topic> topics;
    private final List<Part> parts;

    /** @throws IOException if it cannot be read: a page would be without its explanation */
    Guide() throws IOException {
        topics = read("guide/topics.json", new TypeReference<List<Topic>>() {}).stream()
                .flatMap(topic -> topic.pages().stream().map(page -> Map.entry(page, topic)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        parts = List.copyOf(read("guide/parts.json", new TypeReference<List<Part>>() {}));
    }

    private static <T> T read(String file, TypeReference<T> type) throws IOException {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return JsonMapper.shared().readValue(in, type);
        }
    }

    /** What several pages have in common: its words stand under {@code guide.page.} and the name. */
    public record Topic(String name, List<String> clauses, List<String> pages) {}

    /**
     * The guide for one role.
     *
     * @param name  as in its address and in the keys of its words
     * @param role  who reads it first
     * @param steps the pages that it leads through, below the application's root; {@code {year}} is the running year
     */
    public record Part(String name, String role, List<String> steps) {}

    /** What the page made by the template is for. */
    public Optional<Topic> topic(String template) {
        return Optional.ofNullable(topics.get(template));
    }

    /** The templates whose pages are explained. */
    public Set<String> pages() {
        return topics.keySet();
    }

    /** The guides, the chair's first. */
    public List<Part> parts() {
        return parts;
    }
}
