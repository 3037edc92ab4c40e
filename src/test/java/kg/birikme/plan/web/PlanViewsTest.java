package kg.birikme.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A plan of a year in which one finds one's own: views, sections, and the way to what became of an item (chair C3). */
@BirikmeTest
class PlanViewsTest {

    private static final String PLAN = "/years/2026-2027/plan";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Demonstration demonstration;

    @Test
    void aViewShowsPartOfThePlan() throws Exception {
        List<String> all = items(plan("M09", ""));
        for (String view : List.of("mine", "now")) {
            assertThat(items(plan("M09", "?show=" + view)))
                    .as(view)
                    .isNotEmpty()
                    .hasSizeLessThan(all.size())
                    .isSubsetOf(all);
        }
        assertThat(items(plan("M09", "?show=nonsense"))).isEqualTo(all);
    }

    @Test
    void aViewIsOpenAndEachSectionOfItIsJumpedTo() throws Exception {
        Document now = plan("M01", "?show=now");
        assertThat(now.select("table.items")).isNotEmpty();
        assertThat(now.select("main section details.leaf:has(table.items):not([open])"))
                .isEmpty();
        assertThat(now.select("nav.jumps a").eachAttr("href"))
                .containsExactlyElementsOf(now.select("main div.leaf-in[id^=section-]").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
    }

    @Test
    void anItemLeadsToWhatWasMadeOfIt() throws Exception {
        List<String> links = plan("M09", "").select("table.items a").eachAttr("href");
        assertThat(links).contains("/years/2026-2027/meetings/1").anyMatch(href -> href.contains("/activities/"));
    }

    private static List<String> items(Document plan) {
        return plan.select("tr[id^=item-]").eachAttr("id");
    }

    private Document plan(String person, String query) throws Exception {
        DemoCast cast = demonstration.cast();
        return Jsoup.parse(mvc.perform(get(PLAN + query).with(SignIn.as(cast.school(), cast.person(person))))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
