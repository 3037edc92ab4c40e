package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kg.birikme.architecture.Mutations.Kind;
import kg.birikme.architecture.RouteForms.Form;
import kg.birikme.architecture.RouteStage.Scene;
import kg.birikme.architecture.RouteStage.Sender;
import kg.birikme.architecture.RouteTable.Route;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Every form, spoiled in every way, sent by every role, by a member of another school and by nobody: nothing is answered as a
 * fault of the server, and where it was refused nothing was written. What a form would do is tried in a transaction that is
 * rolled back; what is refused there is sent once more for good. The seed is fixed; {@code -Dbirikme.fuzz.seed} tries others.
 */
@BirikmeTest
class FuzzTest {

    /** In how many of the ways a form is spoiled by one whom it is for; another seed chooses others. */
    private static final int KINDS = Integer.getInteger("birikme.fuzz.kinds", 6);

    private static final long SEED = Long.getLong("birikme.fuzz.seed", 8L);

    /** Kept apart from what was typed: that somebody was refused is written down, and counted. */
    private static final Set<String> KEPT_OF_REFUSALS =
            Set.of("audit_entry", "audit_chain", "throttle", "draft", "draft_secret");

    private static final String WALLED = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity order by 1
            """;

    @Autowired
    private RouteStage stage;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @LocalServerPort
    private int port;

    private final Random random = new Random(SEED);
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private List<String> tables = List.of();
    private long rows;

    @Test
    void noFormIsAFaultOfTheServerAndWhatIsRefusedWritesNothing() throws Exception {
        Scene scene = stage.set(false);
        DemoCast other = sample.found();
        Sender foreign = new Sender("ANOTHER SCHOOL", other.school(), other.person("M09"), false, Set.of(Role.MEMBER));
        Mutations mutations = new Mutations(random, other.person("M05").value().toString());
        Map<String, String> overrides = RouteStage.overrides();
        tables = jdbc.sql(WALLED).query(String.class).list().stream()
                .filter(table -> !KEPT_OF_REFUSALS.contains(table))
                .toList();
        rows = count(scene);
        for (Route route : RouteTable.read()) {
            if (route.method().equals("POST")) {
                Form form = form(route, scene.forms()).with(overrides.getOrDefault(route.pattern(), ""));
                boolean first = true;
                for (Sender sender : scene.senders()) {
                    boolean may = sender.may(route);
                    for (Kind kind : mutations.some(may && first ? KINDS : 1)) {
                        send(scene, route, mutations.spoil(form, kind), kind, sender);
                    }
                    first &= !may;
                }
                Kind kind = mutations.any();
                send(scene, route, mutations.spoil(form, kind), kind, foreign);
                send(scene, route, mutations.spoil(form, kind), kind, null);
            }
        }
        report();
        assertThat(wrong).isEmpty();
        assertThat(count(scene))
                .as("rows of the school; none was made or removed")
                .isEqualTo(rows);
    }

    /** Where no page of the moment has the form, what such forms carry. */
    private static Form form(Route route, RouteForms forms) {
        List<Form> found = forms.of(route);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add(
                "id",
                UUID.nameUUIDFromBytes(route.pattern().getBytes(StandardCharsets.UTF_8))
                        .toString());
        fields.add("version", "0");
        fields.add("text", "Сынак");
        fields.add("reason", "Сынак");
        fields.add("day", "2026-12-01");
        fields.add("password", "туура эмес сөз");
        return new Form(route.address(), fields, false);
    }

    private void send(Scene scene, Route route, Form form, Kind kind, @Nullable Sender sender) throws Exception {
        boolean may = sender != null && sender.may(route);
        if (sender != null && may && tried(form, sender)) {
            return;
        }
        long horizon = horizon();
        int status;
        try {
            status = answer(form, sender);
        } catch (ServletException fault) {
            status = 599;
        }
        answers.merge(status, 1, Integer::sum);
        String what = (sender == null ? "nobody" : sender.name()) + " " + kind + " " + route.name();
        if (status >= 500) {
            wrong.add(what + " answered " + status + " to " + shortly(form));
        }
        if (sender != null && horizon() != horizon) {
            List<String> written = SchoolContext.within(sender.school(), () -> written(horizon));
            if (!written.isEmpty() && (status >= 400 || !may)) {
                wrong.add(what + " answered " + status + " and wrote " + written);
            }
            if (status < 400 && may) {
                // Taken although the trial was not: a password is not compared within a transaction.
                rows = count(scene);
            }
        }
    }

    private static String shortly(Form form) {
        String all = form.address() + " " + form.values();
        return all.length() > 400 ? all.substring(0, 400) : all;
    }

    /** Whether it is taken; then it is undone. */
    private boolean tried(Form form, Sender sender) {
        return Boolean.TRUE.equals(SchoolContext.within(
                sender.school(),
                () -> transaction.execute(status -> {
                    try {
                        int answered = answer(form, sender);
                        if (answered < 400 && !status.isRollbackOnly()) {
                            entities.flush();
                            jdbc.sql("set constraints all immediate").update();
                            answers.merge(answered, 1, Integer::sum);
                            return true;
                        }
                        return false;
                    } catch (ServletException | RuntimeException refusedOrBroken) {
                        // Sent once more for good: within this transaction a refusal of the database stops everything
                        // after it.
                        return false;
                    } catch (Exception broken) {
                        throw new IllegalStateException(form.address(), broken);
                    } finally {
                        status.setRollbackOnly();
                    }
                })));
    }

    private int answer(Form form, @Nullable Sender sender) throws Exception {
        URI address = URI.create(form.address());
        AbstractMockHttpServletRequestBuilder<?> request = form.multipart() ? multipart(address) : post(address);
        request = request.params(form.values()).with(csrf());
        if (sender != null) {
            request = request.with(sender.signIn());
        }
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    /** Stays as long as no transaction anywhere wrote anything. */
    private long horizon() {
        return jdbc.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** Tables with rows of a transaction since. */
    private List<String> written(long horizon) {
        StringBuilder sql = new StringBuilder();
        for (String table : tables) {
            sql.append(sql.isEmpty() ? "" : " union all ")
                    .append("select '")
                    .append(table)
                    .append("' where exists (select 1 from ")
                    .append(table)
                    .append(" where xmin::text::bigint >= ")
                    .append(horizon)
                    .append(')');
        }
        return jdbc.sql(sql.toString()).query(String.class).list();
    }

    private long count(Scene scene) {
        String sql = tables.stream()
                .map(table -> "select count(*) as rows from " + table)
                .reduce((one, next) -> one + " union all " + next)
                .orElseThrow();
        return SchoolContext.within(
                scene.school(),
                () -> jdbc.sql("select sum(rows) from (" + sql + ") t")
                        .query(Long.class)
                        .single());
    }

    private void report() throws IOException {
        Files.createDirectories(Path.of("target"));
        List<String> lines = new ArrayList<>(wrong);
        lines.add(0, "answers " + answers);
        // What was sent may hold halves of signs, which no file can: written as «?», they still say where the fault is.
        Files.write(Path.of("target", "fuzz.txt"), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Over real connections: what a container makes of bytes that are no form. */
    @Test
    void bytesThatAreNoFormAreRefused() throws Exception {
        Mutations mutations = new Mutations(random, UUID.randomUUID().toString());
        sample.found();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        String token = token(client);
        client.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "_csrf=" + token + "&login=" + DemoAccounts.login("M01") + "&password="
                                        + java.net.URLEncoder.encode(DemoAccounts.PASSWORD, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.discarding());
        String signedIn = token(client);
        for (Route route : RouteTable.read()) {
            if (route.method().equals("POST")) {
                HttpResponse<String> answer = client.send(
                        request(route.address())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofByteArray(mutations.raw(signedIn)))
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() >= 500) {
                    wrong.add(route.name() + " answered " + answer.statusCode());
                }
                HttpResponse<String> cut = client.send(
                        request(route.address())
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"a"))
                                .build(),
                        BodyHandlers.ofString());
                if (cut.statusCode() >= 500) {
                    wrong.add(route.name() + " cut off answered " + cut.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String token(HttpClient client) throws IOException, InterruptedException {
        String page = client.send(request("/account").build(), BodyHandlers.ofString())
                .body();
        if (!page.contains("_csrf")) {
            page = client.send(request("/sign-in").build(), BodyHandlers.ofString())
                    .body();
        }
        return Jsoup.parse(page).select("input[name=_csrf]").attr("value");
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }
}
