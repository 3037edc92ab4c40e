package kg.birikme.school.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.MonthDay;
import java.util.UUID;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.school.Schools;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The school's page among the settings, and the terms that the association settles on it. */
@BirikmeTest
class SchoolPagesTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    Schools schools;

    @Autowired
    MockMvc mvc;

    @Test
    @Tag("R12")
    @Tag("R47")
    @Tag("R51")
    void dueDaysAndTheStorageTermAreTypedAsPeopleWriteThem() throws Exception {
        DemoCast cast = sample.found();
        send(cast, "5.10", "1.6.", "5").andExpect(status().isSeeOther());
        SchoolContext.within(cast.school(), () -> {
            assertThat(schools.profile().settings().programmesDue()).isEqualTo(MonthDay.of(10, 5));
            assertThat(schools.profile().settings().yearAnalysisDue()).isEqualTo(MonthDay.of(6, 1));
            assertThat(schools.profile().settings().storageYears()).isEqualTo(5);
        });
        mvc.perform(get("/settings/school").with(SignIn.as(cast.school(), cast.director())))
                .andExpect(content().string(containsString("value=\"05.10\"")));
    }

    @Test
    @Tag("R12")
    void whatMakesNoSenseIsRefusedAndKept() throws Exception {
        DemoCast cast = sample.found();
        send(cast, "31.31", "24.05", "3")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"31.31\"")))
                .andExpect(content().string(containsString("Күн туура эмес жазылды")));
        send(cast, "20.07", "24.05", "3")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Августтан декабрга чейинки")));
        send(cast, "20.09", "24.05", "2").andExpect(status().is(422));
    }

    /** The form of a new one has no box «works», and is taken without it (trials 8). */
    @Test
    @Tag("R7")
    void anotherAssociationIsAdded() throws Exception {
        DemoCast cast = sample.found();
        mvc.perform(get("/settings/associations/new").with(SignIn.as(cast.school(), cast.director())))
                .andExpect(status().isOk());
        mvc.perform(post("/settings/associations")
                        .with(SignIn.as(cast.school(), cast.director()))
                        .with(csrf())
                        .param("id", UUID.randomUUID().toString())
                        .param("version", "0")
                        .param("nameKy", "Математика усулдук бирикмеси")
                        .param("nameRu", "МО математиков")
                        .param("chairSurname", "Бекова")
                        .param("chairGiven", "Айпери")
                        .param("chairPatronymic", "")
                        .param("chairStaff", ""))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/settings/associations").with(SignIn.as(cast.school(), cast.director())))
                .andExpect(content().string(containsString("Математика усулдук бирикмеси")));
    }

    private ResultActions send(DemoCast cast, String programmes, String analyses, String years) throws Exception {
        return mvc.perform(post("/settings/school")
                .with(SignIn.as(cast.school(), cast.director()))
                .with(csrf())
                .param("version", "0")
                .param("fullNameKy", "Мектеп")
                .param("fullNameRu", "Школа")
                .param("shortNameKy", "Мектеп")
                .param("shortNameRu", "Школа")
                .param("placeKy", "Айыл")
                .param("placeRu", "Село")
                .param("noticeLeadDays", "3")
                .param("protocolReminderDays", "3")
                .param("dueSoonDays", "14")
                .param("programmesDue", programmes)
                .param("yearAnalysisDue", analyses)
                .param("storageYears", years));
    }
}
