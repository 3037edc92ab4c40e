package kg.birikme.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.FindingTopic;
import kg.birikme.activity.SomeActivity;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.AgendaWork;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Visits of classes and lessons, and what was found there on its way to a recommendation (R87, R88). */
@BirikmeTest
@Tag("R87")
class VisitServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 26);
    private static final String LIST = "/years/2026-2027/activities/";
    private static final String ADVICE = "Тамактануу убагында кезметти класс жетекчи уюштурсун.";
    private static final String SEEN = "Окуучулар ашканага кечигип барышты.";

    @Autowired
    private VisitService visits;

    @Autowired
    private ActivityAnalysisService analyses;

    @Autowired
    private ActivityService service;

    @Autowired
    private Activities activities;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaWork agenda;

    @Autowired
    private MeetingFixture meetingFixture;

    @Autowired
    private ProtocolFixture protocols;

    @Autowired
    private NotificationFixture inboxes;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private ActivityId visit(DemoCast cast, String by, String whom) {
        ActivityId id = new ActivityId(UUID.randomUUID());
        Acting.as(
                cast.person(by),
                () -> visits.log(
                        id,
                        sample.year(),
                        SomeActivity.of(ActivityKind.CLASS_VISIT, "Тамактануу убагы", DAY, false),
                        cast.person(whom),
                        List.of()));
        return id;
    }

    private UUID finding(DemoCast cast, String by, ActivityId visit) {
        UUID id = UUID.randomUUID();
        Acting.as(cast.person(by), () -> visits.find(visit, id, wanting()));
        return id;
    }

    private static FindingContent wanting() {
        return new FindingContent(FindingTopic.NUTRITION, "", false, SEEN, ADVICE);
    }

    @Test
    @Tag("R78")
    void whoeverCameTakesTheVisitDownAndTheVisitedTeacherDidNotHoldIt() {
        sample.within(cast -> {
            visit(cast, "S02", "M09");
            assertThat(activities.ofYear(sample.year())).singleElement().satisfies(fact -> {
                assertThat(fact.status()).isEqualTo(ActivityStatus.HELD);
                assertThat(fact.holders()).containsExactly(cast.person("M09"));
                assertThat(fact.visitors()).containsExactly(cast.person("S02"));
            });
            assertThat(activities.heldBy(sample.year(), cast.person("M09"))).isEmpty();
            assertThatThrownBy(() -> visit(cast, "M09", "M09"))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("teacher"));
            assertThatThrownBy(() -> visit(cast, "A01", "M09")).isInstanceOf(ActionForbidden.class);
        });
    }

    @Test
    void aFindingIsReadAndAnsweredAndStandsThen() {
        sample.within(cast -> {
            ActivityId visit = visit(cast, "S02", "M09");
            UUID finding = finding(cast, "S02", visit);
            assertThat(inboxes.told(cast.person("M09"))).contains("VISIT_FOUND");
            Acting.as(
                    cast.person("S02"),
                    () -> visits.change(
                            finding, 0, new FindingContent(FindingTopic.OTHER, "Ашкана", false, SEEN, ADVICE)));
            assertThatThrownBy(() -> Acting.as(cast.person("M05"), () -> visits.answer(finding, 1, "Макулмун.")))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.person("M09"), () -> visits.answer(finding, 1, "Кезмет дайындалды."));
            assertThat(inboxes.told(cast.person("S02"))).contains("FINDING_ANSWERED");
            assertThatThrownBy(() -> Acting.as(cast.person("S02"), () -> visits.change(finding, 2, wanting())))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.messageKey()).isEqualTo("activity.refusal.findingStands"));
            assertThatThrownBy(() -> Acting.as(cast.person("S02"), () -> visits.remove(finding)))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() ->
                            jdbc.sql("update visit_finding set seen = 'x'").update())
                    .hasMessageContaining("is not changed");
        });
    }

    @Test
    void theTeachersTaanyshtyIsForFindingsToo() {
        sample.within(cast -> {
            ActivityId visit = visit(cast, "M01", "M09");
            finding(cast, "M01", visit);
            Acting.as(cast.person("M09"), () -> analyses.acknowledge(visit));
            assertThat(jdbc.sql("select count(*) from visit_finding where read_at is not null")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        });
    }

    @Test
    @Tag("R88")
    void aShortcomingWantsAdviceAndOtherWantsItsName() {
        assertThatThrownBy(() -> new FindingContent(FindingTopic.HYGIENE, "", false, SEEN, " "))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("activity.refusal.adviceMissing"));
        assertThat(new FindingContent(FindingTopic.HYGIENE, "ашыкча", true, SEEN, "").topicWords())
                .isEmpty();
        assertThatThrownBy(() -> new FindingContent(FindingTopic.OTHER, "", true, SEEN, ""))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @Tag("R57")
    @Tag("R88")
    void aMembersFindingIsProposedAndTheChairMayDeclineIt() {
        sample.within(cast -> {
            ActivityId visit = visit(cast, "M05", "M09");
            UUID finding = finding(cast, "M05", visit);
            assertThatThrownBy(() -> Acting.as(cast.person("M05"), () -> visits.raise(finding)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.messageKey()).isEqualTo("activity.refusal.noMeeting"));
            MeetingId meeting = meetingFixture.planned(cast, MEETING);
            Acting.as(
                    cast.person("M05"), () -> assertThat(visits.raise(finding)).isEqualTo(AgendaItemStatus.PROPOSED));
            AgendaItemView item = last(meeting);
            assertThat(item.title()).contains("Тамактануу").doesNotContain("Мамырканов");
            Acting.as(cast.chair(), () -> agenda.decline(meeting, item.id(), "Кийинки жылы"));
            Acting.as(cast.chair(), () -> assertThat(visits.raise(finding)).isEqualTo(AgendaItemStatus.CONFIRMED));
            Acting.as(cast.chair(), () -> visits.raise(finding));
            assertThat(meetings.get(meeting).items()).hasSize(2);
        });
    }

    @Test
    @Tag("R5")
    @Tag("R88")
    void aFindingBecomesARecommendationAndEachShowsTheOther() throws Exception {
        sample.within(cast -> {
            ActivityId visit = visit(cast, "S02", "M09");
            UUID finding = finding(cast, "S02", visit);
            MeetingId meeting = meetingFixture.planned(cast, MEETING);
            assertThatThrownBy(() -> Acting.as(cast.person("S02"), () -> visits.raise(finding)))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.chair(), () -> visits.raise(finding));
            meetingFixture.convene(cast, meeting);
            meetingFixture.hold(cast, meeting);
            ProtocolId protocol = protocols.of(meeting);
            String base = "/years/2026-2027/meetings/" + protocols.no(protocol);
            AgendaItemId item = last(meeting).id();
            assertThat(page(cast, "M02", base + "/protocol/items/" + item.value() + "/recommendation"))
                    .contains(ADVICE)
                    .containsPattern("checked[^>]*value=\"" + cast.person("M09").value() + "\"|value=\""
                            + cast.person("M09").value() + "\"[^>]*checked");
            protocols.items(protocol).forEach(one -> protocols.write(cast, protocol, one));
            Acting.as(cast.chair(), () -> protocols.sign(protocol));

            String place = LIST + "1";
            assertThat(page(cast, "S02", place)).contains(base + "#agenda", "/recommendations/1/2.1");
            assertThat(page(cast, "S02", base)).contains(place + "#findings");
            assertThat(page(cast, "M05", base)).contains(place + "#findings", "Тамактануу");
            assertThat(page(cast, "M09", "/years/2026-2027/recommendations/1/2.1"))
                    .contains(place + "#findings");
            assertThat(page(cast, "M05", place)).doesNotContain(SEEN);
            assertThat(page(cast, "M09", place)).contains(SEEN);
        });
    }

    @Test
    @Tag("R13")
    void aDeputyRecordsAVisitOnItsPagesAndTheTeacherAnswersThere() throws Exception {
        DemoCast cast = sample.found();
        mvc.perform(post(LIST + "visit")
                        .with(SignIn.as(cast.school(), cast.person("S03")))
                        .with(csrf())
                        .param("id", UUID.randomUUID().toString())
                        .param("kind", "LESSON_VISIT")
                        .param("teacher", cast.person("M09").value().toString())
                        .param("title", "Тарых сабагы")
                        .param("from", "2026-11-18"))
                .andReturn();
        UUID id = UUID.randomUUID();
        mvc.perform(post(LIST + "1/findings/new")
                        .with(SignIn.as(cast.school(), cast.person("S03")))
                        .with(csrf())
                        .param("id", id.toString())
                        .param("topic", "TEACHING")
                        .param("seen", SEEN)
                        .param("advice", ADVICE))
                .andReturn();
        assertThat(page(cast, "M09", LIST + "1")).contains(SEEN, "/findings/" + id + "/answer", "/analysis.pdf");
        assertThat(page(cast, "M09", LIST + "1/findings/" + id + "/answer")).contains(SEEN);
        assertThat(page(cast, "S03", LIST + "1")).contains("/analysis", "/findings/" + id + "\"");
    }

    /** A member cannot write herself down as visited by planning it. */
    @Test
    void aMemberPlansNoVisitOfHerself() {
        sample.within(cast -> {
            StaffId self = cast.person("M09");
            assertThatThrownBy(() -> Acting.as(
                            self,
                            () -> service.plan(
                                    new ActivityId(UUID.randomUUID()),
                                    sample.year(),
                                    SomeActivity.of(ActivityKind.LESSON_VISIT, "Сабак", DAY, false),
                                    List.of(self))))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    private AgendaItemView last(MeetingId meeting) {
        List<AgendaItemView> items = meetings.get(meeting).items();
        return items.get(items.size() - 1);
    }

    private String page(DemoCast cast, String who, String where) {
        try {
            return mvc.perform(get(where).with(SignIn.as(cast.school(), cast.person(who))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
