package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import kg.birikme.access.Acting;
import kg.birikme.architecture.RouteTable.Route;
import kg.birikme.database.SchoolGrowth;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.Plans;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.school.Years;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The budget of SQL (design section 11), for every GET address of the route table, on the demonstration and on a school
 * ten times as large: lists and details ask at most six statements, any page twelve, those that gather from all modules
 * twenty, and none asks more where there is more. The counts are written to {@code target/sql.txt}.
 */
@BirikmeTest
class RouteBudgetTest {

    private static final int ANY_PAGE = 12;

    private static final int GATHERED = 20;

    /**
     * What gathers from all modules (design section 11), each asked for itself: the first page, the duties, a passport, the year's figures while
     * they are being counted, and what a year still lacks before it is stored.
     */
    private static final Set<String> GATHERING = Set.of(
            "/",
            "/members/{id}/passport",
            "/members/{id}/passport.pdf",
            "/years/{slug}/duties",
            "/years/{slug}/duties.xlsx",
            "/years/{slug}/duties/{staff}",
            "/years/{slug}/evaluations/{staff}",
            "/years/{slug}/evaluations/{staff}/edit",
            "/years/{slug}/analysis",
            "/years/{slug}/analysis.pdf",
            "/years/{slug}/analysis/words",
            "/years/{slug}/analysis/sign",
            "/years/{slug}/archive",
            "/years/{slug}/archive/hand-over");

    /** The year's binder prints the year meeting by meeting, of which a school holds half a dozen: not a page that anybody waits for at each click. */
    private static final Set<String> WHOLE_YEAR =
            Set.of("/years/{slug}/archive/binder.pdf", "/years/{slug}/archive/binder.zip");

    private static final int LIST_OR_DETAIL = 6;

    /**
     * Neither a list nor one thing's detail: gathered pages (the first one, growth with its three lists, the plan with the meetings
     * and activities made of its lines), papers, settings, comparisons, and forms.
     */
    private static final Pattern OTHER_PAGES = Pattern.compile(
            "/|/years/\\{slug}/growth|/years/\\{slug}/plan|.*\\.pdf|.*/print|/settings/.*|/account|/invitation.*|.*/new|.*/(edit|move|cancel|convene|attendance|leave|mark"
                    + "|words|sign|signatory|addendum|annulment|recommendation|compare|changes|take-back|copy"
                    + "|hand-over|accept|longer|disposal|confirm|log|hold|visit|answer)|.*/agenda/\\{item}|.*/minutes.*|.*/findings/\\{id}|.*/protocol/recommendations/.*");

    /** What has nothing to show in a school that works: the first start, a used code. */
    private static final Map<String, Integer> ANSWERS = Map.of(
            "/setup",
            303,
            "/feed/{token}.ics",
            404,
            "/verify/{code}",
            404,
            "/years/{slug}/archive/accept",
            303,
            "/years/{slug}/archive/disposal/confirm",
            303);

    private static final Map<Role, String> CAST = Map.of(
            Role.DIRECTOR,
            "S01",
            Role.DEPUTY_TEACHING,
            "S02",
            Role.DEPUTY_METHODICAL,
            "S03",
            Role.CHAIR,
            "M01",
            Role.SECRETARY,
            "M02",
            Role.MEMBER,
            "M09",
            Role.ADMINISTRATOR,
            "A01");

    private static final List<Role> FIRST_ASKED =
            List.of(Role.CHAIR, Role.DEPUTY_TEACHING, Role.DIRECTOR, Role.SECRETARY, Role.MEMBER, Role.ADMINISTRATOR);

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private SchoolGrowth growth;

    @Autowired
    private PlanDrafting drafting;

    @Autowired
    private Plans plans;

    @Autowired
    private Years years;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SqlCounter sql;

    @Test
    void noPageAsksMoreThanItsBudgetNorMoreWhereThereIsMore() throws Exception {
        DemoCast cast = demonstration.cast();
        SchoolId small = growth.times(1, cast.school());
        draftAnew(small, SchoolGrowth.grown(cast.chair()));
        SchoolId large = growth.times(10, small);
        for (String table : List.of("meeting", "plan_item", "staff", "assignment", "agenda_item")) {
            assertThat(rows(large, table)).as(table).isGreaterThanOrEqualTo(8 * rows(small, table));
        }
        RouteExamples examples = RouteExamples.read();
        List<String> wrong = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (Route route : RouteTable.read()) {
            if (route.method().equals("GET") && !WHOLE_YEAR.contains(route.pattern())) {
                Role role = FIRST_ASKED.stream()
                        .filter(route.roles()::contains)
                        .findFirst()
                        .orElseThrow();
                StaffId person = SchoolGrowth.grown(cast.person(CAST.get(role)));
                int few = count(route, role, small, person, examples, wrong);
                int many = count(route, role, large, SchoolGrowth.grown(person), examples, wrong);
                judge(route, few, many, wrong);
                counts.add("%-70s %3d %3d".formatted(route.pattern(), few, many));
            }
        }
        write(counts);
        assertThat(wrong).isEmpty();
    }

    /** A new revision of the plan, so that there is a draft to edit. */
    private void draftAnew(SchoolId school, StaffId chair) {
        SchoolContext.within(
                school,
                () -> Acting.as(
                        chair,
                        () -> drafting.revise(
                                plans.inForce(years.bySlug("2026-2027").id())
                                        .orElseThrow()
                                        .id(),
                                new PlanId(UUID.randomUUID()))));
    }

    private static void judge(Route route, int few, int many, List<String> wrong) {
        if (many > few) {
            wrong.add(route.name() + " asks " + few + " on the demonstration and " + many + " where there is more");
        }
        boolean gathers = GATHERING.contains(route.pattern());
        if (few > (gathers ? GATHERED : ANY_PAGE)) {
            wrong.add(route.name() + " asks " + few);
        }
        if (few > LIST_OR_DETAIL && !gathers && isListOrDetail(route)) {
            wrong.add(route.name() + " asks " + few + ", a list or a detail six at the most");
        }
    }

    private static boolean isListOrDetail(Route route) {
        return !OTHER_PAGES.matcher(route.pattern()).matches();
    }

    private int count(
            Route route, Role role, SchoolId school, StaffId person, RouteExamples examples, List<String> wrong)
            throws Exception {
        String address = SchoolContext.within(school, () -> examples.address(route.pattern(), jdbc));
        AtomicInteger status = new AtomicInteger();
        int asked = sql.statements(() -> status.set(mvc.perform(get(URI.create(address))
                                .with(
                                        role == Role.ADMINISTRATOR
                                                ? SignIn.asAdministrator(school, person)
                                                : SignIn.as(school, person)))
                        .andReturn()
                        .getResponse()
                        .getStatus()))
                .size();
        if (status.get() >= 400 && !ANSWERS.getOrDefault(route.pattern(), 0).equals(status.get())) {
            wrong.add(address + " answered " + status.get() + " to " + role);
        }
        return asked;
    }

    private int rows(SchoolId school, String table) {
        return SchoolContext.within(
                school,
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private static void write(List<String> counts) throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "sql.txt"), counts);
    }
}
