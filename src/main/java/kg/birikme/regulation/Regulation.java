package kg.birikme.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import kg.birikme.shared.Clause;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The regulation, clause by clause: the law of the product, read once at start. */
@Component
public class Regulation {

    private final List<RegulationSection> sections;

    /** @throws IOException if the clauses cannot be read: the application must not start without them */
    public Regulation() throws IOException {
        try (InputStream in = new ClassPathResource("regulation/clauses.json").getInputStream()) {
            sections = List.copyOf(JsonMapper.shared().readValue(in, new TypeReference<List<RegulationSection>>() {}));
        }
    }

    /** All sections in the order of the source. */
    public List<RegulationSection> sections() {
        return sections;
    }

    public Optional<RegulationClause> find(Clause clause) {
        return sections.stream()
                .flatMap(section -> section.clauses().stream())
                .filter(one -> one.id().equals(clause.id()))
                .findFirst();
    }
}
