package kg.birikme.people.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page of appointments, as the director fills it in. */
@BirikmeTest
class AppointmentPagesTest {

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MockMvc mvc;

    /** What a chair's appointment needs is said beforehand, and what is missing all at once (teacher 25). */
    @Test
    @Tag("R97")
    void everythingThatAChairsAppointmentLacksIsNamedTogether() throws Exception {
        DemoCast cast = sample.found();
        mvc.perform(get("/settings/appointments").with(SignIn.as(cast.school(), cast.director())))
                .andExpect(content().string(containsString("id=\"consentOn-hint\"")));
        mvc.perform(post("/settings/appointments")
                        .with(SignIn.as(cast.school(), cast.director()))
                        .with(csrf())
                        .param("id", UUID.randomUUID().toString())
                        .param("office", "CHAIR")
                        .param("staff", cast.person("M05").value().toString())
                        .param("orderNumber", "")
                        .param("orderDate", "")
                        .param("consentOn", "")
                        .param("consentNote", "")
                        .param("fromDay", "2026-12-01")
                        .param("toDay", ""))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("буйруктун номерин жана күнүн жазыңыз"),
                                containsString("алар макул болгон жыйындын күнүн жазыңыз"))));
    }
}
