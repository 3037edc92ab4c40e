package kg.birikme.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.Invitations;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.meeting.domain.MeetingPlanning;
import kg.birikme.people.People;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanStatus;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import kg.birikme.web.Step;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BirikmeTest
class MeetingWebTest {

    private static final String LIST = "/years/2026-2027/meetings";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private PlanFixture plans;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private MeetingPages pages;

    @Autowired
    private SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void foundASchool() {
        cast = sample.found();
    }

    @Test
    void aYearWithoutMeetingsTeachesTheNextStep() throws Exception {
        open("M01", LIST)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Жыйындар пландала элек")))
                .andExpect(content().string(containsString("/meetings/new")));
        open("M05", LIST).andExpect(status().isOk()).andExpect(content().string(not(containsString("/meetings/new"))));
    }

    @Test
    @Tag("R3")
    void theListShowsQuartersAndTheirLights() throws Exception {
        within(cast -> fixture.held(cast, LocalDate.of(2026, 10, 8)));
        within(cast -> fixture.planned(cast, DAY));
        String html = open("M05", LIST)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html)
                .contains("1-чейрек", "4-чейрек", "Өткөрүлдү: 1", "Жыйын пландалган эмес", "16/16", "08.10.2026");
        assertThat(html).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/move", "/cancel", "/convene", "/agenda/new", "/invitations/new"})
    void everyPageOfAPlannedMeetingOpensForTheChair(String page) throws Exception {
        within(cast -> fixture.planned(cast, DAY));
        open("M01", LIST + "/1" + page)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        open("M01", LIST + "/new").andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/move", "/cancel", "/convene", "/invitations/new"})
    void theFormsAreTheChairsAlone(String page) throws Exception {
        within(cast -> fixture.planned(cast, DAY));
        open("S01", LIST + "/1" + page).andExpect(status().isForbidden());
        open("M02", LIST + "/1" + page).andExpect(status().isForbidden());
    }

    /** The chair tells of it by her own messenger; everybody takes it into a calendar. */
    @Test
    @Tag("R4")
    void aConvenedMeetingHasAMessageReadyForAMessengerAndAFileForACalendar() throws Exception {
        within(cast -> fixture.planned(cast, LocalDate.of(2026, 12, 17)));
        assertThat(open("M01", LIST + "/1").andReturn().getResponse().getContentAsString())
                .doesNotContain("wa.me", "meeting.ics");
        within(cast -> fixture.convened(cast, DAY));
        Document chairs = Jsoup.parse(
                open("M01", LIST + "/2").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        String opened = chairs.select("a[href^=https://wa.me/]").attr("href");
        assertThat(URLDecoder.decode(opened, StandardCharsets.UTF_8))
                .startsWith("https://wa.me/?text=")
                .contains("03.12.2026", "14.30", "12-кабинет", "«", "1) ", "/years/2026-2027/meetings/2");
        assertThat(chairs.select("a[href^=https://t.me/share/url?url=http]")).hasSize(1);
        Document members = Jsoup.parse(
                open("M09", LIST + "/2").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(members.select("a[href^=https]")).isEmpty();
        assertThat(members.select("a[href$=/meeting.ics]")).hasSize(1);
    }

    @Test
    void unknownAndForeignMeetingsAreNotFound() throws Exception {
        MeetingId theirs = within(cast -> fixture.planned(cast, DAY));
        cast = sample.found();
        open("M01", LIST + "/1").andExpect(status().isNotFound());
        open("M01", "/years/2040-2041/meetings").andExpect(status().isNotFound());
        send("M01", post(LIST + "/1/convene")).andExpect(status().isNotFound());
        send("M01", post("/meetings/" + theirs.value() + "/plan")).andExpect(status().isNotFound());
    }

    @Test
    void aDoubleClickPlansOneMeeting() throws Exception {
        String id = UUID.randomUUID().toString();
        MockHttpServletRequestBuilder form = post(LIST)
                .param("id", id)
                .param("theme", "Ата-энелер менен иш")
                .param("date", "03.12.2026")
                .param("time", "14.30")
                .param("place", "12-кабинет");
        send("M01", form).andExpect(status().isSeeOther()).andExpect(redirectedUrl(LIST + "/1"));
        send("M01", form).andExpect(status().isSeeOther()).andExpect(redirectedUrl(LIST + "/1"));
        int planned = within(cast -> meetings.ofYear(fixture.year()).size());
        assertThat(planned).isEqualTo(1);
        open("M05", LIST + "/1").andExpect(content().string(containsString("пландан тышкары")));
    }

    @Test
    void whatWasTypedIsKeptWhenItIsRefused() throws Exception {
        send(
                        "M01",
                        post(LIST)
                                .param("id", UUID.randomUUID().toString())
                                .param("theme", "Ата-энелер менен иш")
                                .param("date", "03.12.2029"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ата-энелер менен иш")))
                .andExpect(content().string(containsString("Бул күн окуу жылына кирбейт.")));
        send("M01", post(LIST).param("id", UUID.randomUUID().toString()).param("theme", " "))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void twoEditorsSeeBothTexts() throws Exception {
        MeetingId id = within(cast -> fixture.planned(cast, DAY));
        int version = version(id);
        within(cast -> {
            Acting.as(cast.chair(), () -> planning.describe(id, version, MeetingFixture.texts("Башка тема")));
            return id;
        });
        send(
                        "M01",
                        post(LIST + "/1/edit")
                                .param("id", id.value().toString())
                                .param("version", String.valueOf(version))
                                .param("theme", "Менин темам"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Менин темам")))
                .andExpect(content().string(containsString("Башка тема")));
    }

    @Test
    @Tag("R1")
    void aLineOfThePlanBecomesAMeetingWithOneClick() throws Exception {
        within(plans::approved);
        String page = open("M01", LIST + "/new").andReturn().getResponse().getContentAsString();
        assertThat(page).contains("1-жыйын", "/meetings/from-plan");
        String line = within(cast -> Acting.as(
                cast.chair(),
                () -> planning.linesWithoutMeeting(fixture.year()).get(1).line().toString()));
        send(
                        "M01",
                        post(LIST + "/from-plan")
                                .param("id", UUID.randomUUID().toString())
                                .param("line", line))
                .andExpect(redirectedUrl(LIST + "/1"));
        open("M01", LIST + "/1").andExpect(content().string(containsString("планда бар")));
        open("M01", LIST + "/1/edit")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(line)));
    }

    @Test
    @Tag("R2")
    void thePlanComesOntoTheAgendaFromItsOwnPage() throws Exception {
        PlanId plan = within(plans::draft);
        MeetingId id = within(cast -> fixture.bare(cast, DAY));
        send("M01", post("/meetings/" + id.value() + "/plan")).andExpect(redirectedUrl(LIST + "/1"));
        PlanStatus after = within(cast -> plans.status(plan));
        assertThat(after).isEqualTo(PlanStatus.IN_MEETING);
        open("M05", LIST + "/1").andExpect(content().string(containsString("иш планын кароо")));
    }

    @Test
    @Tag("R57")
    void theAgendaWorksWithoutJavaScript() throws Exception {
        MeetingId id = within(cast -> fixture.planned(cast, DAY));
        String item = UUID.randomUUID().toString();
        send(
                        "M05",
                        post(LIST + "/1/agenda")
                                .param("id", item)
                                .param("kind", "EXPERIENCE")
                                .param("title", "Тажрыйба")
                                .param("talk", "MESSAGE")
                                .param("minutes", "15")
                                .param("speakers", cast.person("M05").value().toString())
                                .param("guestSpeakers", "Райондун методисти"))
                .andExpect(status().isSeeOther());
        open("M01", LIST + "/1").andExpect(content().string(containsString("Сунушталды")));
        send("M05", post(LIST + "/1/agenda/" + item + "/confirm")).andExpect(status().isForbidden());
        send("M01", post(LIST + "/1/agenda/" + item + "/confirm")).andExpect(status().isSeeOther());
        send("M01", post(LIST + "/1/agenda/" + item + "/shift").param("where", "TOP"))
                .andExpect(status().isSeeOther());
        MeetingView meeting = within(cast -> meetings.get(id));
        assertThat(meeting.agenda().get(0).title()).isEqualTo("Тажрыйба");
        assertThat(meeting.agenda().get(0).speakersText()).isEqualTo("Г. О. Алымбаева, Райондун методисти");
        open("M01", LIST + "/1/agenda/" + item)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Райондун методисти")));
        send(
                        "M01",
                        post(LIST + "/1/agenda/" + item)
                                .param("id", item)
                                .param("version", "77")
                                .param("title", "Башка")
                                .param("talk", "TALK"))
                .andExpect(status().isConflict());
        send("M01", post(LIST + "/1/agenda/" + item + "/remove")).andExpect(status().isSeeOther());
    }

    @Test
    @Tag("R7")
    void conveningShowsWhoIsToldWhatAndRefusesAForgottenAssociation() throws Exception {
        MeetingId id = within(cast -> {
            MeetingId bare = fixture.bare(cast, DAY);
            fixture.add(cast, bare, "5-класстар", cast.association("AS2"), cast.association("AS6"));
            return bare;
        });
        open("M01", LIST + "/1/convene")
                .andExpect(content().string(containsString("Төрагасын чакыруу: А.\u00A0М.\u00A0Кылычова")))
                .andExpect(content().string(containsString("бирикменин мүчөсү, өзүнчө чакыруу керек эмес")));
        send("M01", post(LIST + "/1/convene").param("override", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("/regulation#R7")));
        send(
                        "M01",
                        post(LIST + "/1/invitations/chair")
                                .param("id", UUID.randomUUID().toString())
                                .param(
                                        "association",
                                        cast.association("AS6").value().toString()))
                .andExpect(status().isSeeOther());
        send("M01", post(LIST + "/1/convene")).andExpect(redirectedUrl(LIST + "/1"));
        send("M01", post(LIST + "/1/convene")).andExpect(redirectedUrl(LIST + "/1"));
        open("S03", LIST + "/1").andExpect(content().string(containsString("/1/acknowledge")));
        send("M05", post(LIST + "/1/acknowledge")).andExpect(status().isForbidden());
        send("S03", post(LIST + "/1/acknowledge")).andExpect(status().isSeeOther());
        open("M01", LIST + "/1").andExpect(content().string(containsString("Таанышты")));
        assertThat(statusOf(id)).isEqualTo(MeetingStatus.CONVENED);
    }

    @Test
    @Tag("R3")
    void aBrokenNormIsRefusedWithItsClauseUntilAReasonIsGiven() throws Exception {
        MeetingId id = within(cast -> fixture.planned(cast, DAY));
        MockHttpServletRequestBuilder form = post(LIST + "/1/cancel")
                .param("version", String.valueOf(version(id)))
                .param("reason", "Төрага ооруп калды");
        send("M01", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("/regulation#R3")))
                .andExpect(content().string(containsString("Төрага ооруп калды")));
        send("M01", form.param("normReason", "Карантин")).andExpect(status().isSeeOther());
        assertThat(statusOf(id)).isEqualTo(MeetingStatus.CANCELLED);
        open("S01", LIST + "/1").andExpect(content().string(containsString("Карантин")));
    }

    @Test
    @Tag("R48")
    void attendanceIsTakenInOneFormAndTheMeetingHeld() throws Exception {
        MeetingId id = within(cast -> fixture.convened(cast, DAY));
        clock.set(DAY);
        open("M02", LIST + "/1/attendance")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Баары катышты")));
        open("M05", LIST + "/1/attendance").andExpect(status().isForbidden());
        send(
                        "M02",
                        post(LIST + "/1/attendance")
                                .param("version", String.valueOf(version(id)))
                                .param(
                                        "rows[0].staff",
                                        cast.person("M05").value().toString())
                                .param("rows[0].mark", "EXCUSED"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(containsString("Себептүү келбегендин себебин жазыңыз: "
                                + within(cast ->
                                        people.get(cast.person("M05")).name().surname()))));
        send(
                        "M02",
                        post(LIST + "/1/attendance")
                                .param("version", String.valueOf(version(id)))
                                .param(
                                        "rows[0].staff",
                                        cast.person("M05").value().toString())
                                .param("rows[0].mark", "EXCUSED")
                                .param("rows[0].reason", "ооруп калган"))
                .andExpect(status().isSeeOther());
        open("M02", LIST + "/1")
                .andExpect(content().string(containsString("15/16")))
                .andExpect(content().string(containsString("ооруп калган")));
        assertThat(pdf("/1/attendance.pdf").replaceAll("-\\s+", "").replaceAll("\\s+", " "))
                .contains("себептүү, ооруп калган", "Катышты: 15. Келген жок: 1, анын ичинен себептүү: 1.");
        send("M02", post(LIST + "/1/attendance").param("version", "0").param("all", "true"))
                .andExpect(status().isConflict());
        send(
                        "M02",
                        post(LIST + "/1/attendance")
                                .param("version", String.valueOf(version(id)))
                                .param("all", "true"))
                .andExpect(status().isSeeOther());
        open("M02", LIST + "/1").andExpect(content().string(not(containsString("/1/hold"))));
        send("M02", post(LIST + "/1/hold")).andExpect(status().isUnprocessableContent());
        clock.set(DAY.atTime(14, 30));
        open("M02", LIST + "/1").andExpect(content().string(containsString("03.12.2026, саат 14.30. Катышты: 16/16.")));
        send("M02", post(LIST + "/1/hold")).andExpect(redirectedUrl(LIST + "/1"));
        send("M02", post(LIST + "/1/take-back").param("reason", "")).andExpect(status().isUnprocessableContent());
        send("M02", post(LIST + "/1/take-back").param("reason", "Жаңылыш басылды"))
                .andExpect(redirectedUrl(LIST + "/1"));
        open("M02", LIST + "/1").andExpect(content().string(containsString("Жаңылыш басылды")));
        send("M02", post(LIST + "/1/hold")).andExpect(redirectedUrl(LIST + "/1"));
        open("M02", LIST + "/1").andExpect(content().string(containsString("/meetings/1/protocol")));
        send(
                        "M02",
                        post(LIST + "/1/attendance/guests")
                                .param("id", UUID.randomUUID().toString())
                                .param("name", "Райондун методисти"))
                .andExpect(status().isSeeOther());
        assertThat(statusOf(id)).isEqualTo(MeetingStatus.HELD);
    }

    /** Trials 29: the form of a large association has thousands of fields. */
    @Test
    @Tag("R48")
    void fourHundredMembersAreTakenInOneForm() throws Exception {
        List<UUID> members = within(cast -> {
            jdbc.sql("""
                    with more as (
                        insert into staff (id, surname, given, works_from)
                        select gen_random_uuid(), 'Мүчө', 'Айжан ' || n, date '2026-09-01' from generate_series(1, 384) n returning id)
                    insert into membership (id, staff_id, from_day, kind)
                    select gen_random_uuid(), id, date '2026-09-01', 'MASTER' from more
                    """).update();
            return people.membersOn(DAY).stream()
                    .map(member -> member.staff().value())
                    .toList();
        });
        assertThat(members).hasSize(400);
        MeetingId id = within(cast -> fixture.convened(cast, DAY));
        clock.set(DAY);
        MockHttpServletRequestBuilder form = post(LIST + "/1/attendance").param("version", String.valueOf(version(id)));
        for (int i = 0; i < members.size(); i++) {
            String row = "rows[" + i + "].";
            form.param(row + "staff", members.get(i).toString())
                    .param(row + "reason", "")
                    .param(row + "mark", i < 2 ? "ABSENT" : "PRESENT");
        }
        send("M02", form).andExpect(status().isSeeOther());
        int present = within(cast -> meetings.get(id).attendance().present());
        assertThat(present).isEqualTo(398);
    }

    @Test
    @Tag("R48")
    void onlyWhoWasAbsentHasMoreToFillIn() throws Exception {
        within(cast -> fixture.convened(cast, DAY));
        clock.set(DAY);
        String page =
                open("M02", LIST + "/1/attendance").andReturn().getResponse().getContentAsString();
        assertThat(page.split("<details", -1)).hasSizeGreaterThan(16);
        assertThat(page).contains("class=\"list marks\"").doesNotContain("<details open=\"open\"><summary");
    }

    @Test
    @Tag("R4")
    void afterTheMeetingTheSignatureIsTheNextStepWhateverTheDeputyHasRead() throws Exception {
        MeetingId id = within(cast -> fixture.held(cast, DAY));
        List<Step> steps = within(cast -> Acting.as(cast.chair(), () -> MeetingSteps.of(pages.file(id))));
        assertThat(steps)
                .extracting(Step::state)
                .containsExactly(
                        Step.State.DONE, Step.State.DONE, Step.State.TO_COME, Step.State.DONE, Step.State.CURRENT);
    }

    /** Chair B3. */
    @Test
    @Tag("R2")
    void aMeetingPlannedForThePlanHasItOnItsAgenda() throws Exception {
        within(cast -> plans.draft(cast));
        open("M01", "/years/2026-2027/plan/meeting")
                .andExpect(content().string(containsString("/meetings/new?for=plan")));
        open("M01", LIST + "/new?for=plan")
                .andExpect(content().string(containsString("name=\"withPlan\" value=\"true\"")));
        send(
                        "M01",
                        post(LIST)
                                .param("id", UUID.randomUUID().toString())
                                .param("version", "0")
                                .param("theme", "Планды кароо")
                                .param("date", "2026-12-03")
                                .param("place", "12-кабинет")
                                .param("withPlan", "true"))
                .andExpect(status().isSeeOther());
        List<AgendaItemView> agenda =
                within(cast -> meetings.byNo(fixture.year(), 1).agenda());
        assertThat(agenda).anySatisfy(item -> assertThat(item.plan()).isNotNull());
    }

    @Test
    @Tag("R4")
    @Tag("R7")
    void whatWasSentPrintsAsItWasSent() throws Exception {
        MeetingId id = within(cast -> fixture.planned(cast, DAY));
        AgendaItemId second = within(cast -> fixture.add(cast, id, "Экинчи маселе"));
        send(
                        "M01",
                        post(LIST + "/1/invitations")
                                .param("id", UUID.randomUUID().toString())
                                .param("name", "Райондун методисти")
                                .param("item", second.value().toString()))
                .andExpect(status().isSeeOther());
        within(cast -> {
            fixture.convene(cast, id);
            return null;
        });
        String notice = pdf("/1/notice.pdf");
        assertThat(notice)
                .contains("кезектеги", "Экинчи маселе", "Райондун методисти")
                .doesNotContain("№ 1 ");
        String guest = within(cast -> meetings.get(id).guests().get(0).id().toString());
        String invitation = pdf("/1/invitations/" + guest + ".pdf");
        assertThat(invitation).contains("Экинчи маселе");

        within(cast ->
                jdbc.sql("update school set full_name_ky = 'Башка мектеп'").update());
        send(
                        "M01",
                        post(LIST + "/1/agenda/" + second.value() + "/leave")
                                .param("forGood", "true")
                                .param("reason", "жок"))
                .andExpect(status().isSeeOther());
        assertThat(pdf("/1/notice.pdf")).isEqualTo(notice);
        assertThat(pdf("/1/invitations/" + guest + ".pdf")).isEqualTo(invitation);
    }

    @Test
    @Tag("R4")
    void theNoticeIsPrintedAndTheChangedOneCitesIt() throws Exception {
        MeetingId id = within(cast -> fixture.convened(cast, DAY));
        String first = pdf("/1/notice.pdf");
        assertThat(first)
                .contains(
                        "БИЛДИРҮҮ № 1",
                        "№ 1",
                        "03.12.2026",
                        "14.30",
                        "12-кабинет",
                        "Тарбия иши",
                        "Таанышты",
                        "А. С. Токтобекова");
        send(
                        "M01",
                        post(LIST + "/1/move")
                                .param("version", String.valueOf(version(id)))
                                .param("date", "2026-12-03")
                                .param("time", "15:30")
                                .param("place", "12-кабинет")
                                .param("quarter", "2")
                                .param("reason", "Мелдеш"))
                .andExpect(status().isSeeOther());
        assertThat(pdf("/1/notice.pdf").replaceAll("\\s+", " "))
                .contains("ӨЗГӨРГӨНДҮГҮ ЖӨНҮНДӨ БИЛДИРҮҮ № 2", "№ 1 билдирүүнүн ордуна", "15.30");
        assertThat(pdf("/1/notice.pdf?language=ru")).contains("УВЕДОМЛЕНИЕ", "Ознакомлен(а)");
        assertThat(pdf("/1/notice.pdf?number=1")).contains("14.30");
    }

    @Test
    @Tag("R7")
    void theInvitationSpeaksOfOneItem() throws Exception {
        UUID guest = UUID.randomUUID();
        within(cast -> {
            MeetingId id = fixture.planned(cast, DAY);
            fixture.add(cast, id, "5-класстардын ыңгайлашуусу", cast.association("AS6"));
            Acting.as(
                    cast.chair(),
                    () -> invitations.inviteChair(
                            id, guest, cast.association("AS6").value()));
            fixture.convene(cast, id);
            return id;
        });
        String text = pdf("/1/invitations/" + guest + ".pdf").replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "ЧАКЫРУУ",
                        "Урматтуу Асел Маратовна!",
                        "«Чет тилдер жана орус тили» усулдук бирикмесинин төрагасы",
                        "5-класстардын ыңгайлашуусу",
                        "талкууга катышуу",
                        "Катышам",
                        "Катыша албайм",
                        "Ордума катышат");
        assertThat(text).doesNotContain("Тарбия иши");
        open("M01", LIST + "/1/invitations/" + UUID.randomUUID() + ".pdf").andExpect(status().isNotFound());
    }

    @Test
    @Tag("R10")
    @Tag("R48")
    void theAttendanceSheetHasEveryMemberAndRoomForOthers() throws Exception {
        within(cast -> fixture.planned(cast, DAY));
        String text = pdf("/1/attendance.pdf").replaceAll("-\\s+", "").replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "КАТЫШУУЧУЛАРДЫ КАТТОО БАРАГЫ",
                        "I. Бирикменин мүчөлөрү",
                        "II. Чакырылгандар",
                        "Токтобекова Айнура Сейитовна",
                        "Бирикменин мүчөлөрү: 16. Катышты: ______.",
                        "Катчы");
        assertThat(pdf("/1/attendance.pdf?language=ru")).contains("ЛИСТ РЕГИСТРАЦИИ");
    }

    @Test
    void aPageAsksTheDatabaseAFewTimesHoweverMuchItShows() throws Exception {
        within(cast -> {
            MeetingId id = fixture.held(cast, LocalDate.of(2026, 10, 8));
            fixture.add(cast, id, "Маселе", cast.association("AS2"));
            return id;
        });
        sql.atMost(6, () -> open("M01", LIST).andExpect(status().isOk()));
        sql.atMost(6, () -> open("M01", LIST + "/1").andExpect(status().isOk()));
        within(cast -> {
            MeetingId last = fixture.planned(cast, DAY);
            for (int i = 0; i < 20; i++) {
                fixture.planned(cast, DAY.plusDays(i));
                AgendaItemId item = fixture.add(cast, last, "Маселе " + i, cast.association("AS4"));
                assertThat(item).isNotNull();
            }
            return last;
        });
        sql.atMost(6, () -> open("M01", LIST).andExpect(status().isOk()));
        sql.atMost(6, () -> open("M01", LIST + "/2").andExpect(status().isOk()));
        sql.atMost(12, () -> open("M01", LIST + "/2/convene").andExpect(status().isOk()));
        sql.atMost(12, () -> open("M01", LIST + "/new").andExpect(status().isOk()));
    }

    private String pdf(String address) throws Exception {
        byte[] bytes = open("M01", LIST + address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return text(bytes);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private int version(MeetingId id) {
        return within(cast -> meetings.get(id).version());
    }

    private MeetingStatus statusOf(MeetingId id) {
        return within(cast -> meetings.get(id).status());
    }

    private <T> T within(Function<DemoCast, T> work) {
        Supplier<T> inside = () -> work.apply(cast);
        return SchoolContext.within(cast.school(), inside);
    }

    private ResultActions open(String person, String address) throws Exception {
        return mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person(person))))
                .andDo(MeetingWebTest::requireWhole);
    }

    private ResultActions send(String person, MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(
                        form.with(SignIn.as(cast.school(), cast.person(person))).with(csrf()))
                .andDo(MeetingWebTest::requireWhole);
    }

    /** A template that fails half-way has answered 200 already. */
    private static void requireWhole(MvcResult result) throws Exception {
        if (String.valueOf(result.getResponse().getContentType()).startsWith("text/html")) {
            assertThat(result.getResponse().getContentAsString().strip()).endsWith("</html>");
        }
    }
}
