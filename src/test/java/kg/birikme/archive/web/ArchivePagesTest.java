package kg.birikme.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The archive's pages on the demonstration: three years accepted, the oldest one's term ended, the present one running. */
@BirikmeTest
class ArchivePagesTest {

    @Autowired
    Demonstration demonstration;

    @Autowired
    MockMvc mvc;

    @Autowired
    SqlCounter sql;

    @Test
    @Tag("R12")
    void theListShowsWhatIsKeptAndWhatAwaitsADecision() throws Exception {
        DemoCast cast = demonstration.cast();
        sql.atMost(
                6,
                () -> mvc.perform(get("/archive").with(SignIn.as(cast.school(), cast.deputyTeaching())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("05.06.2026")))
                        .andExpect(content().string(containsString("06.06.2028")))
                        .andExpect(content().string(containsString("чечим күтөт"))));
    }

    @Test
    @Tag("R12")
    void aYearsPageNamesWhatIsMissing() throws Exception {
        DemoCast cast = demonstration.cast();
        sql.atMost(
                20,
                () -> mvc.perform(get("/years/2026-2027/archive").with(SignIn.as(cast.school(), cast.chair())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("№ 2 протоколго кол коюла элек")))
                        .andExpect(content().string(containsString("Жылдык талдоого кол коюла элек")))
                        .andExpect(content().string(not(containsString("/years/2026-2027/analysis")))));
        mvc.perform(get("/years/2026-2027/archive").with(SignIn.as(cast.school(), cast.deputyTeaching())))
                .andExpect(content().string(containsString("/years/2026-2027/analysis")));
    }

    @Test
    @Tag("R12")
    void aStoredYearsPageShowsTheActAndItsInventory() throws Exception {
        DemoCast cast = demonstration.cast();
        sql.atMost(
                6,
                () -> mvc.perform(get("/years/2022-2023/archive").with(SignIn.as(cast.school(), cast.deputyTeaching())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("№ 1–5")))
                        .andExpect(content().string(containsString("/years/2022-2023/archive/disposal"))));
    }

    @Test
    void theActIsPrintedInBothLanguages() throws Exception {
        DemoCast cast = demonstration.cast();
        for (String language : new String[] {"ky", "ru"}) {
            byte[] pdf = mvc.perform(get("/years/2024-2025/archive/act.pdf")
                            .param("language", language)
                            .with(SignIn.as(cast.school(), cast.chair())))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        }
    }

    @Test
    void aMemberHasNoBusinessHereAndNobodySeesAYearThatIsNot() throws Exception {
        DemoCast cast = demonstration.cast();
        mvc.perform(get("/archive").with(SignIn.as(cast.school(), cast.person("M09"))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/years/2030-2031/archive").with(SignIn.as(cast.school(), cast.chair())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/years/2026-2027/archive/act.pdf").with(SignIn.as(cast.school(), cast.chair())))
                .andExpect(status().isNotFound());
    }

    @Test
    @Tag("R12")
    void whatIsIncompleteIsRefusedWithTheWayToIt() throws Exception {
        DemoCast cast = demonstration.cast();
        mvc.perform(get("/years/2026-2027/archive/hand-over").with(SignIn.as(cast.school(), cast.chair())))
                .andExpect(content().string(containsString("Документтер толук эмес")))
                .andExpect(content().string(containsString("/years/2026-2027/archive#missing")));
        mvc.perform(post("/years/2026-2027/archive/hand-over")
                        .with(csrf())
                        .with(SignIn.as(cast.school(), cast.chair()))
                        .param("id", UUID.randomUUID().toString())
                        .param("password", ""))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/years/2026-2027/archive/hand-over")
                        .with(csrf())
                        .with(SignIn.as(cast.school(), cast.deputyTeaching()))
                        .param("id", UUID.randomUUID().toString())
                        .param("password", "x"))
                .andExpect(status().isForbidden());
    }
}
