package kg.birikme.analysis.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the year's analysis as a browser meets them. */
@BirikmeTest
class YearAnalysisWebTest {

    private static final String BASE = "/years/" + AnalysisFixture.SLUG + "/analysis";
    private static final int LIST_OR_DETAIL = 6;
    /** What gathers from all modules (design section 11). */
    private static final int GATHERED = 20;

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleSchool sample;

    @Autowired
    Demonstration demonstration;

    @Autowired
    AnalysisFixture fixture;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void found() {
        cast = sample.found();
    }

    @Test
    @Tag("R11")
    void theDeputySeesFiguresWithTheirSourcesAndWhatIsMissing() throws Exception {
        SchoolContext.within(cast.school(), () -> protocols.signed(cast));
        page(BASE, cast.deputyTeaching())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/years/2026-2027/protocols")))
                .andExpect(content().string(containsString("/years/2026-2027/meetings/1\"")))
                .andExpect(content().string(containsString("<svg")))
                .andExpect(content().string(containsString("viewBox=\"0 0 320")))
                .andExpect(content().string(not(containsString("style=\""))))
                .andExpect(content().string(containsString(BASE + "/words#achievements")));
        page(BASE + "/words", cast.deputyTeaching()).andExpect(status().isOk());
        page("/analyses", cast.deputyTeaching()).andExpect(content().string(containsString(BASE)));
    }

    @Test
    @Tag("R11")
    void nobodyElseFindsADraft() throws Exception {
        SchoolContext.within(cast.school(), () -> fixture.written(cast));
        for (String path : new String[] {BASE, BASE + ".pdf", BASE + "/words", BASE + "/sign"}) {
            for (String person : new String[] {"S01", "S03", "S04", "M01", "M02", "M09"}) {
                page(path, cast.person(person)).andExpect(status().isNotFound());
            }
            mvc.perform(get(path).with(SignIn.asAdministrator(cast.school(), cast.person("A01"))))
                    .andExpect(status().isNotFound());
        }
        page("/analyses", cast.chair())
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(BASE))));
        page("/analyses", cast.person("M09")).andExpect(status().isForbidden());
        DemoCast other = sample.found();
        mvc.perform(get("/years/1999-2000/analysis").with(SignIn.as(other.school(), other.deputyTeaching())))
                .andExpect(status().isNotFound());
    }

    @Test
    @Tag("R11")
    void theWordsAreSavedByTheButtonAndByThemselvesAndAConflictShowsBothTexts() throws Exception {
        send("/words", words("-1", "Биринчи").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")))
                .andExpect(content().string(containsString("Сакталды")));
        send("/words", words("0", "Башка сөз").header("HX-Request", "true"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Биринчи")));
        send("/words", words("0", "Башка сөз"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Биринчи")))
                .andExpect(content().string(containsString("Башка сөз")));
        send("/words", words("1", "а".repeat(20_001))).andExpect(status().isUnprocessableContent());
        send("/words", words("1", "Экинчи")).andExpect(redirectedUrl(BASE));
        page(BASE, cast.deputyTeaching()).andExpect(content().string(containsString("Экинчи")));
    }

    private static MockHttpServletRequestBuilder words(String version, String achievements) {
        return post("/")
                .param("version", version)
                .param("achievements", achievements)
                .param("shortcomings", "Кемчилик");
    }

    @Test
    @Tag("R3")
    @Tag("R11")
    void signingIsRefusedWithTheClauseAndTheWayAndWithoutThePassword() throws Exception {
        SchoolContext.within(cast.school(), () -> fixture.written(cast));
        page(BASE + "/sign", cast.deputyTeaching()).andExpect(status().isOk());
        send("/sign", post("/").param("password", "")).andExpect(status().isUnprocessableContent());
        send("/sign", post("/").param("password", "жаңылыш")).andExpect(status().isUnprocessableContent());
        page(BASE, cast.deputyTeaching()).andExpect(content().string(containsString(BASE + "/sign")));
    }

    @Test
    @Tag("R11")
    void theSignedAnalysisIsReadMarkedAndPrinted() throws Exception {
        SchoolContext.within(cast.school(), () -> fixture.signed(cast));
        page(BASE, cast.director())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Тааныштым")))
                .andExpect(content().string(not(containsString(BASE + "/words"))));
        mvc.perform(post(BASE + "/seen").with(csrf()).with(SignIn.as(cast.school(), cast.director())))
                .andExpect(redirectedUrl(BASE));
        page(BASE, cast.director()).andExpect(content().string(not(containsString("action=\"" + BASE + "/seen\""))));
        page("/analyses", cast.chair()).andExpect(content().string(containsString(BASE)));
        page("/analyses", cast.secretary())
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(BASE))));
        page(BASE + ".pdf", cast.chair()).andExpect(content().contentType(MediaType.APPLICATION_PDF));
        page(BASE + ".pdf?language=ru", cast.deputyTeaching())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        page(BASE + "/sign", cast.deputyTeaching()).andExpect(redirectedUrl(BASE));
        page(BASE + "/words", cast.deputyTeaching()).andExpect(status().isForbidden());
        send("/words", words("9", "Башка")).andExpect(status().isUnprocessableContent());
        page(BASE, cast.person("M09")).andExpect(status().isNotFound());
        page(BASE, cast.secretary()).andExpect(status().isNotFound());
    }

    @Test
    void pagesStayWithinTheirStatements() throws Exception {
        DemoCast demo = demonstration.cast();
        budget(LIST_OR_DETAIL, demo, demo.deputyTeaching(), "/analyses");
        budget(LIST_OR_DETAIL, demo, demo.chair(), "/years/2025-2026/analysis");
        budget(GATHERED, demo, demo.deputyTeaching(), BASE);
        budget(GATHERED, demo, demo.deputyTeaching(), BASE + "/words");
    }

    private void budget(int limit, DemoCast demo, StaffId person, String path) throws Exception {
        sql.atMost(
                limit,
                () -> mvc.perform(get(path).with(SignIn.as(demo.school(), person)))
                        .andExpect(status().isOk()));
    }

    private ResultActions page(String path, StaffId person) throws Exception {
        return mvc.perform(get(path).with(SignIn.as(cast.school(), person)));
    }

    private ResultActions send(String path, MockHttpServletRequestBuilder typed) throws Exception {
        return mvc.perform(typed.uri(BASE + path).with(csrf()).with(SignIn.as(cast.school(), cast.deputyTeaching())));
    }
}
