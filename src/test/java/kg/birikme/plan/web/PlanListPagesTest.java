package kg.birikme.plan.web;

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
import java.util.Objects;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.PlanFixture;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The chair's own plan as she meets it on the page, without a script (issue 10, point 7). */
@BirikmeTest
@Tag("R1")
class PlanListPagesTest {

    private static final String PLAN = "/years/2026-2027/plan";
    private static final String ROWS = "№\tИштин мазмуну\tМөөнөтү\tЖооптуу\r\nV. Уюштуруу иштери\r\n"
            + "1\tМаалымат <b>банкы</b>\tсентябрь\tтөрага\r\n2\tТалдоо\tкүз майрамы\tЗавуч\r\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PlanFixture fixture;

    @Autowired
    private SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void anEmptyDraft() {
        cast = sample.found();
        SchoolContext.within(cast.school(), () -> fixture.empty(cast));
    }

    @Test
    void pastedRowsAreLookedAtMendedTakenAndTakenBack() throws Exception {
        look(PLAN).andExpect(content().string(containsString("href=\"" + PLAN + "/list\"")));
        look(PLAN + "/list").andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
        String place = sent(ROWS);
        look(place)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(containsString("Маалымат &lt;b&gt;банкы&lt;/b&gt;")))
                .andExpect(content().string(containsString("«Завуч» деген ким")))
                .andExpect(content().string(containsString("«күз майрамы» деген мөөнөт")))
                .andExpect(content().string(not(containsString("value=\"take\""))));
        preview(place).andExpect(redirectedUrl(place));
        press(place, "3").andExpect(redirectedUrl(place + "&line=3#row-3"));
        look(place + "&line=3").andExpect(content().string(containsString("name=\"cell-3-1\"")));
        send(post(PLAN + "/list/preview").param("id", id(place)).param("person-0", "ALL_MEMBERS"), "M01");
        look(place).andExpect(content().string(containsString("value=\"take\"")));
        press(place, "take").andExpect(redirectedUrl(PLAN + "#items"));
        look(PLAN)
                .andExpect(content().string(containsString("Маалымат &lt;b&gt;банкы&lt;/b&gt;")))
                .andExpect(content().string(containsString("бардык мүчөлөр")))
                .andExpect(content().string(containsString("Алып келүүнү артка кайтаруу")));
        press(place, "take").andExpect(redirectedUrl(PLAN + "#items"));
        send(post(PLAN + "/list/undo").param("id", id(place)), "M01").andExpect(redirectedUrl(PLAN + "#items"));
        look(PLAN).andExpect(content().string(not(containsString("Маалымат"))));
    }

    @Test
    void whatIsNotUnderstoodIsNotTaken() throws Exception {
        String place = sent(ROWS);
        press(place, "take").andExpect(status().is(422));
        look(PLAN).andExpect(content().string(not(containsString("Маалымат"))));
    }

    @Test
    void whatIsNoPlanIsRefusedAtTheField() throws Exception {
        send(upload(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, ""), "M01")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("эски түрү")));
        send(upload(new byte[0], ""), "M01").andExpect(status().is(422));
    }

    @Test
    void nobodyElseComesHere() throws Exception {
        String place = sent(ROWS);
        for (String person : new String[] {"S01", "S02", "M02", "M09"}) {
            mvc.perform(get(PLAN + "/list").with(SignIn.as(cast.school(), cast.person(person))))
                    .andExpect(status().isForbidden());
            mvc.perform(get(URI.create(place)).with(SignIn.as(cast.school(), cast.person(person))))
                    .andExpect(status().isForbidden());
            send(upload(new byte[0], ROWS), person).andExpect(status().isForbidden());
        }
    }

    @Test
    void aPreviewNeedsFewStatementsHoweverLongThePlan() throws Exception {
        String place = sent(ROWS + "3\tИш\tмай\tтөрага\r\n".repeat(300));
        assertThat(sql.statements(() -> look(place).andExpect(status().isOk()))).hasSizeLessThanOrEqualTo(10);
    }

    private String sent(String pasted) throws Exception {
        return Objects.requireNonNull(send(upload(new byte[0], pasted), "M01")
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(byte[] file, String pasted) {
        return multipart(PLAN + "/list")
                .file(new MockMultipartFile("file", "plan.docx", "", file))
                .param("pasted", pasted);
    }

    private ResultActions press(String place, String step) throws Exception {
        return send(post(PLAN + "/list/preview").param("id", id(place)).param("step", step), "M01");
    }

    private ResultActions preview(String place) throws Exception {
        return press(place, "");
    }

    private ResultActions send(AbstractMockHttpServletRequestBuilder<?> request, String person) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignIn.as(cast.school(), cast.person(person))));
    }

    private ResultActions look(String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignIn.as(cast.school(), cast.person("M01"))));
    }

    private static String id(String place) {
        return place.substring(place.indexOf('=') + 1);
    }
}
