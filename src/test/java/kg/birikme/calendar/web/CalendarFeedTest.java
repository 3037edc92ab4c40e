package kg.birikme.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Accounts;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.access.Acting;
import kg.birikme.access.SignedIn;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A private address for each person: made, asked for without a session, revoked. */
@BirikmeTest
class CalendarFeedTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 12, 3);
    private static final LocalDate UNTOLD = LocalDate.of(2027, 1, 21);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Tag("R4")
    void thePhoneGetsTheMeetingsThatWereToldAndNoOthers() throws Exception {
        DemoCast cast = sample.found();
        StaffId member = cast.person("M09");
        SchoolContext.within(cast.school(), () -> {
            meetings.convened(cast, TOLD);
            meetings.planned(cast, UNTOLD);
        });
        String address = make(signedIn(cast, member));
        List<VEvent> events = read(address).getEvents();
        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .filteredOn(uid -> uid.startsWith("meeting-"))
                .hasSize(1);
        assertThat(events)
                .filteredOn(event -> event.getUid().getValue().startsWith("meeting-"))
                .allSatisfy(event -> {
                    assertThat(event.getSummary().getValue()).startsWith("Жыйын: ");
                    assertThat(event.getUrl().getValue()).contains("/years/2026-2027/meetings/");
                });
    }

    @Test
    void anAddressAnswersUntilItIsRevokedOrReplacedOrItsAccountBlocked() throws Exception {
        DemoCast cast = sample.found();
        RequestPostProcessor who = signedIn(cast, cast.person("M09"));
        String first = make(who);
        String second = make(who);
        mvc.perform(get(first)).andExpect(status().isNotFound());
        mvc.perform(get(second)).andExpect(status().isOk());
        SchoolContext.within(cast.school(), () -> {
            jdbc.sql("update account set blocked = true").update();
        });
        mvc.perform(get(second)).andExpect(status().isNotFound());
        SchoolContext.within(cast.school(), () -> {
            jdbc.sql("update account set blocked = false").update();
        });
        mvc.perform(post("/account/calendar/revoke").with(who).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(get(second)).andExpect(status().isNotFound());
        mvc.perform(get("/feed/ABCDEFGHJKLMNPQR.ics")).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheHashOfAnAddressIsKept() throws Exception {
        DemoCast cast = sample.found();
        String address = make(signedIn(cast, cast.person("M09")));
        String token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        SchoolContext.within(
                cast.school(),
                () -> assertThat(jdbc.sql("select token_hash from calendar_feed")
                                .query(String.class)
                                .single())
                        .hasSize(64)
                        .doesNotContain(token));
    }

    @Test
    void aMeetingThatNobodyWasToldOfIsNoFile() throws Exception {
        DemoCast cast = sample.found();
        SchoolContext.within(cast.school(), () -> {
            meetings.convened(cast, TOLD);
            meetings.planned(cast, UNTOLD);
        });
        RequestPostProcessor member = SignIn.as(cast.school(), cast.person("M09"));
        MvcResult file = mvc.perform(
                        get("/years/2026-2027/meetings/1/meeting.ics").with(member))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(Biweekly.parse(file.getResponse().getContentAsString())
                        .first()
                        .getEvents())
                .hasSize(1);
        mvc.perform(get("/years/2026-2027/meetings/2/meeting.ics").with(member)).andExpect(status().isNotFound());
    }

    private RequestPostProcessor signedIn(DemoCast cast, StaffId person) {
        UUID id = UUID.randomUUID();
        String login = "c" + id.toString().substring(0, 12);
        SchoolContext.within(
                cast.school(),
                () -> Acting.asAdministrator(
                        cast.director(),
                        () -> accounts.open(
                                new NewAccount(id, person, login, DemoAccounts.PASSWORD, Language.KY, false))));
        return SignIn.as(new SignedIn(id, cast.school().value(), person.value(), login, false));
    }

    private String make(RequestPostProcessor who) throws Exception {
        Object address = mvc.perform(post("/account/calendar").with(who).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .get("address");
        String whole = String.valueOf(address);
        return whole.substring(whole.indexOf("/feed/"));
    }

    private ICalendar read(String address) throws Exception {
        String file = mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Biweekly.parse(file).first();
    }
}
