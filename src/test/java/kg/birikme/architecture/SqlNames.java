package kg.birikme.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a statement, or a piece of one, names of the database: what it reads, joins, writes or calls. */
final class SqlNames {

    private static final Pattern TOKEN =
            Pattern.compile("--[^\n]*|'(?:[^']|'')*'|[A-Za-z_][A-Za-z_0-9]*|\\S", Pattern.DOTALL);

    /** After these a table stands. */
    private static final Set<String> BEFORE = Set.of("from", "join", "into", "update", "using", "table", "references");

    private static final Set<String> BETWEEN = Set.of("only", "lateral", "if", "not", "exists", "public", ".", "\"");

    /** After a table and before the next one of the same list. */
    private static final Set<String> NO_ALIAS = Set.of(
            "where",
            "join",
            "left",
            "right",
            "inner",
            "cross",
            "full",
            "on",
            "group",
            "order",
            "having",
            "limit",
            "offset",
            "union",
            "set",
            "values",
            "select",
            "for",
            "using",
            "returning",
            "natural",
            "as");

    private final List<String> tokens = new ArrayList<>();
    private final Set<String> found = new TreeSet<>();

    private SqlNames(String sql) {
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            String token = matcher.group();
            if (!token.startsWith("--") && !token.startsWith("'")) {
                tokens.add(token.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** All names where a table may stand and all that is called; {@link SqlTexts#UNKNOWN} for a table known at run time only. */
    static Set<String> in(String sql) {
        SqlNames names = new SqlNames(sql);
        names.read();
        return names.found;
    }

    private void read() {
        for (int at = 0; at < tokens.size(); at++) {
            if (BEFORE.contains(tokens.get(at))) {
                tables(at + 1);
            } else if (token(at + 1).equals("(")) {
                found.add(tokens.get(at));
            }
        }
    }

    private void tables(int first) {
        int at = first;
        while (BETWEEN.contains(token(at))) {
            at++;
        }
        if (token(at).isEmpty()) {
            return;
        }
        found.add(token(at));
        at++;
        if (token(at).equals("as")) {
            at++;
        }
        if (token(at).matches("[a-z_]\\w*") && !NO_ALIAS.contains(token(at))) {
            at++;
        }
        if (token(at).equals(",")) {
            tables(at + 1);
        }
    }

    private String token(int at) {
        return at < tokens.size() ? tokens.get(at) : "";
    }
}
