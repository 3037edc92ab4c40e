package kg.birikme.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.domain.ActivityFiles;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.file.Files;
import kg.birikme.file.SampleFiles;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What is printed of activities, and the photos that come with what is logged. */
@BirikmeTest
class ActivityPapersTest {

    private static final String LIST = "/years/2026-2027/activities";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private Activities activities;

    @Autowired
    private Files files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SqlCounter sql;

    @Test
    @Tag("R9")
    void theScheduleNamesEveryClassHourByMonths() throws Exception {
        DemoCast cast = demonstration.cast();
        byte[] pdf = print(cast, "M05", LIST + "/schedule.pdf");
        assertThat(words(pdf))
                .contains("АЧЫК КЛАССТЫК СААТТАРДЫН ГРАФИГИ")
                .contains("БЕКИТЕМИН")
                .contains("Достук көпүрөсү")
                .contains("А. С. Токтобекова");
        assertThat(words(print(cast, "M05", LIST + "/schedule.pdf?language=ru")))
                .contains("ГРАФИК ОТКРЫТЫХ КЛАССНЫХ ЧАСОВ");
    }

    @Test
    @Tag("R9")
    void aSheetIsPrintedForThoseWhoMayReadItOnly() throws Exception {
        DemoCast cast = demonstration.cast();
        ActivityFact hour = SchoolContext.within(
                cast.school(),
                () -> activities
                        .ofYear(new kg.birikme.school.YearId(
                                jdbc.sql("select id from academic_year where slug = '2026-2027'")
                                        .query(UUID.class)
                                        .single()))
                        .stream()
                        .filter(fact -> fact.title().equals("Эне тил — элдин жаны"))
                        .findFirst()
                        .orElseThrow());
        UUID sheet = SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("select id from activity_analysis where activity_id = :id and staff_id = :author")
                        .param("id", hour.id().value())
                        .param("author", cast.person("M02").value())
                        .query(UUID.class)
                        .single());
        String page = LIST + "/" + hour.no();
        String address = page + "/analysis.pdf?sheet=" + sheet;
        assertThat(words(print(cast, "S02", address)))
                .contains("АЧЫК КЛАССТЫК СААТТЫ ТАЛДОО")
                .contains("Топтордо иштөөнү он мүнөткө чейин чектөө")
                .contains("7-А");
        mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person("M05"))))
                .andExpect(status().isNotFound());
        assertThat(words(print(cast, "M05", page + "/analysis.pdf"))).doesNotContain("Топтордо иштөөнү");
        sql.atMost(
                6,
                () -> mvc.perform(get(page).with(SignIn.as(cast.school(), cast.person("M01"))))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("/preview"))));
    }

    @Test
    void whatIsLoggedOnAPhoneBringsItsPhotos() throws Exception {
        DemoCast cast = sample.found();
        log(cast, new MockMultipartFile("files", "а.jpg", "image/jpeg", SampleFiles.photo(800, 600)))
                .andExpect(redirectedUrl(LIST + "/1"));
        SchoolContext.within(
                cast.school(),
                () -> assertThat(files.of(ActivityFiles.owner(
                                activities.ofYear(sample.year()).get(0).id())))
                        .hasSize(1));
    }

    @Test
    void aPhotoThatIsNoneKeepsWhatWasTypedAndLogsNothing() throws Exception {
        DemoCast cast = sample.found();
        log(cast, new MockMultipartFile("files", "а.jpg", "image/jpeg", SampleFiles.program()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("мындай түрү кабыл алынбайт")))
                .andExpect(content().string(containsString("Балдар кубанды")));
        SchoolContext.within(
                cast.school(),
                () -> assertThat(activities.ofYear(sample.year())).isEmpty());
    }

    @Test
    void noPhotoIsNoFault() throws Exception {
        DemoCast cast = sample.found();
        log(cast, new MockMultipartFile("files", "", null, new byte[0])).andExpect(redirectedUrl(LIST + "/1"));
    }

    private ResultActions log(DemoCast cast, MockMultipartFile file) throws Exception {
        return mvc.perform(multipart(LIST + "/log")
                .file(file)
                .param("id", UUID.randomUUID().toString())
                .param("kind", "EXTRACURRICULAR_EVENT")
                .param("title", "Күзгү жөө жүрүш")
                .param("from", "2026-11-20")
                .param("result", "Балдар кубанды")
                .with(csrf())
                .with(SignIn.as(cast.school(), cast.person("M09"))));
    }

    private byte[] print(DemoCast cast, String person, String address) throws Exception {
        return mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person(person))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.join(
                    " ", List.of(new PDFTextStripper().getText(document).split("\\s+")));
        }
    }
}
