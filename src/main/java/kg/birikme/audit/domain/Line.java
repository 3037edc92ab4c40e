package kg.birikme.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of the trail as it is hashed: JSON without spaces, components in this order.
 *
 * @param at        milliseconds since 1970
 * @param account   id of the account; empty where nobody was signed in
 * @param staff     id of the person; empty where nobody was
 * @param name      the person's name on that day
 * @param offices   the roles of that day
 * @param kind      key of the words
 * @param arguments what the words are filled with
 * @param href      the page of what it happened to; empty where there is none
 * @param address   network address it came from; empty for what the program did itself
 * @param device    browser and system
 */
record Line(
        long at,
        String account,
        String staff,
        String name,
        List<String> offices,
        String kind,
        List<String> arguments,
        String href,
        String address,
        String device) {

    /** The hash before the first line. */
    static final String BEGINNING = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String canonical() {
        return JSON.writeValueAsString(this);
    }

    static Line read(String canonical) {
        return JSON.readValue(canonical, Line.class);
    }

    /** SHA-256 over the hash before, a line feed and the line. */
    static String hash(String previous, String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((previous + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
