package kg.birikme.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The import as director, chair and member meet it. */
@BirikmeTest
class ImportPagesTest {

    private static final String GOOD = "Фамилиясы;Аты;Классы\nАбдылдаева;Нуриза;11-В\n\"О'Нил <b>\";Жан;\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleSchool sample;

    @Autowired
    SqlCounter sql;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private DemoCast cast;

    @BeforeEach
    void found() {
        cast = sample.found();
    }

    @Test
    void aListIsPreviewedAndSaved() throws Exception {
        String place = sent("S01", GOOD);
        look(place, "S01")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ката табылган жок")))
                .andExpect(content().string(not(containsString("??"))));
        look("/members", "S01").andExpect(content().string(not(containsString("Абдылдаева"))));
        apply(place, "S01").andExpect(redirectedUrl("/members/import/done"));
        look("/members", "S01")
                .andExpect(content().string(containsString("Абдылдаева")))
                .andExpect(content().string(containsString("О&#39;Нил &lt;b&gt;")));
        apply(place, "S01").andExpect(redirectedUrl("/members/import/done"));
    }

    /** A cell is mended in the preview, a line left out, and the preview is made anew (teacher 19). */
    @Test
    void cellsAreMendedOnTheSpot() throws Exception {
        String place =
                sent("S01", "Ф.И.О.;Классы;Категориясы\nАбдылдаева Нуриза;жетинчи;I\nЖалгыз;;\nБекова Айпери;;бешинчи");
        look(place, "S01")
                .andExpect(content().string(containsString("name=\"cell-2-1\"")))
                .andExpect(content().string(containsString("name=\"cell-3-0\"")))
                .andExpect(content().string(containsString("name=\"cell-4-2\"")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(post("/members/import/mend")
                        .with(csrf())
                        .with(SignIn.as(cast.school(), cast.person("S01")))
                        .param("id", id(place))
                        .param("since", "2026-09-01")
                        .param("whom", "LEADERS")
                        .param("cell-2-1", "11-В")
                        .param("cell-3-0", "Жалгыз")
                        .param("out-3", "true")
                        .param("cell-4-2", "II кат.")
                        .param("cell-999-0", "жок")
                        .param("cell-2-99", "жок"))
                .andExpect(redirectedUrl(place));
        look(place, "S01")
                .andExpect(content().string(containsString("Ката табылган жок")))
                .andExpect(content().string(containsString("11-В")))
                .andExpect(content().string(not(containsString("Жалгыз"))));
        apply(place, "S01").andExpect(redirectedUrl("/members/import/done"));
        look("/members", "S01")
                .andExpect(content().string(containsString("Абдылдаева")))
                .andExpect(content().string(not(containsString("Бекова"))));
    }

    /** Undone until somebody has changed something of it; both are lines of the trail (issue 10, point 5). */
    @Test
    void anImportIsUndoneAsLongAsNobodyHasChangedIt() throws Exception {
        String place = sent("S01", GOOD);
        apply(place, "S01");
        look("/members/import/done", "S01").andExpect(content().string(containsString("/members/import/undo")));
        look("/members/import", "S01").andExpect(content().string(containsString("/members/import/done")));
        undo(place, "M01").andExpect(status().isForbidden());
        undo(place, "S01").andExpect(redirectedUrl("/members"));
        look("/members", "S01").andExpect(content().string(not(containsString("Абдылдаева"))));
        look("/settings/staff", "S01").andExpect(content().string(not(containsString("Абдылдаева"))));
        undo(place, "S01").andExpect(status().isNotFound());
        look("/audit", "S01")
                .andExpect(content().string(containsString("Адамдар тизмеден алынды: 2")))
                .andExpect(content().string(containsString("Тизмеден алуу артка кайтарылды: 2")));

        String again = sent("S01", GOOD);
        apply(again, "S01");
        SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("update staff set version = version + 1, phone = '1' where surname = 'Абдылдаева'")
                        .update());
        look("/members/import/done", "S01").andExpect(content().string(not(containsString("/members/import/undo"))));
        undo(again, "S01").andExpect(status().is(422));
        look("/members", "S01").andExpect(content().string(containsString("Абдылдаева")));
    }

    private ResultActions undo(String place, String person) throws Exception {
        return mvc.perform(post("/members/import/undo")
                .with(csrf())
                .with(SignIn.as(cast.school(), cast.person(person)))
                .param("id", id(place)));
    }

    /** Going back to the preview asks for no file again; what waits there is nobody else's, and is gone after a day (trials 37). */
    @Test
    void aPreviewHasAnAddressOfItsOwn() throws Exception {
        String place = sent("S01", GOOD);
        look(place, "S01").andExpect(status().isOk());
        look("/members/import", "S01").andExpect(status().isOk());
        look(place, "S01").andExpect(content().string(containsString("Абдылдаева")));
        look(place, "M01").andExpect(status().isNotFound());
        apply(place, "M01").andExpect(redirectedUrl("/members/import/done"));
        look("/members", "S01").andExpect(content().string(not(containsString("Абдылдаева"))));
        look("/members/import/preview", "S01").andExpect(redirectedUrl("/members/import"));
        clock.set(LocalDate.of(2026, 11, 24));
        look(place, "S01").andExpect(status().isNotFound());
        sent("S01", GOOD);
        assertThat(SchoolContext.within(
                        cast.school(),
                        () -> jdbc.sql("select count(*) from waiting_table")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void theAdministratorReturnsToTheStaff() throws Exception {
        RequestPostProcessor administrator = SignIn.asAdministrator(cast.school(), cast.person("A01"));
        mvc.perform(get("/members/import").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/settings/staff\"")));
        String place = Objects.requireNonNull(
                mvc.perform(upload(GOOD.getBytes(StandardCharsets.UTF_8)).with(administrator))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        mvc.perform(post("/members/import/apply")
                        .with(csrf())
                        .with(administrator)
                        .param("id", id(place)))
                .andExpect(redirectedUrl("/members/import/done"));
        mvc.perform(get("/members/import/done").with(administrator))
                .andExpect(content().string(containsString("href=\"/settings/staff\"")));
    }

    @Test
    void faultsAreNamedWithLineAndColumn() throws Exception {
        String place = sent("S01", "Фамилиясы;Аты;Классы\nАбдылдаева;;жетинчи");
        look(place, "S01")
                .andExpect(content().string(containsString("Класс түшүнүксүз: жетинчи")))
                .andExpect(content().string(containsString("Уяча бош.")))
                .andExpect(content().string(not(containsString("/members/import/apply"))));
        apply(place, "S01").andExpect(status().is(422));
    }

    @Test
    void whatIsNoListIsRefusedAtTheField() throws Exception {
        send("S01", new byte[0])
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Файлды тандаңыз.")));
        send("S01", new byte[] {'P', 'K', 3, 4, 0})
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Файл окулбайт")));
    }

    @Test
    void theFormAndThePresentListCanBeTaken() throws Exception {
        byte[] present = look("/members/import/members.xlsx?year=2026-2027", "S01")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        look(sent("S01", present), "S01")
                .andExpect(content().string(containsString("өзгөрүү жок")))
                .andExpect(content().string(not(containsString("жаңы кызматкер"))));
        byte[] empty = look("/members/import/template.xlsx", "S01")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        look(sent("S01", empty), "S01").andExpect(content().string(containsString("бир да адам жок")));
    }

    @Test
    void onlyWhoKeepsTheMembersComesHere() throws Exception {
        look("/members/import", "M09").andExpect(status().isForbidden());
        look("/members", "M09").andExpect(content().string(not(containsString("/members/import"))));
        send("M09", GOOD.getBytes(StandardCharsets.UTF_8)).andExpect(status().isForbidden());
        look("/members/import", "M01").andExpect(status().isOk());
        look(sent("M01", GOOD), "M01").andExpect(content().string(containsString("Мындай кызматкер жок")));
    }

    @Test
    void aPreviewNeedsFewStatementsHoweverLongTheList() throws Exception {
        StringBuilder list = new StringBuilder("Фамилиясы;Аты\n");
        for (int one = 0; one < 300; one++) {
            list.append("Адам").append(one).append(";Аты\n");
        }
        sql.atMost(
                6,
                () -> send("S01", list.toString().getBytes(StandardCharsets.UTF_8))
                        .andExpect(status().is3xxRedirection()));
        String place = sent("S01", list.toString());
        sql.atMost(6, () -> look(place, "S01").andExpect(status().isOk()));
        assertThat(sql.statements(() -> look("/members/import", "S01"))).hasSizeLessThanOrEqualTo(6);
    }

    private ResultActions send(String person, byte[] file) throws Exception {
        return mvc.perform(upload(file).with(SignIn.as(cast.school(), cast.person(person))));
    }

    /** Where the preview of it is. */
    private String sent(String person, byte[] file) throws Exception {
        return Objects.requireNonNull(
                send(person, file).andReturn().getResponse().getRedirectedUrl());
    }

    private String sent(String person, String list) throws Exception {
        return sent(person, list.getBytes(StandardCharsets.UTF_8));
    }

    private ResultActions apply(String place, String person) throws Exception {
        return mvc.perform(post("/members/import/apply")
                .with(csrf())
                .with(SignIn.as(cast.school(), cast.person(person)))
                .param("id", id(place)));
    }

    private static String id(String place) {
        return place.substring(place.indexOf('=') + 1);
    }

    private static MockMultipartHttpServletRequestBuilder upload(byte[] file) {
        MockMultipartHttpServletRequestBuilder request =
                multipart("/members/import").file(new MockMultipartFile("file", "list.csv", "text/csv", file));
        request.param("year", "2026-2027").param("since", "2026-11-22").with(csrf());
        return request;
    }

    private ResultActions look(String address, String person) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignIn.as(cast.school(), cast.person(person))));
    }
}
