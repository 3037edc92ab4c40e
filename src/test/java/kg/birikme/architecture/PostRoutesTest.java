package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.access.SignedIn;
import kg.birikme.architecture.RouteForms.Form;
import kg.birikme.architecture.RouteStage.Scene;
import kg.birikme.architecture.RouteStage.Sender;
import kg.birikme.architecture.RouteTable.Route;
import kg.birikme.database.SchoolGrowth;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.domain.StaffPage.Joined;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.people.domain.StaffService;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every form of the application, filled and sent by everybody: who may not is answered 403 or 404 and nothing is written;
 * who may is never told so, and one of them at least changes something. What is asked with a valid body can hide behind no
 * fault of its input. Each request is a transaction that is rolled back. What could be tried goes to target/posts.txt.
 */
@BirikmeTest
class PostRoutesTest {

    private static final LocalDate LEFT = LocalDate.of(2026, 11, 22);

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private RouteStage stage;

    @Autowired
    private StaffPages staff;

    @Autowired
    private StaffService members;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    /**
     * Told what is wrong with the input before they are told that it is not theirs: being mended where forms are bound (attack
     * L4). Nothing is shown or written by it.
     */
    private static final Set<String> INPUT_FIRST =
            Set.of("/years/{slug}/plan/items", "/settings/staff/{person}/class", "/years/{slug}/reports/council");

    /** What is meant for the whole staff is also hers who is a member no more (R32). */
    private static final Set<String> OF_THE_STAFF = Set.of("/library/announcements/{id}/read");

    /** Forms found and sent by somebody with an effect: what is below was lost. */
    private static final int FEWEST_SEEN = 45;

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, String> told = new LinkedHashMap<>();

    /** What came of it. */
    private record Outcome(int status, long written) {}

    @Test
    void aValidFormDoesWhatTheTableSaysAndNothingElse() throws Exception {
        DemoCast cast = demonstration.cast();
        Scene scene = stage.set(true);
        assertThat(refusing(scene))
                .as("links that refuse or miss whoever is shown them")
                .isEmpty();
        SchoolId school = scene.school();
        List<Sender> senders = scene.senders();
        RouteForms forms = scene.forms();
        Sender former = former(school, cast);
        DemoCast other = sample.found();
        Sender foreign = new Sender("ANOTHER SCHOOL", other.school(), other.person("M09"), false, Set.of(Role.MEMBER));
        Map<String, String> overrides = RouteStage.overrides();
        for (Route route : RouteTable.read()) {
            if (route.method().equals("POST") && !route.open()) {
                judge(route, forms, overrides.getOrDefault(route.pattern(), ""), senders, former, foreign);
            }
        }
        write();
        assertThat(wrong).isEmpty();
        assertThat(told.values().stream()
                        .filter(line -> line.startsWith("changed"))
                        .count())
                .isGreaterThanOrEqualTo(FEWEST_SEEN);
    }

    private List<String> refusing(Scene scene) throws Exception {
        List<String> refusing = new ArrayList<>();
        for (Map.Entry<Sender, Map<Route, Set<String>>> reader :
                scene.links().all().entrySet()) {
            for (Set<String> addresses : reader.getValue().values()) {
                for (String address : addresses) {
                    int status = stage.status(address, reader.getKey());
                    if (status >= 400) {
                        refusing.add(reader.getKey().name() + " " + address + " answered " + status);
                    }
                }
            }
        }
        return refusing;
    }

    private void judge(
            Route route, RouteForms forms, String overrides, List<Sender> senders, Sender former, Sender foreign)
            throws Exception {
        if (forms.of(route).isEmpty()) {
            told.put(route.pattern(), "no form found");
            return;
        }
        Form form = forms.of(route).get(0).with(overrides);
        if (form.values().containsKey("password")) {
            told.put(route.pattern(), "asks for a password");
            return;
        }
        if (route.pattern().startsWith("/files/of/")) {
            told.put(route.pattern(), "takes files in outside transactions: FilePagesTest");
            return;
        }
        boolean changed = false;
        StringBuilder answers = new StringBuilder();
        for (Sender sender : senders) {
            boolean allowed = !Collections.disjoint(route.roles(), sender.roles());
            Outcome outcome = sent(form, sender);
            if (!allowed) {
                requireForbidden(route, sender, outcome);
            }
            changed |= allowed && outcome.status() < 400 && outcome.written() > 0;
            answers.append(' ')
                    .append(sender.name())
                    .append(allowed ? "+" : "-")
                    .append(outcome.status());
        }
        if (!route.roles().containsAll(Set.of(Role.values())) && !OF_THE_STAFF.contains(route.pattern())) {
            requireForbidden(route, former, sent(form, former));
        }
        if (!route.roles().contains(Role.MEMBER)
                || route.pattern().replaceAll("\\{(year|slug)}", "").contains("{")) {
            if (route.roles().size() < Role.values().length) {
                requireForbidden(route, foreign, sent(form, foreign));
            }
        }
        told.put(route.pattern(), (changed ? "changed" : "unchanged") + answers);
    }

    private void requireForbidden(Route route, Sender sender, Outcome outcome) {
        boolean inputFirst = INPUT_FIRST.contains(route.pattern()) && outcome.status() == 422;
        if (!inputFirst && outcome.status() != 403 && outcome.status() != 404 || outcome.written() > 0) {
            wrong.add(sender.name() + " " + route.name() + " answered " + outcome.status() + " and wrote "
                    + outcome.written());
        }
    }

    /**
     * In a transaction that is rolled back; how many rows it touched, sessions and the trail aside. What a refusal rolls back by
     * itself was not written.
     */
    private Outcome sent(Form form, Sender sender) {
        return SchoolContext.within(
                sender.school(),
                () -> transaction.execute(status -> {
                    long before = written();
                    try {
                        AbstractMockHttpServletRequestBuilder<?> request = form.multipart()
                                ? multipart(URI.create(form.address()))
                                : post(URI.create(form.address()));
                        int answered = mvc.perform(request.params(form.values())
                                        .with(csrf())
                                        .with(sender.signIn()))
                                .andReturn()
                                .getResponse()
                                .getStatus();
                        if (answered < 400 && !status.isRollbackOnly()) {
                            entities.flush();
                        }
                        return new Outcome(answered, status.isRollbackOnly() ? 0 : written() - before);
                    } catch (IllegalStateException | jakarta.servlet.ServletException inTransaction) {
                        return new Outcome(-1, 0);
                    } catch (Exception broken) {
                        throw new IllegalStateException(form.address(), broken);
                    } finally {
                        status.setRollbackOnly();
                    }
                }));
    }

    /** So far; the statistics of this connection's earlier transactions may still be among them. */
    private long written() {
        try {
            return jdbc.sql("""
                            select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables
                            where relname not like 'spring_session%' and relname not like 'audit%' and relname <> 'throttle'
                            """).query(Long.class).single();
        } catch (org.springframework.dao.DataAccessException aborted) {
            return 0;
        }
    }

    /** A member until the day before. */
    private Sender former(SchoolId school, DemoCast cast) {
        StaffId person = SchoolGrowth.grown(cast.person("M12"));
        SchoolContext.within(
                school,
                () -> Acting.as(SchoolGrowth.grown(cast.director()), () -> {
                    Joined membership = staff.person(person).memberships().get(0);
                    members.leave(membership.id(), membership.version(), LEFT);
                }));
        clock.set(LEFT.plusDays(1));
        return new Sender("FORMER MEMBER", school, person, false, Set.of());
    }

    private void write() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.write(
                Path.of("target", "posts.txt"),
                told.entrySet().stream()
                        .map(line -> line.getKey() + " " + line.getValue())
                        .toList());
    }

    /** With the right password too: the demonstration's people sign what is not theirs, and nothing comes of it. */
    @Test
    void aPasswordOpensNothingThatIsNotTheirs() throws Exception {
        DemoCast cast = demonstration.cast();
        Map<String, String> forms = Map.of(
                "/years/{slug}/meetings/{no}/protocol/sign", "/years/2026-2027/meetings/2/protocol/sign",
                "/years/{slug}/meetings/{no}/protocol/addendum", "/years/2026-2027/meetings/1/protocol/addendum",
                "/years/{slug}/meetings/{no}/protocol/annulment", "/years/2026-2027/meetings/1/protocol/annulment",
                "/years/{slug}/analysis/sign", "/years/2026-2027/analysis/sign",
                "/years/{slug}/archive/hand-over", "/years/2026-2027/archive/hand-over",
                "/years/{slug}/archive/accept", "/years/2026-2027/archive/accept",
                "/years/{slug}/archive/disposal", "/years/2022-2023/archive/disposal",
                "/years/{slug}/archive/disposal/confirm", "/years/2022-2023/archive/disposal/confirm");
        for (Route route : RouteTable.read()) {
            if (route.method().equals("POST") && forms.containsKey(route.pattern())) {
                for (Map.Entry<Role, String> part : RouteStage.CAST.entrySet()) {
                    StaffId person = cast.person(part.getValue());
                    Sender sender = stage.sender(cast.school(), part.getKey(), person);
                    UUID account = account(cast.school(), person);
                    if (account != null && Collections.disjoint(route.roles(), sender.roles())) {
                        int status = mvc.perform(post(forms.get(route.pattern()))
                                        .with(csrf())
                                        .with(SignIn.as(new SignedIn(
                                                account,
                                                cast.school().value(),
                                                person.value(),
                                                "x",
                                                sender.administrator())))
                                        .param("id", UUID.randomUUID().toString())
                                        .param("version", "0")
                                        .param("text", "Сынак")
                                        .param("reason", "Сынак")
                                        .param("shown", "0".repeat(64))
                                        .param("password", DemoAccounts.PASSWORD))
                                .andReturn()
                                .getResponse()
                                .getStatus();
                        requireForbidden(route, sender, new Outcome(status, 0));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private @Nullable UUID account(SchoolId school, StaffId person) {
        return SchoolContext.within(
                school,
                () -> jdbc.sql("select id from account where staff_id = ?")
                        .param(person.value())
                        .query(UUID.class)
                        .optional()
                        .orElse(null));
    }
}
