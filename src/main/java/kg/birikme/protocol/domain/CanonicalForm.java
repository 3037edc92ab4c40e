package kg.birikme.protocol.domain;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text over which a protocol is hashed: JSON without spaces, components in the order of the record, days and times in
 * ISO form, absent values as null. Kept apart from every other JSON of the application, so that no setting changes it.
 */
final class CanonicalForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CanonicalForm() {}

    static String of(ProtocolContent content) {
        return JSON.writeValueAsString(content);
    }

    static ProtocolContent read(String canonical) {
        return JSON.readValue(canonical, ProtocolContent.class);
    }

    static String of(Correction correction) {
        return JSON.writeValueAsString(correction);
    }
}
