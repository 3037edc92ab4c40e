package kg.birikme.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.shared.StaleVersion;
import tools.jackson.databind.JsonNode;

/**
 * The fingerprint of what a signing page showed: the hash of the whole canonical form, and a short one of each part, so that
 * at the moment of signing a difference is found and named. Text for a hidden field:
 * {@code <64 digits> part=<8 digits> list.1=<8 digits> …}.
 */
public final class Shown {

    private static final int SHORT = 8;

    private Shown() {}

    /** The fingerprint of the content. */
    public static String of(Record content) {
        return digest(CanonicalForm.of(content)) + " "
                + parts(content).entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** @throws StaleVersion if the content is another one than was shown: nothing is signed unseen (R6) */
    public static void require(String shown, Record content) {
        if (!shown.startsWith(digest(CanonicalForm.of(content)) + " ")) {
            throw new StaleVersion("what was shown for signing");
        }
    }

    /** The parts that differ, by their names: {@code place}, or {@code items.2} for the second of a list. */
    public static List<String> changed(String shown, Record content) {
        Map<String, String> before = Stream.of(shown.split(" "))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, same) -> one, LinkedHashMap::new));
        Map<String, String> now = parts(content);
        List<String> changed = new ArrayList<>();
        Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .filter(part -> !Objects.equals(before.get(part), now.get(part)))
                .forEach(changed::add);
        return changed;
    }

    private static Map<String, String> parts(Record content) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> part : CanonicalForm.tree(content).properties()) {
            JsonNode value = part.getValue();
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    parts.put(part.getKey() + "." + (i + 1), shortDigest(value.get(i)));
                }
            } else {
                parts.put(part.getKey(), shortDigest(value));
            }
        }
        return parts;
    }

    private static String shortDigest(JsonNode part) {
        return digest(part.toString()).substring(0, SHORT);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
