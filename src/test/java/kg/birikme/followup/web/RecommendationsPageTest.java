package kg.birikme.followup.web;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.file.SampleFiles;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.followup.domain.FollowupService;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The pages of the recommendations as people of each kind meet them. */
@BirikmeTest
class RecommendationsPageTest {

    private static final String LIST = "/years/2026-2027/recommendations";
    private static final String ONE = LIST + "/2/3.1";

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleSchool sample;

    @Autowired
    FollowupFixture fixture;

    @Autowired
    FollowupService service;

    @Autowired
    ActivityService activities;

    @Autowired
    SqlCounter sql;

    private DemoCast cast;
    private RecommendationId id;

    @BeforeEach
    void adopted() {
        cast = sample.found();
        AdoptedRecommendation adopted =
                FollowupFixture.of("3.1", FollowupFixture.DUE, cast.person("M02"), cast.person("M09"));
        id = adopted.id();
        SchoolContext.within(cast.school(), () -> {
            fixture.sign(
                    cast,
                    2,
                    adopted,
                    FollowupFixture.of("2.1", Party.CLASS_TEACHERS_OF_GRADES, 5, 9),
                    FollowupFixture.of("2.2", LocalDate.of(2026, 11, 30), cast.person("S05")));
        });
    }

    @Test
    void aMemberSeesTheirOwnAndEverythingAdopted() throws Exception {
        look(LIST, "M09")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Бирдиктүү талаптар")))
                .andExpect(content().string(not(containsString("??"))));
        look(LIST + "?tab=all", "M09").andExpect(content().string(containsString("2/2.2")));
        look(LIST + "?tab=overdue", "M09").andExpect(content().string(containsString("Мөөнөтү өтүп кеткен сунуш жок")));
    }

    @Test
    void whoIsNoMemberSeesWhatIsGivenToThem() throws Exception {
        look(LIST + "?tab=all", "S05")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2/2.2")))
                .andExpect(content().string(not(containsString("2/3.1"))));
        look(LIST + "/2/2.2", "S05").andExpect(status().isOk());
        look(ONE, "S05").andExpect(status().isNotFound());
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String wrong : List.of("/2/9.9", "/7/1.1", "/2/x", "/x/1.1", "/2/1.1.1")) {
            look(LIST + wrong, "M01").andExpect(status().isNotFound());
        }
    }

    @Test
    @Tag("R60")
    void oneTapAnswers() throws Exception {
        send("/answer", "M09", "version=0", "state=DONE", "words=")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(ONE));
        look(ONE, "M09").andExpect(content().string(containsString("Аткарылды")));
    }

    @Test
    @Tag("R60")
    void anAnswerWithoutWordsIsRefusedAndKeepsThePage() throws Exception {
        send("/answer", "M09", "version=0", "state=PARTLY", "words=")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Сунуш толук аткарылбаса, себебин жазыңыз.")))
                .andExpect(content().string(containsString("R60")));
        send("/answer", "M09", "version=0", "words=Барак даяр")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Барак даяр")));
    }

    @Test
    void whoWasSlowerSeesBothTexts() throws Exception {
        answer("M09", AnswerState.PARTLY, "Биринчи сөз");
        send("/answer", "M09", "version=0", "state=CANNOT", "words=Экинчи сөз")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Биринчи сөз")))
                .andExpect(content().string(containsString("Экинчи сөз")));
    }

    @Test
    void whatOthersAnsweredIsForTheLeaders() throws Exception {
        answer("M09", AnswerState.PARTLY, "Жарымы даяр болду");
        for (String leader : List.of("M01", "M02", "S01", "S02")) {
            look(ONE, leader).andExpect(content().string(containsString("Жарымы даяр болду")));
        }
        look(ONE, "M05")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Жарымы даяр болду"))));
        look(ONE, "M09").andExpect(content().string(containsString("Жарымы даяр болду")));
    }

    @Test
    @Tag("R60")
    void theChairsStepsAreTheChairs() throws Exception {
        for (String nobody : List.of("M09", "M02", "S01")) {
            send("/release", nobody, "version=0").andExpect(status().isForbidden());
            send("/extend", nobody, "version=0", "until=2027-01-15", "reason=Каникул")
                    .andExpect(status().isForbidden());
        }
        send("/answer", "M05", "version=0", "state=DONE").andExpect(status().isForbidden());
        send(
                        "/told",
                        "M05",
                        "version=0",
                        "told=DONE",
                        "person=" + cast.person("M09").value())
                .andExpect(status().isForbidden());
    }

    @Test
    @Tag("R60")
    void nothingIsReleasedBeforeEverybodyAnswered() throws Exception {
        send("/release", "M01", "version=0").andExpect(status().is(422));
        answer("M09", AnswerState.DONE, "");
        answer("M02", AnswerState.DONE, "");
        look(ONE, "M01").andExpect(content().string(containsString("Көзөмөлдөн алуу")));
        send("/release", "M01", "version=0").andExpect(status().isConflict());
        send("/release", "M01", "version=2", "note=Жакшы").andExpect(status().isSeeOther());
        look(ONE, "M01").andExpect(content().string(containsString("Көзөмөлдөн алынды")));
    }

    @Test
    @Tag("R60")
    void aTermIsPutOffForAReasonOnly() throws Exception {
        send("/extend", "M01", "version=0", "until=15.01.2027", "reason=")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Мөөнөттү узартуунун себебин жазыңыз.")));
        send("/extend", "M01", "version=0", "until=2026-12-01", "reason=Каникул")
                .andExpect(status().is(422));
        send("/extend", "M01", "version=0", "until=15.01.2027", "reason=Каникул")
                .andExpect(status().isSeeOther());
        look(ONE, "M09").andExpect(content().string(containsString("2027\u2011жылдын 15\u2011январы")));
    }

    @Test
    void theSecretaryWritesDownWhatSomebodySaid() throws Exception {
        send(
                        "/told",
                        "M02",
                        "version=0",
                        "told=DONE",
                        "person=" + cast.person("M09").value(),
                        "toldWords=")
                .andExpect(status().isSeeOther());
        send("/told", "M02", "version=1", "person=" + cast.person("M09").value())
                .andExpect(status().is(422));
        send("/send-back", "M01", "version=1", "whose=" + cast.person("M09").value(), "remark=")
                .andExpect(status().is(422));
        send("/send-back", "M01", "version=1", "whose=" + cast.person("M09").value(), "remark=Барак жок")
                .andExpect(status().isSeeOther());
        look(ONE, "M09").andExpect(content().string(containsString("Барак жок")));
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() throws Exception {
        SchoolContext.within(cast.school(), () -> fixture.signMany(cast, 3, 2, cast.person("M09")));
        int few = sql.statements(() -> look(LIST + "?tab=all", "M01").andExpect(status().isOk()))
                .size();
        SchoolContext.within(cast.school(), () -> fixture.signMany(cast, 4, 30, cast.person("M09")));
        SchoolContext.within(cast.school(), () -> {
            fixture.sign(cast, 5, FollowupFixture.of("1.1", Party.ALL_MEMBERS, null, null));
        });
        assertThat(sql.statements(() -> look(LIST + "?tab=all", "M01").andExpect(status().isOk())))
                .hasSize(few);
        sql.atMost(6, () -> look(LIST + "?tab=open&page=2", "M01").andExpect(status().isOk()));
        sql.atMost(6, () -> look(ONE, "M01").andExpect(status().isOk()));
        sql.atMost(6, () -> look(LIST + "/5/1.1", "M01").andExpect(status().isOk()));
    }

    /** Evidence hangs on the answer: an event that was held, photos, papers; who reads the answer reads it (chair C6, teacher 23). */
    @Test
    @Tag("R6")
    @Tag("R60")
    void anAnswerIsProvedByAnEventAndFiles() throws Exception {
        ActivityId event = new ActivityId(UUID.randomUUID());
        SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.person("M09"),
                        () -> activities.log(
                                event,
                                sample.year(),
                                new ActivityDetails(
                                        ActivityKind.EXTRACURRICULAR_EVENT,
                                        "Бирдиктүү талаптар күнү",
                                        "",
                                        LocalDate.of(2026, 11, 20),
                                        null,
                                        null,
                                        "",
                                        SchoolClass.none(),
                                        null,
                                        "",
                                        false),
                                List.of(cast.person("M09")),
                                new ActivityOutcome(24, ""),
                                List.of())));
        mvc.perform(proved("M02", event)).andExpect(status().is(422));
        mvc.perform(proved("M09", event)
                        .file(new MockMultipartFile(
                                "files", "барак.png", "image/png", "бузук".getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Барак түзүлдү")));
        mvc.perform(proved("M09", event)
                        .file(new MockMultipartFile("files", "барак.pdf", "application/pdf", SampleFiles.pdf())))
                .andExpect(redirectedUrl(ONE));
        String own = look(ONE, "M09").andReturn().getResponse().getContentAsString();
        String file = Jsoup.parse(own).select("a[href^=/files/]").attr("href");
        assertThat(own).contains("барак.pdf", "/activities/1", "/withdraw");
        look(ONE, "M01")
                .andExpect(content().string(containsString("барак.pdf")))
                .andExpect(content().string(containsString("/activities/1")));
        look(ONE, "M05").andExpect(status().isOk()).andExpect(content().string(not(containsString("барак.pdf"))));
        for (String reader : List.of("M09", "M01", "S01")) {
            look(file, reader).andExpect(status().isOk());
        }
        for (String stranger : List.of("M05", "S05")) {
            look(file, stranger).andExpect(status().isNotFound());
        }
        mvc.perform(post(file + "/remove").with(csrf()).with(SignIn.as(cast.school(), cast.person("M01"))))
                .andExpect(status().isForbidden());
        sql.atMost(6, () -> look(ONE, "M01").andExpect(status().isOk()));
        send("/withdraw", "M09", "version=1").andExpect(redirectedUrl(ONE));
        look(ONE, "M09")
                .andExpect(content().string(containsString("барак.pdf")))
                .andExpect(content().string(not(containsString(ONE + "/withdraw"))));
        mvc.perform(post(file + "/remove").with(csrf()).with(SignIn.as(cast.school(), cast.person("M09"))))
                .andExpect(redirectedUrl(ONE));
    }

    private MockMultipartHttpServletRequestBuilder proved(String person, ActivityId event) {
        return multipart(ONE + "/answer")
                .with(csrf())
                .with(SignIn.as(cast.school(), cast.person(person)))
                .param("version", "0")
                .param("state", "DONE")
                .param("words", "Барак түзүлдү")
                .param("event", event.value().toString());
    }

    private void answer(String person, AnswerState state, String words) {
        StaffId staff = cast.person(person);
        SchoolContext.within(cast.school(), () -> Acting.as(staff, () -> service.answer(id, 0, state, words)));
    }

    private ResultActions look(String address, String person) throws Exception {
        return mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person(person))));
    }

    private ResultActions send(String step, String person, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(ONE + step).with(csrf()).with(SignIn.as(cast.school(), cast.person(person)));
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request.param(parts[0], parts[1]);
        }
        return mvc.perform(request);
    }
}
