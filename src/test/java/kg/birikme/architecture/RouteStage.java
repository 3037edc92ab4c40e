package kg.birikme.architecture;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.architecture.RouteTable.Route;
import kg.birikme.database.SchoolGrowth;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.Plans;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A school of its own like the demonstration's, one person of each role, and the forms that their pages have. */
@Component
class RouteStage {

    /** Who plays which role. */
    static final Map<Role, String> CAST = new TreeMap<>(Map.of(
            Role.DIRECTOR,
            "S01",
            Role.DEPUTY_TEACHING,
            "S02",
            Role.DEPUTY_METHODICAL,
            "S03",
            Role.DEPUTY_UPBRINGING,
            "S04",
            Role.CHAIR,
            "M01",
            Role.SECRETARY,
            "M02",
            Role.MEMBER,
            "M09",
            Role.ADMINISTRATOR,
            "A01"));

    /** Pages besides the examples, for what hangs on another state. */
    private static final String MORE_PAGES = """
            select '/years/2026-2027/meetings/' || no from meeting m join academic_year y on y.id = m.year_id
            where y.slug = '2026-2027' and no < 10
            union all select '/years/2026-2027/recommendations/' || protocol_number || '/' || item || '.' || position
            from assignment a join academic_year y on y.id = a.year_id where y.slug = '2026-2027'
            union all select '/years/' || y.slug || '/growth/programmes/' || p.id from programme p
            join academic_year y on y.id = p.year_id where y.slug = '2026-2027'
            union all select '/years/' || y.slug || '/growth/self-analyses/' || p.id from self_analysis p
            join academic_year y on y.id = p.year_id where y.slug = '2026-2027'
            union all select '/years/' || y.slug || '/reports/' || r.id from report r
            join academic_year y on y.id = r.year_id where y.slug = '2026-2027'
            union all select '/years/2026-2027/petitions/' || p.id from petition p
            join academic_year y on y.id = p.year_id where y.slug = '2026-2027'
            union all select '/attestations/' || staff_id from attestation
            union all select '/courses/' || id from course
            union all select '/mentoring/' || id from mentoring
            union all select '/groups/' || id from study_group
            union all select '/years/' || y.slug || '/evaluations/' || e.staff_id from evaluation e
            join academic_year y on y.id = e.year_id
            union all select '/years/2026-2027/activities/' || a.no from activity a
            join academic_year y on y.id = a.year_id where y.slug = '2026-2027' and a.no < 40
            union all select '/settings/staff/' || staff_id from post_holding
            """;

    private final Demonstration demonstration;
    private final SchoolGrowth growth;
    private final PlanDrafting drafting;
    private final Plans plans;
    private final Years years;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final MockMvc mvc;

    RouteStage(
            Demonstration demonstration,
            SchoolGrowth growth,
            PlanDrafting drafting,
            Plans plans,
            Years years,
            CurrentActor currentActor,
            JdbcClient jdbc,
            MockMvc mvc) {
        this.demonstration = demonstration;
        this.growth = growth;
        this.drafting = drafting;
        this.plans = plans;
        this.years = years;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    /** Who sends. */
    record Sender(String name, SchoolId school, StaffId person, boolean administrator, Set<Role> roles) {

        RequestPostProcessor signIn() {
            return administrator ? SignIn.asAdministrator(school, person) : SignIn.as(school, person);
        }

        boolean may(Route route) {
            return !Collections.disjoint(route.roles(), roles);
        }
    }

    /**
     * @param school  nobody else's
     * @param senders one of each role
     * @param forms   of all pages that they may see
     * @param links   of these pages
     */
    record Scene(SchoolId school, List<Sender> senders, RouteForms forms, RouteLinks links) {}

    /**
     * Sets a new one, with a revision of the plan under way.
     *
     * @param thoroughly whether every page is opened by everybody who may, and not by the first of them alone
     */
    Scene set(boolean thoroughly) throws Exception {
        Scene scene = set();
        gather(scene, thoroughly);
        return scene;
    }

    /** Sets a new one without opening its pages: no forms are known. */
    Scene set() throws SQLException {
        DemoCast cast = demonstration.cast();
        SchoolId school = growth.times(1, cast.school());
        StaffId chair = SchoolGrowth.grown(cast.chair());
        SchoolContext.within(
                school,
                () -> Acting.as(
                        chair,
                        () -> drafting.revise(
                                plans.inForce(years.bySlug("2026-2027").id())
                                        .orElseThrow()
                                        .id(),
                                new PlanId(UUID.randomUUID()))));
        List<Sender> senders = CAST.entrySet().stream()
                .map(part -> sender(school, part.getKey(), SchoolGrowth.grown(cast.person(part.getValue()))))
                .toList();
        return new Scene(school, senders, new RouteForms(RouteTable.read()), new RouteLinks(RouteTable.read()));
    }

    private void gather(Scene scene, boolean thoroughly) throws Exception {
        SchoolId school = scene.school();
        List<Sender> senders = scene.senders();
        RouteExamples examples = RouteExamples.read();
        for (Route route : RouteTable.read()) {
            if (!route.method().equals("GET") || route.open() || route.pattern().matches(".*\\.(pdf|xlsx)|.*/print")) {
                continue;
            }
            String address = SchoolContext.within(school, () -> examples.address(route.pattern(), jdbc));
            for (Sender sender : senders.stream()
                    .filter(one -> one.may(route))
                    .limit(thoroughly ? senders.size() : 1)
                    .toList()) {
                open(address, sender, scene);
            }
        }
        List<Sender> readers = senders.stream()
                .filter(sender -> thoroughly || sender.roles().contains(Role.CHAIR))
                .toList();
        for (String address : SchoolContext.within(
                school, () -> jdbc.sql(MORE_PAGES).query(String.class).list())) {
            for (Sender sender : readers) {
                open(address, sender, scene);
            }
        }
    }

    private void open(String address, Sender sender, Scene scene) throws Exception {
        String page = page(address, sender);
        scene.forms().gather(page);
        scene.links().gather(page, sender);
    }

    /** What the person is answered. */
    int status(String address, Sender sender) throws Exception {
        return mvc.perform(get(URI.create(address)).with(sender.signIn()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String page(String address, Sender sender) throws Exception {
        return mvc.perform(get(URI.create(address)).with(sender.signIn()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    Sender sender(SchoolId school, Role role, StaffId person) {
        boolean administrator = role == Role.ADMINISTRATOR;
        Set<Role> held = SchoolContext.within(
                school,
                () -> administrator
                        ? Acting.asAdministrator(
                                person, () -> currentActor.get().roles())
                        : Acting.as(person, () -> currentActor.get().roles()));
        return new Sender(role.name(), school, person, administrator, held);
    }

    /** What is typed into forms besides what stands in them, {@code src/test/resources/route-bodies.csv}. */
    static Map<String, String> overrides() {
        try {
            Map<String, String> overrides = new LinkedHashMap<>();
            new ClassPathResource("route-bodies.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> overrides.put(
                            line.substring(0, line.indexOf(';')).strip(),
                            line.substring(line.indexOf(';') + 1).strip()));
            return overrides;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
