package kg.birikme.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.domain.CatalogueItem;
import kg.birikme.plan.domain.ItemView;
import kg.birikme.plan.domain.PlanApproval;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import kg.birikme.web.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BirikmeTest
class PlanWebTest {

    private static final String PLAN = "/years/2026-2027/plan";

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PlanFixture fixture;

    @Autowired
    private PlanPages pages;

    @Autowired
    private PlanDrafting drafting;

    @Autowired
    private PlanApproval approval;

    @Autowired
    private PlanChain chain;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void foundASchool() {
        cast = sample.found();
    }

    @Test
    void aYearWithoutPlanInvitesTheChairToBeginOne() throws Exception {
        open("M01", PLAN).andExpect(status().isOk()).andExpect(content().string(containsString("План түзүү")));
        open("M05", PLAN).andExpect(status().isOk()).andExpect(content().string(not(containsString("План түзүү"))));

        String id = UUID.randomUUID().toString();
        send("M01", post(PLAN).param("id", id)).andExpect(status().isSeeOther()).andExpect(redirectedUrl(PLAN));
        send("M01", post(PLAN).param("id", id)).andExpect(status().isSeeOther());
        send("M05", post(PLAN).param("id", UUID.randomUUID().toString())).andExpect(status().isForbidden());
        open("M01", PLAN).andExpect(status().isOk()).andExpect(content().string(containsString("Долбоор")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/texts",
                "/items/new",
                "/items/new?section=MEETINGS",
                "/copy",
                "/catalogue",
                "/meeting",
                "/revisions",
                "/print",
                "/print?language=ru&marks=true"
            })
    void everyPageOpensForTheChair(String page) throws Exception {
        within(fixture::draft);
        open("M01", PLAN + page).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/texts", "/items/new", "/copy", "/catalogue", "/meeting"})
    void theFormsAreTheChairsAlone(String page) throws Exception {
        within(fixture::draft);
        open("S01", PLAN + page).andExpect(status().isForbidden());
        open("M02", PLAN + page).andExpect(status().isForbidden());
    }

    @Test
    void unknownYearsRevisionsAndItemsAreNotFound() throws Exception {
        within(fixture::draft);
        open("M01", "/years/2040-2041/plan").andExpect(status().isNotFound());
        open("M01", PLAN + "?revision=7").andExpect(status().isNotFound());
        open("M01", PLAN + "/items/" + UUID.randomUUID()).andExpect(status().isNotFound());
        open("M01", PLAN + "/compare?earlier=1&later=2").andExpect(status().isNotFound());
    }

    @Test
    void anotherSchoolsItemIsNotFound() throws Exception {
        within(fixture::draft);
        ItemView theirs = page().items().get(0);
        cast = sample.found();
        within(fixture::draft);
        open("M01", PLAN + "/items/" + theirs.id()).andExpect(status().isNotFound());
    }

    @Test
    @Tag("R2")
    void theWholeWayInTheBrowser() throws Exception {
        PlanId id = within(fixture::considered);
        step("M01", "send", id).andExpect(status().isSeeOther());
        open("S02", PLAN).andExpect(content().string(containsString("/plan/agree")));
        step("S02", "agree", id).andExpect(status().isSeeOther());
        open("S01", PLAN).andExpect(content().string(containsString("/plan/approve")));
        step("S01", "approve", id).andExpect(status().isSeeOther());
        open("M05", PLAN).andExpect(status().isOk()).andExpect(content().string(containsString("Бекитилди")));
        PlanStatus after = within(cast -> fixture.status(id));
        assertThat(after).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    @Tag("R2")
    void aPlanThatNoMeetingConsideredIsRefusedInWords() throws Exception {
        PlanId id = within(fixture::draft);
        step("M01", "send", id)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("План жыйында карала элек")))
                .andExpect(content().string(containsString("/regulation#R2")));
    }

    @Test
    @Tag("R8")
    void aRefusalNamesItsClauseAndThePlace() throws Exception {
        PlanId id = within(cast -> {
            PlanId empty = fixture.empty(cast);
            fixture.consider(cast, empty);
            return empty;
        });
        step("M01", "send", id)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("/regulation#R8")))
                .andExpect(content().string(containsString("plan#section-IV")));
    }

    @Test
    @Tag("R2")
    void othersMayNotTakeTheStep() throws Exception {
        PlanId id = within(fixture::sent);
        step("S01", "agree", id).andExpect(status().isForbidden());
        step("M01", "agree", id).andExpect(status().isForbidden());
        step("S02", "approve", id).andExpect(status().isForbidden());
        step("M05", "recall", id).andExpect(status().isForbidden());
    }

    @Test
    @Tag("R2")
    void aReturnWithoutRemarkIsRefusedAtTheField() throws Exception {
        PlanId id = within(fixture::sent);
        send("S02", form("return", id).param("remark", " ").param("newMeeting", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"remark-fault\"")));
        send("S02", form("return", id).param("remark", "Тактаңыз")).andExpect(status().isSeeOther());
        open("M01", PLAN).andExpect(content().string(containsString("Тактаңыз")));
    }

    @Test
    void aStaleStepIsToldSo() throws Exception {
        PlanId id = within(fixture::sent);
        MockHttpServletRequestBuilder late = form("agree", id);
        within(cast -> {
            Acting.as(cast.chair(), () -> {});
            fixture.agree(cast, id);
            return id;
        });
        send("S02", late).andExpect(status().isSeeOther());
        send("S02", form("return", id).param("remark", "кеч")).andExpect(status().isForbidden());
    }

    @Test
    void aStaleTextShowsBothAndLosesNone() throws Exception {
        PlanId id = within(fixture::draft);
        int version = within(cast -> fixture.version(id));
        texts(id, Integer.toString(version), "Биринчи тема").andExpect(status().isSeeOther());
        texts(id, Integer.toString(version), "Экинчи тема")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Биринчи тема")))
                .andExpect(content().string(containsString("Экинчи тема")));
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        PlanId id = within(fixture::draft);
        send("M01", item(id, UUID.randomUUID()).param("content", "").param("result", "Жазылган натыйжа"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Жазылган натыйжа")))
                .andExpect(content().string(containsString("content-fault")));
        send(
                        "M01",
                        item(id, UUID.randomUUID())
                                .param("content", "Иш")
                                .param("termKind", "RANGE")
                                .param("termFrom", "2026-10-05")
                                .param("termTo", "2026-10-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("termTo-fault")));
        send(
                        "M01",
                        item(id, UUID.randomUUID())
                                .param("content", "Сакталган сөз")
                                .param("termKind", "DATE")
                                .param("termFrom", "32.13.2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Сакталган сөз")));
    }

    @Test
    void aDoubleClickAddsOneItemAndItsPageEditsIt() throws Exception {
        PlanId id = within(fixture::draft);
        UUID item = UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            send(
                            "M01",
                            item(id, item)
                                    .param("content", "Жаңы иш")
                                    .param("termKind", "MONTHS")
                                    .param("termMonths", "10", "4")
                                    .param(
                                            "responsible",
                                            cast.person("M05").value().toString())
                                    .param("aims", "24"))
                    .andExpect(status().isSeeOther());
        }
        assertThat(page().items())
                .filteredOn(one -> one.content().content().equals("Жаңы иш"))
                .hasSize(1);
        open("M01", PLAN + "/items/" + item)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Жаңы иш")));
        open("M01", PLAN).andExpect(content().string(containsString("октябрь, апрель")));

        send(
                        "M01",
                        post(PLAN + "/items/" + item + "/move")
                                .param("plan", id.value().toString())
                                .param("where", "TOP"))
                .andExpect(status().isSeeOther());
        send(
                        "M01",
                        post(PLAN + "/items/" + item + "/remove")
                                .param("plan", id.value().toString()))
                .andExpect(status().isSeeOther());
        assertThat(page().items()).noneMatch(one -> one.id().equals(item));
    }

    @Test
    @Tag("R1")
    void marksAreSetOnThePlanInForce() throws Exception {
        PlanId id = within(fixture::approved);
        ItemView item = page().items().get(5);
        String mark = PLAN + "/items/" + item.id() + "/mark";
        open("M02", mark).andExpect(status().isOk());
        open("M05", mark).andExpect(status().isForbidden());
        send(
                        "M01",
                        post(mark)
                                .param("plan", id.value().toString())
                                .param("version", "0")
                                .param("state", "NOT_DONE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("reason-fault")));
        send(
                        "M01",
                        post(mark)
                                .param("plan", id.value().toString())
                                .param("version", "0")
                                .param("state", "DONE"))
                .andExpect(status().isSeeOther());
        open("M05", PLAN).andExpect(content().string(containsString("22.11.2026")));
    }

    @Test
    @Tag("R3")
    @Tag("R8")
    @Tag("R9")
    void theCatalogueAloneMakesAPlanThatMayBeSent() throws Exception {
        PlanId id = within(fixture::empty);
        for (int click = 0; click < 2; click++) {
            MockHttpServletRequestBuilder chosen =
                    post(PLAN + "/catalogue").param("plan", id.value().toString());
            for (var item : CatalogueItem.values()) {
                chosen.param("items", item.name());
            }
            send("M01", chosen).andExpect(status().isSeeOther());
        }
        assertThat(page().items()).hasSize(CatalogueItem.values().length);
        assertThat(page().complete()).isTrue();
    }

    @Test
    void aNewRevisionIsComparedAndShownBesideThePlanInForce() throws Exception {
        PlanId id = within(fixture::approved);
        send(
                        "M01",
                        post(PLAN + "/revisions")
                                .param("plan", id.value().toString())
                                .param("id", UUID.randomUUID().toString()))
                .andExpect(status().isSeeOther());
        ItemView item = page().items().get(6);
        within(cast -> {
            Acting.as(
                    cast.chair(),
                    () -> drafting.changeItem(
                            page().head().id(),
                            item.id(),
                            item.version(),
                            PlanFixture.work(cast.person("M05"), "Башкача")));
            return id;
        });
        open("M01", PLAN + "/compare?earlier=1&later=2")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Башкача")));
        open("M05", PLAN)
                .andExpect(content().string(containsString("1-редакция")))
                .andExpect(content().string(containsString("?revision=2")));
        open("M01", PLAN + "/revisions").andExpect(status().isOk());
    }

    /** Chair B7: what is done already is seen while the plan is revised, and removing it asks with that word. */
    @Test
    @Tag("R1")
    void whatIsDoneIsSeenWhileThePlanIsRevised() throws Exception {
        PlanId id = within(fixture::approved);
        ItemView item = page().items().get(5);
        send(
                        "M01",
                        post(PLAN + "/items/" + item.id() + "/mark")
                                .param("plan", id.value().toString())
                                .param("version", "0")
                                .param("state", "DONE"))
                .andExpect(status().isSeeOther());
        UUID second = UUID.randomUUID();
        send(
                        "M01",
                        post(PLAN + "/revisions")
                                .param("plan", id.value().toString())
                                .param("id", second.toString()))
                .andExpect(status().isSeeOther());
        open("M01", PLAN + "?revision=2").andExpect(content().string(containsString("22.11.2026")));
        ItemView revised = page().items().get(5);
        open("M01", PLAN + "/items/" + revised.id()).andExpect(content().string(containsString("Аткарылды")));
    }

    /** Chair B8: a returned plan was considered all the same, unless a meeting is asked for. */
    @Test
    @Tag("R2")
    void afterAReturnTheMeetingsStepIsDone() throws Exception {
        PlanId id = within(fixture::sent);
        within(cast -> {
            Acting.as(cast.deputyTeaching(), () -> approval.giveBack(id, fixture.version(id), "Тактаңыз", false));
            return id;
        });
        List<Step> steps = within(cast -> Acting.as(cast.chair(), () -> chain.steps(page().head())));
        assertThat(steps)
                .extracting(Step::state)
                .containsExactly(Step.State.RETURNED, Step.State.DONE, Step.State.TO_COME, Step.State.TO_COME);
    }

    @Test
    @Tag("R44")
    void theFormIsPrinted() throws Exception {
        within(fixture::approved);
        for (String language : new String[] {"ky", "ru"}) {
            byte[] pdf = open("M05", PLAN + ".pdf?language=" + language)
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", "application/pdf"))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {27, 333})
    void thePageAsksTheDatabaseTheSameHoweverLongThePlan(int more) throws Exception {
        within(cast -> fixture.draftWith(cast, more));
        // with the meetings and the activities that its items became, and the import that could be undone
        sql.atMost(9, () -> open("M01", PLAN).andExpect(status().isOk()));
        for (String page : new String[] {"/revisions", "/texts", "/meeting", "/catalogue"}) {
            sql.atMost(6, () -> open("M01", PLAN + page).andExpect(status().isOk()));
        }
        sql.atMost(12, () -> open("M01", PLAN + "/print").andExpect(status().isOk()));
        sql.atMost(12, () -> open("M01", PLAN + "/copy").andExpect(status().isOk()));
    }

    private <T> T within(Function<DemoCast, T> work) {
        Supplier<T> done = () -> work.apply(cast);
        return SchoolContext.within(cast.school(), done);
    }

    private PlanPage page() {
        return within(cast ->
                Acting.as(cast.chair(), () -> pages.page("2026-2027", null)).orElseThrow());
    }

    private ResultActions open(String who, String address) throws Exception {
        return mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person(who))));
    }

    private ResultActions send(String who, MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(csrf()).with(SignIn.as(cast.school(), cast.person(who))));
    }

    private ResultActions step(String who, String step, PlanId id) throws Exception {
        return send(who, form(step, id));
    }

    private MockHttpServletRequestBuilder form(String step, PlanId id) {
        int version = within(cast -> fixture.version(id));
        return post(PLAN + "/" + step).param("plan", id.value().toString()).param("version", Integer.toString(version));
    }

    private ResultActions texts(PlanId id, String version, String theme) throws Exception {
        return send(
                "M01",
                post(PLAN + "/texts")
                        .param("plan", id.value().toString())
                        .param("version", version)
                        .param("theme", theme)
                        .param("aim", "")
                        .param("tasks", "а\nб")
                        .param("analysis", ""));
    }

    private MockHttpServletRequestBuilder item(PlanId id, UUID item) {
        return post(PLAN + "/items")
                .param("plan", id.value().toString())
                .param("id", item.toString())
                .param("section", "CONTROL")
                .param("version", "0");
    }
}
