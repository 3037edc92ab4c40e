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

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kg.birikme.demo.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;

/** The import as director, chair and member meet it. */
@BirikmeTest
class ImportPagesTest {

    private static final String GOOD = "Фамилиясы;Аты;Классы\nАбдылдаева;Нуриза;11-В\n\"О'Нил <b>\";Жан;\n";

    @Autowired MockMvc mvc;
    @Autowired SampleSchool sample;
    @Autowired SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void found() {
        cast = sample.found();
    }

    @Test
    void aListIsPreviewedAndSaved() throws Exception {
        String page = send("S01", GOOD.getBytes(StandardCharsets.UTF_8)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Ката табылган жок")))
                .andExpect(content().string(not(containsString("??"))))
                .andReturn().getResponse().getContentAsString();
        String rows = HtmlUtils.htmlUnescape(page.replaceAll("(?s).*<textarea hidden[^>]*>(.*?)</textarea>.*", "$1"));
        look("/members", "S01").andExpect(content().string(not(containsString("Абдылдаева"))));
        mvc.perform(post("/members/import/apply").with(csrf()).with(SignIn.as(cast.school(), cast.director()))
                        .param("id", UUID.randomUUID().toString()).param("year", "2026-2027").param("since", "2026-11-22").param("rows", rows))
                .andExpect(redirectedUrl("/members"));
        look("/members", "S01").andExpect(content().string(containsString("Абдылдаева")))
                .andExpect(content().string(containsString("О&#39;Нил &lt;b&gt;")));
    }

    @Test
    void theAdministratorReturnsToTheStaff() throws Exception {
        mvc.perform(get("/members/import").with(SignIn.asAdministrator(cast.school(), cast.person("A01"))))
                .andExpect(status().isOk()).andExpect(content().string(containsString("href=\"/settings/staff\"")));
        mvc.perform(post("/members/import/apply").with(csrf())
                        .with(SignIn.asAdministrator(cast.school(), cast.person("A01")))
                        .param("id", UUID.randomUUID().toString()).param("year", "2026-2027").param("since", "2026-11-22").param("rows", GOOD))
                .andExpect(redirectedUrl("/settings/staff"));
    }

    @Test
    void faultsAreNamedWithLineAndColumn() throws Exception {
        send("S01", "Фамилиясы;Аты;Классы\nАбдылдаева;;жетинчи".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Класс түшүнүксүз: жетинчи")))
                .andExpect(content().string(containsString("Уяча бош.")))
                .andExpect(content().string(not(containsString("/members/import/apply"))));
    }

    @Test
    void whatIsNoListIsRefusedAtTheField() throws Exception {
        send("S01", new byte[0]).andExpect(status().is(422)).andExpect(content().string(containsString("Файлды тандаңыз.")));
        send("S01", new byte[] {'P', 'K', 3, 4, 0}).andExpect(status().is(422))
                .andExpect(content().string(containsString("Файл окулбайт")));
    }

    @Test
    void theFormAndThePresentListCanBeTaken() throws Exception {
        byte[] present = look("/members/import/members.xlsx?year=2026-2027", "S01").andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();
        send("S01", present).andExpect(status().isOk()).andExpect(content().string(containsString("өзгөрүү жок")))
                .andExpect(content().string(not(containsString("жаңы кызматкер"))));
        byte[] empty = look("/members/import/template.xlsx", "S01").andReturn().getResponse().getContentAsByteArray();
        send("S01", empty).andExpect(status().is(422))
                .andExpect(content().string(containsString("бир да адам жок")));
    }

    @Test
    void onlyWhoKeepsTheMembersComesHere() throws Exception {
        look("/members/import", "M09").andExpect(status().isForbidden());
        look("/members", "M09").andExpect(content().string(not(containsString("/members/import"))));
        send("M09", GOOD.getBytes(StandardCharsets.UTF_8)).andExpect(status().isForbidden());
        look("/members/import", "M01").andExpect(status().isOk());
        send("M01", GOOD.getBytes(StandardCharsets.UTF_8)).andExpect(status().is(422))
                .andExpect(content().string(containsString("Мындай кызматкер жок")));
    }

    @Test
    void aPreviewNeedsFewStatementsHoweverLongTheList() throws Exception {
        StringBuilder list = new StringBuilder("Фамилиясы;Аты\n");
        for (int one = 0; one < 300; one++) {
            list.append("Адам").append(one).append(";Аты\n");
        }
        sql.atMost(6, () -> send("S01", list.toString().getBytes(StandardCharsets.UTF_8)).andExpect(status().isOk()));
        assertThat(sql.statements(() -> look("/members/import", "S01"))).hasSizeLessThanOrEqualTo(6);
    }

    private ResultActions send(String person, byte[] file) throws Exception {
        return mvc.perform(multipart("/members/import")
                .file(new MockMultipartFile("file", "list.csv", "text/csv", file))
                .param("year", "2026-2027").param("since", "2026-11-22")
                .with(csrf())
                .with(SignIn.as(cast.school(), cast.person(person))));
    }

    private ResultActions look(String address, String person) throws Exception {
        return mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person(person))));
    }
}
