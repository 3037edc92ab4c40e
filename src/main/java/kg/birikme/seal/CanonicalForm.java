package kg.birikme.seal;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text over which a signed record is hashed: JSON without spaces, components in the order of the record, days and times
 * in ISO form, absent values as null. Kept apart from every other JSON of the application, so that no setting changes it.
 */
public final class CanonicalForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CanonicalForm() {}

    /** The record as the text that is sealed. */
    public static String of(Record content) {
        return JSON.writeValueAsString(content);
    }

    /** The same as a tree, to look at its parts. */
    static JsonNode tree(Record content) {
        return JSON.readTree(of(content));
    }

    /** The record that such a text says. */
    public static <T extends Record> T read(String canonical, Class<T> type) {
        return JSON.readValue(canonical, type);
    }
}
