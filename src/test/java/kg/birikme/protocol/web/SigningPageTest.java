package kg.birikme.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import kg.birikme.access.Accounts;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.access.Acting;
import kg.birikme.access.SignedIn;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.MinutesService;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A signature covers exactly what the signing page showed (trials 1, attack H2, code 2). */
@BirikmeTest
class SigningPageTest {

    private static final String PASSWORD = "ак-кайың-жел-суу";
    private static final String UNSEEN = "2-КИЙИНКИ ӨЗГӨРТҮҮ: төрага көрбөгөн текст.";

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    MinutesService minutes;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private DemoCast cast;
    private RequestPostProcessor chair;

    @BeforeEach
    void found() {
        cast = sample.found();
        String login = "toraga-" + UUID.randomUUID().toString().substring(0, 8);
        UUID account = UUID.randomUUID();
        SchoolContext.within(
                cast.school(),
                () -> Acting.asAdministrator(
                        cast.chair(),
                        () -> accounts.open(
                                new NewAccount(account, cast.chair(), login, PASSWORD, Language.KY, false))));
        chair = SignIn.as(
                new SignedIn(account, cast.school().value(), cast.chair().value(), login, false));
    }

    @Test
    @Tag("R6")
    void whatChangedSinceThePageWasOpenedIsShownAndNotSigned() throws Exception {
        ProtocolId id = SchoolContext.within(cast.school(), () -> fixture.written(cast));
        String base =
                SchoolContext.within(cast.school(), () -> "/years/2026-2027/meetings/" + fixture.no(id) + "/protocol");
        Document opened = page(mvc.perform(get(base + "/sign").with(chair)).andExpect(status().isOk()));
        assertThat(opened.select("article").text()).contains("УГУЛДУ", "Төрага маалымат берди.", "ТОКТОМ");

        SchoolContext.within(cast.school(), () -> {
            AgendaItemId item = fixture.items(id).get(0);
            Acting.as(cast.secretary(), () -> minutes.write(id, item, 0, ProtocolFixture.text(UNSEEN)));
        });
        Document refused = page(sign(base, shown(opened)).andExpect(status().isConflict()));
        assertThat(standing(id)).isEqualTo("DRAFT");
        assertThat(refused.text())
                .contains("Бул барак ачылгандан кийин документ өзгөрдү", "Өзгөргөнү: 1-маселе", UNSEEN);

        sign(base, shown(refused)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl(base));
        assertThat(standing(id)).isEqualTo("SIGNED");
        Document signed = page(mvc.perform(get(base).with(chair)));
        assertThat(signed.select("article").text()).contains("Кол коюлгандардын катарында № 1:");
    }

    /** Protocols are signed in their order, or the chair is told which one still waits (chair B17, B13). */
    @Test
    @Tag("R10")
    void saysWhichEarlierProtocolStillWaits() throws Exception {
        ProtocolId first = SchoolContext.within(cast.school(), () -> fixture.written(cast));
        ProtocolId second =
                SchoolContext.within(cast.school(), () -> fixture.written(cast, ProtocolFixture.DAY.plusDays(14), 1));
        assertThat(page(mvc.perform(get(base(second) + "/sign").with(chair))).text())
                .contains("Мурунку протоколдорго кол коюла элек: № 1.");
        assertThat(page(mvc.perform(get(base(first) + "/sign").with(chair))).text())
                .doesNotContain("Мурунку протоколдорго");
    }

    private String base(ProtocolId id) {
        return SchoolContext.within(cast.school(), () -> "/years/2026-2027/meetings/" + fixture.no(id) + "/protocol");
    }

    private ResultActions sign(String base, String shown) throws Exception {
        return mvc.perform(post(base + "/sign")
                .param("password", PASSWORD)
                .param("shown", shown)
                .with(chair)
                .with(csrf()));
    }

    private static String shown(Document page) {
        return page.select("input[name=shown]").attr("value");
    }

    private static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    private String standing(ProtocolId id) {
        return SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("select status from protocol where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }
}
