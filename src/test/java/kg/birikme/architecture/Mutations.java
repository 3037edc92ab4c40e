package kg.birikme.architecture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kg.birikme.architecture.RouteForms.Form;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Spoils a filled form in every way in which a browser, a mistake or an enemy could. */
final class Mutations {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int OVERLONG = 30_000;

    private static final List<String> SIGNS = List.of(
            "а\u0000б",
            "а\u0001\u0007б",
            "\u202Eabc\u2066",
            "\uD800",
            "\uFFFF\uFFFE",
            "\u0085\u2028\u2029",
            "%00",
            "\r\nSet-Cookie: a=b");

    private static final List<String> TYPES = List.of(
            "abc",
            "-1",
            "99999999999999999999",
            "1e999999999",
            "NaN",
            "2026-02-31",
            "9999999-01-01",
            "-999999999-01-01",
            "25:61",
            "true,false",
            "null",
            "DIRECTOR",
            "{}",
            "[]",
            "2026-11-22,2026-11-23",
            "00000000-0000-0000-0000-000000000000");

    private static final List<String> EXTRAS = List.of(
            "schoolId",
            "school",
            "status",
            "version",
            "no",
            "number",
            "administrator",
            "signedBy",
            "class.classLoader.x",
            "id",
            "_method",
            "words",
            "rows[3].text",
            "files",
            "people",
            "holders",
            "responsible",
            "visitors",
            "login",
            "password",
            "keep",
            "keepCopy",
            "keepMark");

    private final Random random;
    private final String foreign;

    /** @param foreign an id that another school has */
    Mutations(Random random, String foreign) {
        this.random = random;
        this.foreign = foreign;
    }

    /** What is done to a form. */
    enum Kind {
        OVERLONG,
        SIGNS,
        FOREIGN,
        FOREIGN_PLACE,
        EXTRA,
        MISSING,
        NOTHING,
        REPEATED,
        TYPES,
        ALL_TYPES,
        INDEXED,
        EMPTY,
        ODD_NAMES
    }

    /** Any of the kinds. */
    Kind any() {
        return Kind.values()[random.nextInt(Kind.values().length)];
    }

    /** So many different kinds. */
    List<Kind> some(int count) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        Collections.shuffle(kinds, random);
        return kinds.subList(0, Math.min(count, kinds.size()));
    }

    Form spoil(Form form, Kind kind) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(form.values());
        List<String> names = new ArrayList<>(fields.keySet());
        String name = names.isEmpty() ? "text" : pick(names);
        String address = form.address();
        switch (kind) {
            case OVERLONG -> fields.set(name, "Ж".repeat(OVERLONG));
            case SIGNS -> fields.set(name, pick(SIGNS));
            case FOREIGN ->
                names.forEach(one -> fields.get(one)
                        .replaceAll(value -> value != null && value.matches(UUID_FORM) ? foreign : value));
            case FOREIGN_PLACE ->
                address = address.replaceAll(UUID_FORM, foreign).replaceAll("/[0-9]{1,3}(?=/|$)", "/998");
            case EXTRA -> {
                for (int more = 0; more < 4; more++) {
                    fields.add(pick(EXTRAS), random.nextBoolean() ? foreign : pick(TYPES));
                }
            }
            case MISSING -> fields.remove(name);
            case NOTHING -> fields.clear();
            case REPEATED -> {
                fields.add(name, pick(TYPES));
                fields.add(name, "");
                fields.add(name, foreign);
            }
            case TYPES -> fields.set(name, pick(TYPES));
            case ALL_TYPES -> names.forEach(one -> fields.set(one, pick(TYPES)));
            case INDEXED -> {
                List<String> values = fields.remove(name);
                fields.put(
                        name + pick(List.of("[0]", ".x", "[99999999]", "[-1]", "['x']", "[0].x.y", "[]")),
                        values == null ? new ArrayList<>(List.of("x")) : values);
            }
            case EMPTY -> names.forEach(one -> fields.set(one, random.nextInt(3) == 0 ? " " : ""));
            case ODD_NAMES ->
                fields.add(
                        pick(List.of("", "a\u0000b", "[", "]", "a[b", "_" + name, "!" + name, "х".repeat(300))), "x");
        }
        return new Form(address, fields, form.multipart());
    }

    /** Bodies that no browser sends: bytes that are no letters, escapes that are none, forms cut off. */
    byte[] raw(String csrf) {
        String start = "_csrf=" + csrf + "&";
        String more = switch (random.nextInt(7)) {
            case 0 -> "text=%C3%28&name=%FF";
            case 1 -> "text=%zz";
            case 2 -> "=x&=y";
            case 3 -> "a=1&".repeat(1_500);
            case 4 -> "%C3%28=x";
            case 5 -> "text=%00&%00=1";
            default -> "text=\u00c3\u0028\u00ff";
        };
        return (start + more).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
