package kg.birikme.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The records of several years by their kind, as {@link FactReader} found them. */
public final class Facts {

    private final Map<Key, List<Record>> found;

    public Facts(Map<Key, List<Record>> found) {
        this.found = Map.copyOf(found);
    }

    /** What the records are kept by. */
    public record Key(YearId year, Class<? extends Record> type) {}

    /** The year's records of the kind, in no order. */
    public <T extends Record> List<T> of(YearId year, Class<T> type) {
        Collection<Record> records = found.getOrDefault(new Key(year, type), List.of());
        return records.stream().map(type::cast).toList();
    }
}
