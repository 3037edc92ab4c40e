package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import kg.birikme.database.AsOwner;
import kg.birikme.support.BirikmeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * The modules' borders hold in SQL too: a module's tables are its own, another one reads what it has published as a view, and
 * that only of modules that its {@code package-info} allows. Asked of every text in the sources, and of the functions, views and
 * foreign keys that the migrations have left in the database. {@code database-owners.csv} says what is whose,
 * {@code sql-crossings.csv} what is allowed beyond, with the reason.
 */
@BirikmeTest
class SqlBordersTest {

    /** Nobody's in particular: the functions of the house that every module calls. */
    private static final String HOUSE = "database";

    private static final Pattern STATEMENT =
            Pattern.compile("(?is)\\s*(select|insert|update|delete|with|from|truncate|lock|copy)\\b.*");

    /** Procedures aside: migrations alone call them. */
    private static final String RELATIONS = """
            select case relkind when 'v' then 'view' else 'table' end, relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
                and relname <> 'flyway_schema_history'
            union all
            select distinct 'function', proname from pg_proc p
            where pronamespace = 'public'::regnamespace and prokind <> 'p'
                and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            """;

    private static final String BODIES = """
            select proname, prosrc from pg_proc where pronamespace = 'public'::regnamespace and prolang in (
                select oid from pg_language where lanname in ('sql', 'plpgsql'))
            union all
            select relname, pg_get_viewdef(oid) from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'v'
            """;

    /** Those by which every table hangs on its school aside: they are the wall. */
    private static final String KEYS = """
            select c.conrelid::regclass::text, c.confrelid::regclass::text from pg_constraint c
            where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.confrelid <> 'school'::regclass
            """;

    private final Map<String, Owned> owners = owners();
    private final Map<String, Set<String>> allowed = allowed();
    private final List<Crossing> crossings = crossings();

    @Autowired
    private AsOwner owner;

    /** What a module owns: a table, a view that it publishes, a function. */
    private record Owned(String module, String kind) {

        boolean published() {
            return kind.equals("view");
        }
    }

    /** What a module may name beyond the rule. */
    private record Crossing(String module, String name) {}

    /** Where a module names something of another's that it may not. */
    private record Found(Crossing crossing, String where) {}

    @Test
    void everythingInTheDatabaseHasAnOwner() throws SQLException {
        Set<String> known = owners.entrySet().stream()
                .map(one -> one.getValue().kind() + " " + one.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(owner.pairs(RELATIONS)).containsExactlyInAnyOrderElementsOf(known);
        assertThat(owners.values()).extracting(Owned::module).allMatch(allowed::containsKey);
    }

    @Test
    void everyViewSaysWhoseApiItIs() throws SQLException {
        List<String> views = owner.pairs("""
                select relname, coalesce(obj_description(oid, 'pg_class'), '') from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'v'
                """);
        assertThat(views).isNotEmpty().allSatisfy(view -> {
            String name = view.substring(0, view.indexOf(' '));
            assertThat(view)
                    .startsWith(name + " API of the module " + owners.get(name).module() + ": ");
        });
    }

    @Test
    void noModuleNamesAnothersTablesInSql() throws IOException, SQLException {
        List<Found> found = new ArrayList<>(inSources());
        found.addAll(inDatabase());
        assertThat(found.stream().filter(one -> !crossings.contains(one.crossing())))
                .as("beyond the borders")
                .isEmpty();
        Set<Crossing> needed = found.stream().map(Found::crossing).collect(Collectors.toSet());
        assertThat(crossings)
                .as("lines of sql-crossings.csv")
                .doesNotHaveDuplicates()
                .allMatch(needed::contains);
    }

    /** What a module offers to others are records: no statement stands in its root, where they could take it up. */
    @Test
    void noStatementIsPartOfAModulesApi() throws IOException {
        assertThat(sources())
                .filteredOn(text -> text.packageName().equals("kg.birikme." + module(text)))
                .filteredOn(text -> !module(text).equals(HOUSE) && !module(text).equals("demo"))
                .filteredOn(text -> STATEMENT.matcher(text.sql()).matches()
                        && SqlNames.in(text.sql()).stream().anyMatch(owners::containsKey))
                .isEmpty();
    }

    @Test
    void aStatementBeyondTheBordersIsSeenHoweverItIsPutTogether() throws IOException {
        String source = """
                package kg.birikme.plan.domain;
                class Wrong {
                    private static final String TABLE = "report";
                    private final String sum = "select 1 from " + TABLE + " r where " + System.lineSeparator();
                    private final String filled = \"""
                            select p.* from plan p
                            join %s m on m.id = p.%s
                            \""".formatted("MEMBERSHIP", "id");
                    private final String list = "delete from plan using work_step g, public.staff s";
                    private final String written = "insert into inbox_entry select unread_entries(?), 'from attendance'";
                    private final String word = "with own as (select 1) update protocol set theme = 'join activity'";
                    private final String unknown = "select count(*) from " + System.lineSeparator();
                    private final String fine = "select extract(year from y.starts_on) from year_view y, plan -- from answer";
                }
                @jakarta.persistence.Table(name = "assignment")
                class Entity {}
                @Table(name = "school")
                class Other {}
                """;
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Wrong.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return source;
            }
        };
        assertThat(SqlTexts.of(List.of(file)).stream().flatMap(text -> wrong(text).stream()))
                .extracting(
                        one -> one.crossing().module() + " " + one.crossing().name())
                .containsOnly(
                        "plan report",
                        "plan membership",
                        "plan work_step",
                        "plan staff",
                        "plan inbox_entry",
                        "plan unread_entries",
                        "plan protocol",
                        "plan ?",
                        "plan assignment",
                        "plan school");
    }

    private List<Found> inSources() throws IOException {
        return sources().stream()
                .flatMap(text -> wrong(text).stream())
                .distinct()
                .toList();
    }

    private List<Found> wrong(SqlTexts.Text text) {
        List<Found> found = new ArrayList<>();
        for (String name : SqlNames.in(text.sql())) {
            if (name.equals(SqlTexts.UNKNOWN)) {
                if (STATEMENT.matcher(text.sql()).matches()) {
                    found.add(new Found(new Crossing(module(text), "?"), text.file()));
                }
            } else if (!mayUse(module(text), name, false)) {
                found.add(new Found(new Crossing(module(text), name), text.file()));
            }
        }
        return found;
    }

    /** Functions and foreign keys hold on to the tables themselves, of modules below; a view shows its own module's alone. */
    private List<Found> inDatabase() throws SQLException {
        List<Found> found = new ArrayList<>();
        for (String body : owner.pairs(BODIES)) {
            String name = body.substring(0, body.indexOf(' '));
            Owned own = owners.get(name);
            if (own != null) {
                SqlNames.in(body.substring(name.length())).stream()
                        .filter(used -> own.published()
                                ? owners.containsKey(used)
                                        && !owners.get(used).module().equals(own.module())
                                : !mayUse(own.module(), used, true))
                        .forEach(used ->
                                found.add(new Found(new Crossing(own.module(), used), own.kind() + " " + name)));
            }
        }
        for (String key : owner.pairs(KEYS)) {
            String[] ends = key.split(" ");
            String module = owners.get(ends[0]).module();
            if (!mayUse(module, ends[1], true)) {
                found.add(new Found(new Crossing(module, ends[1]), "foreign key of " + ends[0]));
            }
        }
        return found;
    }

    private boolean mayUse(String module, String name, boolean tables) {
        Owned used = owners.get(name);
        if (used == null
                || used.module().equals(module)
                || used.module().equals(HOUSE) && used.kind().equals("function")) {
            return true;
        }
        return (tables || used.published())
                && allowed.getOrDefault(module, Set.of()).contains(used.module());
    }

    private static String module(SqlTexts.Text text) {
        String[] parts = text.packageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private static List<SqlTexts.Text> sources() throws IOException {
        try (StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null)) {
            return SqlTexts.of(manager.getJavaFileObjectsFromPaths(Sources.below(Sources.JAVA, ".java")));
        }
    }

    private static Map<String, Owned> owners() {
        Map<String, Owned> owners = new HashMap<>();
        lines("database-owners.csv").forEach(cells -> owners.put(cells[2], new Owned(cells[0], cells[1])));
        return owners;
    }

    private static List<Crossing> crossings() {
        return lines("sql-crossings.csv").stream()
                .peek(cells -> assertThat(cells).as(cells[1]).hasSize(3))
                .map(cells -> new Crossing(cells[0], cells[1]))
                .toList();
    }

    private static List<String[]> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 3))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What each module may depend on, as its description says; one that says nothing is given nothing. */
    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new HashMap<>();
        for (Path file : Sources.below(Sources.JAVA, "package-info.java")) {
            if (file.getNameCount() == Sources.JAVA.getNameCount() + 4) {
                String text = Sources.text(file);
                Matcher list = Pattern.compile("allowedDependencies\\s*=\\s*(\\{[^}]*\\}|\"[^\"]*\")")
                        .matcher(text);
                Set<String> modules = new HashSet<>();
                if (list.find()) {
                    Matcher one = Pattern.compile("\"([a-z]+)").matcher(list.group(1));
                    while (one.find()) {
                        modules.add(one.group(1));
                    }
                }
                allowed.put(file.getName(file.getNameCount() - 2).toString(), modules);
            }
        }
        return allowed;
    }
}
