package kg.birikme.architecture;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who may not is told so before her form is looked at: an empty form of a stranger is forbidden, not faulty (attack L4). */
@BirikmeTest
class RightBeforeFormTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool sample;

    @Test
    void anEmptyFormOfWhoMayNotIsForbidden() throws Exception {
        DemoCast cast = sample.found();
        forbidden(cast, "/years/2026-2027/plan/items", "M02");
        forbidden(cast, "/years/2026-2027/reports/council", "S02");
        forbidden(cast, "/settings/staff/" + cast.person("M09").value() + "/class", "S02");
    }

    private void forbidden(DemoCast cast, String path, String person) throws Exception {
        mvc.perform(post(path).with(csrf()).with(SignIn.as(cast.school(), cast.person(person))))
                .andExpect(status().isForbidden());
    }
}
