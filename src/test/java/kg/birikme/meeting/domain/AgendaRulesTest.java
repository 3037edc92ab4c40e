package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.GuestView;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.SpeakerView;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.MeetingMoving.Move;
import kg.birikme.notification.domain.EntryKind;
import kg.birikme.notification.domain.InboxService;
import kg.birikme.notification.domain.InboxService.InboxLine;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.Plans;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules of the agenda and the date that hold after people were told, too. */
@BirikmeTest
class AgendaRulesTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 8);

    @Autowired
    SampleSchool sample;

    @Autowired
    MeetingFixture fixture;

    @Autowired
    PlanFixture planFixture;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    Plans plans;

    @Autowired
    AgendaWork agenda;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingMoving moving;

    @Autowired
    MeetingConvening convening;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeetingAttendance attendance;

    @Autowired
    Meetings meetings;

    @Autowired
    InboxService inbox;

    @Autowired
    MutableClock clock;

    @Test
    @Tag("R7")
    void anItemAddedAfterConveningInvitesTheAssociationThatItTouches() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, AUTUMN);
            fixture.add(cast, id, "Чет тилдер", cast.association("AS6"));
            assertThat(meetings.get(id).guests())
                    .extracting(GuestView::association)
                    .containsExactly(cast.association("AS6"));
            assertThat(meetings.get(id).guests().get(0).sentOn()).isNotNull();
            assertThat(kinds(cast.deputyMethodical())).contains(EntryKind.AGENDA_CHANGED);
            assertThat(kinds(cast.person("M05"))).contains(EntryKind.AGENDA_CHANGED);

            fixture.hold(cast, id);
            RuleViolation late = catchThrowableOfType(
                    RuleViolation.class, () -> fixture.add(cast, id, "Кеч", cast.association("AS4")));
            assertThat(late.messageKey()).isEqualTo("meeting.refusal.touchedAfterwards");
        });
    }

    /** A proposal is its proposer's to take back until the chair has decided (teacher 42). */
    @Test
    @Tag("R57")
    void aProposalIsTakenBackUntilTheChairHasDecided() {
        sample.within(cast -> {
            MeetingId id = fixture.planned(cast, AUTUMN);
            StaffId member = cast.person("M05");
            AgendaItemId first = proposed(member, id);
            assertThatThrownBy(() -> Acting.as(cast.person("M06"), () -> agenda.takeBack(id, first)))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(member, () -> {
                agenda.takeBack(id, first);
                agenda.takeBack(id, first);
            });
            assertThat(meetings.get(id).item(first)).isEmpty();
            AgendaItemId second = proposed(member, id);
            assertThat(meetings.get(id).item(second).orElseThrow().waitsFor(member))
                    .isTrue();
            Acting.as(cast.chair(), () -> agenda.confirm(id, second));
            RuleViolation late = Acting.as(
                    member, () -> catchThrowableOfType(RuleViolation.class, () -> agenda.takeBack(id, second)));
            assertThat(late.messageKey()).isEqualTo("meeting.refusal.proposalDecided");
        });
    }

    private AgendaItemId proposed(StaffId member, MeetingId id) {
        AgendaItemId item = new AgendaItemId(UUID.randomUUID());
        boolean stands = Acting.as(
                member,
                () -> agenda.add(id, item, ItemContent.titled(AgendaKind.GENERAL, "Телефондор", TalkForm.TALK)));
        assertThat(stands).isFalse();
        return item;
    }

    /** «Тааныштым» is taken back while the meeting is still to come, and stands afterwards (issue 10, point 5). */
    @Test
    @Tag("R4")
    void anAcknowledgementIsTakenBackBeforeTheMeeting() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, AUTUMN);
            Acting.as(cast.deputyMethodical(), () -> {
                convening.acknowledge(id);
                convening.unacknowledge(id);
                convening.unacknowledge(id);
            });
            assertThat(unseen(id)).isEqualTo(1);
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> convening.unacknowledge(id)))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.deputyMethodical(), () -> convening.acknowledge(id));
            fixture.hold(cast, id);
            assertThatThrownBy(() -> Acting.as(cast.deputyMethodical(), () -> convening.unacknowledge(id)))
                    .isInstanceOf(RuleViolation.class);
            assertThat(unseen(id)).isZero();
        });
    }

    private int unseen(MeetingId id) {
        return jdbc.sql("select count(*) from meeting_notice where meeting_id = ? and seen_at is null")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    @Tag("R3")
    void aMovedMeetingFollowsItsDateIntoTheQuarter() {
        sample.within(cast -> {
            MeetingId third = fixture.plannedYear(cast).get(2);
            LocalDate spring = LocalDate.of(2027, 4, 14);
            InvalidInput kept = Acting.as(
                    cast.chair(),
                    () -> catchThrowableOfType(
                            InvalidInput.class, () -> move(third, new ScheduleWish(spring, LocalTime.NOON, "12", 3))));
            assertThat(kept.messageKey()).isEqualTo("meeting.refusal.otherQuarter");
            RuleViolation norm = Acting.as(
                    cast.chair(),
                    () -> catchThrowableOfType(
                            RuleViolation.class,
                            () -> move(third, new ScheduleWish(spring, LocalTime.NOON, "12", null))));
            assertThat(norm.messageKey()).isEqualTo("meeting.refusal.quarterNorm");
            Acting.as(cast.chair(), () -> move(third, new ScheduleWish(spring, LocalTime.NOON, "12", 3, true)));
            assertThat(meetings.get(third).quarter()).isEqualTo(3);
        });
    }

    @Test
    @Tag("R5")
    void whatAMeetingDidNotReachGoesToALaterOne() {
        sample.within(cast -> {
            MeetingId late = fixture.convened(cast, LocalDate.of(2026, 11, 19));
            MeetingId early = fixture.planned(cast, AUTUMN);
            AgendaItemView item = meetings.get(late).agenda().get(0);
            Acting.as(cast.chair(), () -> agenda.moveOn(item.id(), "жетишпедик"));
            assertThat(titles(early)).hasSize(1);
            MeetingId after = fixture.planned(cast, LocalDate.of(2027, 1, 14));
            assertThat(meetings.get(after).items())
                    .filteredOn(AgendaItemView::carried)
                    .hasSize(1);
        });
    }

    @Test
    @Tag("R57")
    void aProposalIsToldAnsweredAndNotLost() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, AUTUMN);
            AgendaItemId taken = propose(cast, id, "Телефон");
            propose(cast, id, "Экскурсия");
            assertThat(kinds(cast.chair())).contains(EntryKind.ITEM_PROPOSED);
            Acting.as(cast.chair(), () -> agenda.confirm(id, taken));
            assertThat(kinds(cast.person("M05"))).contains(EntryKind.ITEM_ACCEPTED);
            MeetingId next = fixture.planned(cast, LocalDate.of(2026, 11, 19));
            fixture.hold(cast, id);
            assertThat(meetings.get(next).items())
                    .filteredOn(item -> item.status() == AgendaItemStatus.PROPOSED)
                    .extracting(AgendaItemView::title)
                    .containsExactly("Экскурсия");
            AgendaItemId carried = meetings.get(next).items().stream()
                    .filter(item -> item.status() == AgendaItemStatus.PROPOSED)
                    .findFirst()
                    .orElseThrow()
                    .id();
            Acting.as(cast.chair(), () -> agenda.confirm(next, carried));
            assertThat(titles(next)).contains("Экскурсия");
        });
    }

    /** Chair B5: whoever is named first leads; a list of boxes comes in the order of the alphabet. */
    @Test
    @Tag("R57")
    void speakersKeepTheirOrder() {
        sample.within(cast -> {
            MeetingId id = fixture.planned(cast, AUTUMN);
            AgendaItemId item = new AgendaItemId(UUID.randomUUID());
            Acting.as(cast.chair(), () -> {
                agenda.add(id, item, spokenBy(cast.person("M12"), cast.person("M03"), cast.person("M07")));
                int version = meetings.get(id).item(item).orElseThrow().version();
                agenda.change(id, item, version, spokenBy(cast.person("M03"), cast.person("M05"), cast.person("M12")));
            });
            assertThat(meetings.get(id).item(item).orElseThrow().speakers())
                    .extracting(SpeakerView::staff)
                    .containsExactly(cast.person("M12"), cast.person("M03"), cast.person("M05"));
        });
    }

    private static ItemContent spokenBy(StaffId... people) {
        return new ItemContent(
                AgendaKind.GENERAL,
                "Маселе",
                TalkForm.TALK,
                20,
                Stream.of(people).map(person -> Speaker.ofStaff(person.value())).toList(),
                Set.of());
    }

    @Test
    @Tag("R1")
    void aMeetingFromThePlanTakesItsQuestions() {
        sample.within(cast -> {
            PlanId plan = planFixture.draft(cast);
            Acting.as(
                    cast.chair(),
                    () -> drafting.addItem(
                            plan,
                            UUID.randomUUID(),
                            new kg.birikme.plan.domain.ItemContent(
                                    PlanSection.MEETINGS,
                                    false,
                                    "Жыйынтык",
                                    "Биринчи\n\nЭкинчи",
                                    FormOfWork.SITTING,
                                    PlanTerm.inQuarter(2, List.of()),
                                    List.of(cast.chair()),
                                    null,
                                    "",
                                    List.of(),
                                    "")));
            UUID line = plans.meetingItems(fixture.year()).stream()
                    .filter(item -> item.title().equals("Жыйынтык"))
                    .findFirst()
                    .orElseThrow()
                    .line();
            MeetingId id = new MeetingId(UUID.randomUUID());
            Acting.as(cast.chair(), () -> {
                planning.planFromLine(id, fixture.year(), line, "12-кабинет");
                planning.planFromLine(id, fixture.year(), line, "12-кабинет");
            });
            assertThat(titles(id)).containsExactly("Биринчи", "Экинчи");
        });
    }

    private void move(MeetingId id, ScheduleWish wish) {
        moving.move(new Move(id, meetings.get(id).version(), wish, "себеп", "", null));
    }

    private AgendaItemId propose(DemoCast cast, MeetingId id, String title) {
        AgendaItemId item = new AgendaItemId(UUID.randomUUID());
        Acting.as(
                cast.person("M05"),
                () -> agenda.add(
                        id, item, new ItemContent(AgendaKind.GENERAL, title, TalkForm.TALK, 0, List.of(), Set.of())));
        return item;
    }

    private List<String> titles(MeetingId id) {
        return meetings.get(id).agenda().stream().map(AgendaItemView::title).toList();
    }

    private List<EntryKind> kinds(StaffId person) {
        return Acting.as(
                person,
                () -> inbox.page(false, 1).lines().stream().map(InboxLine::kind).toList());
    }
}
