package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Every form with room for sentences keeps its words: on each page of the demonstration its words are kept, the form opens
 * with them again, and nothing else has changed by that.
 */
@BirikmeTest
class KeptFormsTest {

    private static final Map<Role, String> CAST = Map.of(
            Role.DIRECTOR,
            "S01",
            Role.DEPUTY_TEACHING,
            "S02",
            Role.CHAIR,
            "M01",
            Role.SECRETARY,
            "M02",
            Role.MEMBER,
            "M09");

    /** Not words of a form: a table pasted from where it is kept, which its own preview keeps. */
    private static final Pattern NOT_KEPT = Pattern.compile("/years/[^/]+/plan/list");

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

    @Test
    void everyFormWithSentencesOpensAgainWithItsWordsAndDoesNothing() throws Exception {
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
        String before = sums(school);
        List<String> wrong = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        RouteExamples examples = RouteExamples.read();
        for (Route route : RouteTable.read()) {
            boolean page = route.method().equals("GET") && !route.pattern().matches(".*\\.(pdf|xlsx|zip)");
            for (Role role : page ? route.roles() : Set.<Role>of()) {
                if (!CAST.containsKey(role)) {
                    continue;
                }
                StaffId person = SchoolGrowth.grown(cast.person(CAST.get(role)));
                RequestPostProcessor who = SignIn.as(school, person);
                String address = SchoolContext.within(school, () -> examples.address(route.pattern(), jdbc));
                MockHttpServletResponse answer = mvc.perform(
                                get(URI.create(address)).with(who))
                        .andReturn()
                        .getResponse();
                if (answer.getStatus() == 200
                        && String.valueOf(answer.getContentType()).startsWith("text/html")) {
                    requireWhole(role + " " + address, answer.getContentAsString(), wrong);
                    for (Element form : Jsoup.parse(answer.getContentAsString(), "http://localhost")
                            .select("form:has(textarea)")) {
                        tryForm((FormElement) form, who, role + " " + address, tried, wrong);
                    }
                }
            }
        }
        assertThat(tried).as("kinds of forms that were tried").hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
        assertThat(sums(school)).isEqualTo(before);
    }

    /** No field without a name goes along with the others (teacher 28), and no word waits for what fills it (teacher 27). */
    private static void requireWhole(String where, String page, List<String> wrong) {
        if (!Jsoup.parse(page).select("form [name='']").isEmpty()) {
            wrong.add(where + ": a field without a name");
        }
        if (page.contains("{0}") || page.contains("{1}")) {
            wrong.add(where + ": a word that waits for what fills it");
        }
    }

    private void tryForm(
            FormElement form, RequestPostProcessor who, String where, Set<String> tried, List<String> wrong)
            throws Exception {
        String action = form.attr("action").replaceAll("\\?.*", "");
        if (NOT_KEPT.matcher(action).matches() || !tried.add(action)) {
            return;
        }
        Element key = form.selectFirst("input[name=keep]");
        if (key == null) {
            wrong.add(where + ": the form to " + action + " is not kept");
            return;
        }
        String words = "Жоголбой турган сөз " + tried.size();
        MockHttpServletRequestBuilder draft = post("/drafts").with(who).with(csrf());
        form.selectFirst("textarea").text(words);
        form.formData().stream()
                .filter(field -> form.select(
                                "input[type=file][name=" + field.key().replaceAll("[\\[.].*", "") + "]")
                        .isEmpty())
                .forEach(field -> draft.param(field.key(), field.value()));
        int kept = mvc.perform(draft).andReturn().getResponse().getStatus();
        String mark = key.attr("value");
        String href = mark + (mark.contains("?") ? "&" : "?") + "draft="
                + form.selectFirst("input[name=keepCopy]").attr("value");
        MockHttpServletResponse again =
                mvc.perform(get(URI.create(href)).with(who)).andReturn().getResponse();
        if (kept != 204
                || again.getStatus() != 200
                || !again.getContentAsString().contains(words)
                || again.getContentAsString().contains("class=\"refusal\"")) {
            wrong.add(where + ": " + action + " kept " + kept + ", opened " + again.getStatus()
                    + (again.getRedirectedUrl() == null ? "" : " to " + again.getRedirectedUrl())
                    + (again.getContentAsString().contains(words) ? "" : ", without the words"));
        }
    }

    /** What is in every table of the school but the drafts, the inbox, which reading marks as read, and the trail of refusals. */
    private String sums(SchoolId school) {
        return SchoolContext.within(
                school,
                () -> jdbc.sql("""
                select table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'school_id' and table_name not like 'draft%' and table_name not like 'audit%'
                    and table_name <> 'inbox_entry'
                order by 1
                """).query(String.class).list().stream()
                        .map(table -> table
                                + jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) from "
                                                + table + " t")
                                        .query(String.class)
                                        .single())
                        .collect(Collectors.joining("\n")));
    }
}
