package kg.birikme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The menu of years leads only to pages that its reader may open. */
@BirikmeTest
class YearMenuTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Demonstration demonstration;

    @Test
    void theAdministratorHasNone() throws Exception {
        DemoCast cast = demonstration.cast();
        assertThat(page("/", SignIn.asAdministrator(cast.school(), cast.person("A01"))))
                .doesNotContain("href=\"/years/");
    }

    @Test
    void theSectionStaysTheSameInTheOtherYears() throws Exception {
        assertThat(page("/years/2025-2026/reports/council", chair())).contains("href=\"/years/2024-2025/reports\"");
        assertThat(page("/years/2025-2026/archive", chair())).contains("href=\"/years/2024-2025/archive\"");
    }

    @Test
    void whatAnotherYearMayNotHaveLeadsToItsPlan() throws Exception {
        assertThat(page("/years/2025-2026/analysis", chair()))
                .contains("href=\"/years/2026-2027/plan\"")
                .doesNotContain("href=\"/years/2026-2027/analysis\"");
    }

    private RequestPostProcessor chair() {
        DemoCast cast = demonstration.cast();
        return SignIn.as(cast.school(), cast.chair());
    }

    private String page(String address, RequestPostProcessor who) throws Exception {
        return mvc.perform(get(address).with(who)).andReturn().getResponse().getContentAsString();
    }
}
