package kg.birikme.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page of the regulation stands open: papers and refusals link to its clauses. */
@BirikmeTest
class RegulationPageTest {

    private static final String KYRGYZ_R6 = "Сунуштарга усулдук бирикменин төрагасы кол коёт.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool schools;

    @Test
    void showsEveryClauseAtItsAnchor() throws Exception {
        String page = page("ky");
        for (int number = 1; number <= 97; number++) {
            assertThat(page).containsOnlyOnce("id=\"R" + number + "\"");
        }
    }

    @Test
    void tellsKyrgyzReadersTheClauseOnce() throws Exception {
        assertThat(page("ky")).containsOnlyOnce(KYRGYZ_R6).contains("Милдет", "Тутум муну кантип камсыздайт");
    }

    @Test
    void tellsOthersTheirTranslationAndTheOriginal() throws Exception {
        assertThat(page("ru"))
                .contains("Рекомендации подписывает председатель методического объединения.", KYRGYZ_R6, "Обязанность");
        assertThat(page("en")).contains("The chair of the association signs the recommendations.", KYRGYZ_R6, "Duty");
    }

    @Test
    void tellsOfEveryClauseHowItIsKeptAndLeadsWhoeverMayGoThere() throws Exception {
        Document open = Jsoup.parse(page("ky"));
        assertThat(open.select("article[id^=R]"))
                .hasSize(97)
                .allSatisfy(clause -> assertThat(clause.select(".clause-kept").text())
                        .as(clause.id())
                        .hasSizeGreaterThan(40));
        assertThat(open.select(".clause-kept a")).isEmpty();
        DemoCast cast = schools.found();
        Document chairs = signedIn(SignIn.as(cast.school(), cast.chair()));
        assertThat(chairs.select("#R31 .clause-kept a").attr("href")).endsWith("/petitions");
        assertThat(chairs.select("article[id^=R] .clause-kept a")).hasSizeGreaterThan(85);
        assertThat(signedIn(SignIn.asAdministrator(cast.school(), cast.person("A01")))
                        .select("#R31 .clause-kept a"))
                .isEmpty();
    }

    private Document signedIn(RequestPostProcessor who) throws Exception {
        return Jsoup.parse(mvc.perform(get("/regulation").with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String page(String language) throws Exception {
        MvcResult result = mvc.perform(get("/regulation").cookie(new Cookie("birikme-language", language)))
                .andExpect(status().isOk())
                .andReturn();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
