package kg.birikme.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import kg.birikme.web.Flash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The protocol's pages as a browser meets them. */
@BirikmeTest
class ProtocolWebTest {

    private static final int LIST_OR_DETAIL = 6;
    private static final int ANY_PAGE = 12;

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void found() {
        cast = sample.found();
    }

    @Test
    @Tag("R10")
    void theDraftLooksLikeThePaperAndSaysWhatIsMissing() throws Exception {
        String base = base(within(() -> fixture.opened(cast)));
        page(base, cast.secretary())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("УГУЛДУ:")))
                .andExpect(content().string(containsString("ДОЛБООР")))
                .andExpect(content().string(containsString(base + "/minutes/1")));
        page(base, cast.person("M09"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(base + "/minutes"))));
    }

    @Test
    @Tag("R5")
    void aRecommendationIsWrittenChangedAndRemoved() throws Exception {
        ProtocolId id = within(() -> fixture.opened(cast));
        String base = base(id);
        UUID item = within(() -> fixture.items(id)).get(0).value();
        UUID recommendation = UUID.randomUUID();
        page(base + "/minutes", cast.secretary()).andExpect(redirectedUrl(base + "/minutes/1"));
        page(base + "/minutes/1", cast.secretary()).andExpect(status().isOk());
        page(base + "/items/" + item + "/recommendation", cast.secretary()).andExpect(status().isOk());
        send(base + "/items/" + item + "/recommendation", cast.secretary(), recommendation(recommendation, "0", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("2027-05-01")));
        send(
                        base + "/items/" + item + "/recommendation",
                        cast.secretary(),
                        recommendation(recommendation, "0", "График түзүлсүн."))
                .andExpect(redirectedUrl(base + "/minutes/1#recommendations"));
        page(base + "/recommendations/" + recommendation, cast.secretary())
                .andExpect(content().string(containsString("График түзүлсүн.")));
        send(
                        base + "/recommendations/" + recommendation,
                        cast.secretary(),
                        recommendation(recommendation, "7", "Башка сөз"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("График түзүлсүн.")))
                .andExpect(content().string(containsString("Башка сөз")));
        send(
                        base + "/recommendations/" + recommendation,
                        cast.secretary(),
                        recommendation(recommendation, "0", "Башка сөз"))
                .andExpect(status().is3xxRedirection());
        page(base, cast.person("M09")).andExpect(content().string(containsString("Башка сөз")));
        send(base + "/recommendations/" + recommendation + "/remove", cast.secretary(), post("/"))
                .andExpect(redirectedUrl(base + "/minutes/1#recommendations"));
    }

    private static MockHttpServletRequestBuilder recommendation(UUID id, String version, String text) {
        return post("/")
                .param("id", id.toString())
                .param("version", version)
                .param("text", text)
                .param("addressee", "MEMBERS")
                .param("due", "2027-05-01")
                .param("party", "CLASS_TEACHERS_OF_GRADES")
                .param("gradeFrom", "5")
                .param("gradeTo", "9");
    }

    @Test
    void theMinutesAreSavedByTheButtonAndByThemselves() throws Exception {
        ProtocolId id = within(() -> fixture.opened(cast));
        String base = base(id);
        UUID item = within(() -> fixture.items(id)).get(0).value();
        String target = base + "/minutes/" + item;
        send(target, cast.secretary(), minutes("-1", "Биринчи").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"version\" value=\"0\"")))
                .andExpect(content().string(containsString("Сакталды")));
        send(target, cast.chair(), minutes("-1", "Башка сөз").header("HX-Request", "true"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Биринчи")));
        send(target, cast.chair(), minutes("-1", "Башка сөз"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Биринчи")))
                .andExpect(content().string(containsString("Башка сөз")));
        send(target, cast.secretary(), minutes("0", "Экинчи").param("spoke[0].words", "Ким экени жок"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ким экени жок")));
        send(target, cast.secretary(), minutes("0", "Экинчи")).andExpect(redirectedUrl(base + "/minutes/1"));
        send(target, cast.person("M09"), minutes("1", "Үчүнчү")).andExpect(status().isForbidden());
    }

    @Test
    @Tag("R5")
    void whatIsTypedIsSavedOnTheWayToARecommendationAndNoItemIsWalkedPastWithoutOne() throws Exception {
        ProtocolId id = within(() -> fixture.opened(cast, ProtocolFixture.DAY, 2));
        String base = base(id);
        UUID item = within(() -> fixture.items(id)).get(0).value();
        String target = base + "/minutes/" + item;
        page(base + "/minutes/1", cast.secretary()).andExpect(content().string(containsString("name=\"recommend\"")));
        send(target, cast.secretary(), minutes("-1", "Терилген сөз").param("recommend", "true"))
                .andExpect(redirectedUrl(base + "/items/" + item + "/recommendation"));
        page(base + "/minutes/1", cast.secretary()).andExpect(content().string(containsString("Терилген сөз")));

        send(target, cast.secretary(), minutes("0", "Терилген сөз").param("next", "true"))
                .andExpect(redirectedUrl(base + "/minutes/1#recommendations"))
                .andExpect(flash().attribute(
                                Flash.NAME,
                                new Flash(Flash.Kind.WARNING, "protocol.flash.noRecommendation", List.of("1"))));
        send(
                        base + "/items/" + item + "/recommendation",
                        cast.secretary(),
                        recommendation(UUID.randomUUID(), "0", "График түзүлсүн."))
                .andExpect(redirectedUrl(base + "/minutes/1#recommendations"));
        send(target, cast.secretary(), minutes("0", "Терилген сөз").param("next", "true"))
                .andExpect(redirectedUrl(base + "/minutes/2"));
    }

    private static MockHttpServletRequestBuilder minutes(String version, String heard) {
        return post("/").param("version", version).param("heard", heard).param("outcome", "CONSIDERED");
    }

    @Test
    void membersSayWhatTheyThinkOfTheDraft() throws Exception {
        String base = base(within(() -> fixture.opened(cast)));
        send(
                        base + "/comments",
                        cast.person("M09"),
                        post("/").param("id", UUID.randomUUID().toString()).param("text", ""))
                .andExpect(status().isUnprocessableContent());
        send(
                        base + "/comments",
                        cast.person("M09"),
                        post("/").param("id", UUID.randomUUID().toString()).param("text", "Менин пикирим"))
                .andExpect(status().is3xxRedirection());
        page(base, cast.secretary()).andExpect(content().string(containsString("Менин пикирим")));
    }

    @Test
    @Tag("R6")
    void onlyTheChairSignsAndOnlyWithTheOwnPassword() throws Exception {
        ProtocolId id = within(() -> fixture.written(cast));
        String base = base(id);
        String shown = within(() -> Acting.as(cast.chair(), () -> fixture.shown(id)));
        page(base + "/sign", cast.secretary()).andExpect(status().isForbidden());
        send(base + "/sign", cast.secretary(), post("/").param("password", "x").param("shown", shown))
                .andExpect(status().isForbidden());
        page(base + "/sign", cast.chair()).andExpect(status().isOk());
        send(
                        base + "/sign",
                        cast.chair(),
                        post("/").param("password", "жаңылыш").param("shown", shown))
                .andExpect(status().isUnprocessableContent());
        send(base + "/sign", cast.chair(), post("/").param("password", ""))
                .andExpect(status().isUnprocessableContent());
        page(base, cast.chair()).andExpect(content().string(containsString("ДОЛБООР")));
    }

    @Test
    @Tag("R6")
    @Tag("R10")
    void aSignedProtocolShowsThatItsHashAgreesAndIsCorrectedWithThePasswordOnly() throws Exception {
        String base = base(within(() -> fixture.signed(cast)));
        page(base, cast.chair())
                .andExpect(content().string(containsString("текшерүү коду дал келет")))
                .andExpect(content().string(not(containsString("ДОЛБООР"))));
        page(base + "/minutes/1", cast.secretary()).andExpect(status().isUnprocessableContent());
        page(base + "/sign", cast.chair()).andExpect(redirectedUrl(base));
        for (String kind : new String[] {"/addendum", "/annulment"}) {
            page(base + kind, cast.person("M09")).andExpect(status().isForbidden());
            page(base + kind, cast.chair()).andExpect(status().isOk());
            send(
                            base + kind,
                            cast.chair(),
                            post("/")
                                    .param("id", UUID.randomUUID().toString())
                                    .param("text", "Менин сөзүм сакталсын")
                                    .param("password", "жаңылыш"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Менин сөзүм сакталсын")));
        }
    }

    @Test
    void whatIsNotThereOrNotTheirsIsNotFound() throws Exception {
        String base = base(within(() -> fixture.opened(cast)));
        page("/years/2026-2027/meetings/77/protocol", cast.chair()).andExpect(status().isNotFound());
        page(base + "/minutes/9", cast.chair()).andExpect(status().isNotFound());
        page(base + "/recommendations/" + UUID.randomUUID(), cast.chair()).andExpect(status().isNotFound());
        DemoCast other = sample.found();
        mvc.perform(get(base).with(SignIn.as(other.school(), other.chair()))).andExpect(status().isNotFound());
        mvc.perform(get(base).with(SignIn.asAdministrator(cast.school(), cast.person("A01"))))
                .andExpect(status().isForbidden());
    }

    @Test
    @Tag("R5")
    void theJournalListsTheYearAndProvesItsChain() throws Exception {
        within(() -> fixture.signed(cast));
        page("/years/2026-2027/protocols", cast.person("M09"))
                .andExpect(content().string(containsString("Кол коюлду")));
        page("/years/2026-2027/protocols?check=true", cast.person("M09"))
                .andExpect(content().string(containsString("Кол коюлган протоколдордун бири да өзгөртүлгөн эмес.")));
        page("/years/2026-2027/protocols?page=-4", cast.person("M09")).andExpect(status().isOk());
        page("/years/2025-2026/protocols", cast.person("M09")).andExpect(status().isOk());
    }

    @Test
    void pagesCostAFewStatementsHoweverMuchThereIs() throws Exception {
        ProtocolId small = within(() -> fixture.written(cast));
        ProtocolId large = within(() -> fixture.written(cast, LocalDate.of(2026, 11, 19), 10));
        for (ProtocolId id : new ProtocolId[] {small, large}) {
            String base = base(id);
            // The first form of a school after a start reads the school's key for marks of kept words.
            page(base, cast.chair());
            sql.atMost(LIST_OR_DETAIL, () -> page(base, cast.chair()).andExpect(status().isOk()));
            sql.atMost(ANY_PAGE, () -> page(base + "/minutes/1", cast.chair()).andExpect(status().isOk()));
            sql.atMost(ANY_PAGE, () -> page(base + "/sign", cast.chair()).andExpect(status().isOk()));
        }
        within(() -> {
            Acting.as(cast.chair(), () -> fixture.sign(small));
            Acting.as(cast.chair(), () -> fixture.sign(large));
            return large;
        });
        sql.atMost(LIST_OR_DETAIL, () -> page(base(large), cast.chair()).andExpect(status().isOk()));
        sql.atMost(
                LIST_OR_DETAIL,
                () -> page("/years/2026-2027/protocols", cast.chair()).andExpect(status().isOk()));
    }

    private ResultActions page(String address, StaffId person) throws Exception {
        return mvc.perform(get(address).with(SignIn.as(cast.school(), person)));
    }

    private ResultActions send(String address, StaffId person, MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(
                form.uri(address).with(SignIn.as(cast.school(), person)).with(csrf()));
    }

    private String base(ProtocolId id) {
        return "/years/2026-2027/meetings/" + within(() -> fixture.no(id)) + "/protocol";
    }

    private <T> T within(Supplier<T> work) {
        T result = SchoolContext.within(cast.school(), work);
        assertThat(result).isNotNull();
        return result;
    }
}
