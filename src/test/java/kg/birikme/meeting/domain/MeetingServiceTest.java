package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.domain.MeetingAttendance.GuestEntry;
import kg.birikme.meeting.domain.MeetingConvening.ConveningPreview;
import kg.birikme.meeting.domain.MeetingFile.GuestLine;
import kg.birikme.meeting.domain.MeetingFile.HistoryRow;
import kg.birikme.meeting.domain.MeetingFile.NoticeView;
import kg.birikme.meeting.domain.MeetingMoving.Cancellation;
import kg.birikme.meeting.domain.MeetingMoving.Move;
import kg.birikme.meeting.domain.MeetingMoving.Replacement;
import kg.birikme.people.Office;
import kg.birikme.people.domain.AppointmentService;
import kg.birikme.people.domain.NewAppointment;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.PlannedMeeting;
import kg.birikme.plan.Plans;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.Shift;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BirikmeTest
class MeetingServiceTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 8);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 19);

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private PlanFixture planFixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private AgendaWork agenda;

    @Autowired
    private Invitations invitations;

    @Autowired
    private MeetingConvening convening;

    @Autowired
    private MeetingMoving moving;

    @Autowired
    private MeetingAttendance attendance;

    @Autowired
    private kg.birikme.notification.domain.InboxService inbox;

    @Autowired
    private MeetingPages pages;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Plans plans;

    @Autowired
    private Years years;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private MutableClock clock;

    @Test
    @Tag("R4")
    void aMeetingGoesFromThePlanToItsClosing() {
        sample.within(cast -> {
            MeetingId id = fixture.held(cast, AUTUMN);
            MeetingView held = meetings.get(id);
            assertThat(held.status()).isEqualTo(MeetingStatus.HELD);
            assertThat(held.number()).isEqualTo(1);
            assertThat(held.quarter()).isEqualTo(1);
            assertThat(held.attendance().present()).isEqualTo(16);
            assertThat(held.chair().staff()).isEqualTo(cast.chair());
            assertThat(held.secretary().staff()).isEqualTo(cast.secretary());
            assertThat(held.agenda().get(0).speakersText()).isEqualTo("А. С. Токтобекова");

            Acting.as(cast.chair(), () -> meetings.close(id));
            assertThat(meetings.get(id).status()).isEqualTo(MeetingStatus.CLOSED);
            Acting.as(
                    cast.chair(),
                    () -> assertThatThrownBy(() -> fixture.add(cast, id, "Кечиккен маселе"))
                            .isInstanceOf(RuleViolation.class));
            assertThat(file(cast, id).history())
                    .extracting(HistoryRow::what)
                    .containsExactly(
                            HistoryEvent.CLOSED,
                            HistoryEvent.HELD,
                            HistoryEvent.ATTENDANCE_TAKEN,
                            HistoryEvent.NOTICE_SENT,
                            HistoryEvent.CONVENED,
                            HistoryEvent.PLANNED);
        });
    }

    @Test
    @Tag("R3")
    void aMeetingInTheHolidaysCountsForTheQuarterChosen() {
        sample.within(cast -> {
            MeetingId proposed = fixture.bare(cast, LocalDate.of(2026, 8, 28));
            MeetingId chosen = new MeetingId(UUID.randomUUID());
            ScheduleWish wish = new ScheduleWish(LocalDate.of(2026, 11, 6), null, "", 1);
            Acting.as(cast.chair(), () -> planning.plan(chosen, fixture.year(), MeetingFixture.texts("Тема"), wish));
            assertThat(meetings.get(proposed).quarter()).isEqualTo(1);
            assertThat(meetings.get(chosen).quarter()).isEqualTo(1);
        });
    }

    @Test
    void nobodyButTheChairPlans() {
        sample.within(cast -> Acting.as(
                cast.secretary(),
                () -> assertThatThrownBy(() -> planning.plan(
                                new MeetingId(UUID.randomUUID()),
                                fixture.year(),
                                MeetingFixture.texts("Тема"),
                                MeetingFixture.at(AUTUMN)))
                        .isInstanceOf(ActionForbidden.class)));
    }

    @Test
    void aDayOutsideTheYearIsRefused() {
        sample.within(cast -> Acting.as(
                cast.chair(),
                () -> assertThatThrownBy(() -> planning.plan(
                                new MeetingId(UUID.randomUUID()),
                                fixture.year(),
                                MeetingFixture.texts("Тема"),
                                MeetingFixture.at(LocalDate.of(2025, 10, 8))))
                        .isInstanceOf(InvalidInput.class)));
    }

    @Test
    @Tag("R5")
    void everyMeetingButTheFirstBeginsWithTheLastRecommendations() {
        sample.within(cast -> {
            MeetingId first = fixture.planned(cast, AUTUMN);
            MeetingId second = fixture.planned(cast, NOVEMBER);
            assertThat(kinds(first)).containsExactly(AgendaKind.GENERAL);
            assertThat(kinds(second)).containsExactly(AgendaKind.FOLLOWUP, AgendaKind.GENERAL);

            AgendaItemId other = fixture.add(cast, second, "Үчүнчү");
            Acting.as(cast.chair(), () -> agenda.shift(second, other, Shift.TOP));
            assertThat(meetings.get(second).agenda())
                    .extracting(AgendaItemView::title)
                    .containsExactly("Өткөн жыйындын сунуштарынын аткарылышы", "Үчүнчү", "Тарбия иши");
        });
    }

    @Test
    void theAgendaIsOrderedWithoutGaps() {
        sample.within(cast -> {
            MeetingId id = fixture.bare(cast, AUTUMN);
            AgendaItemId a = fixture.add(cast, id, "А");
            AgendaItemId b = fixture.add(cast, id, "Б");
            fixture.add(cast, id, "В");
            Acting.as(cast.chair(), () -> {
                agenda.shift(id, a, Shift.DOWN);
                assertThat(titles(id)).containsExactly("Б", "А", "В");
                agenda.shift(id, a, Shift.BOTTOM);
                assertThat(titles(id)).containsExactly("Б", "В", "А");
                agenda.shift(id, a, Shift.UP);
                agenda.remove(id, b);
            });
            assertThat(titles(id)).containsExactly("А", "В");
            assertThat(meetings.get(id).agenda())
                    .extracting(AgendaItemView::position)
                    .containsExactly(1, 2);
        });
    }

    @Test
    @Tag("R57")
    void membersProposeAndTheChairConfirms() {
        sample.within(cast -> {
            MeetingId id = fixture.planned(cast, AUTUMN);
            AgendaItemId item = new AgendaItemId(UUID.randomUUID());
            ItemContent content =
                    ItemContent.titled(AgendaKind.EXPERIENCE, "Тажрыйбам", kg.birikme.meeting.TalkForm.MESSAGE);
            Acting.as(cast.person("M05"), () -> {
                agenda.add(id, item, content);
                assertThatThrownBy(() -> agenda.confirm(id, item)).isInstanceOf(ActionForbidden.class);
            });
            assertThat(meetings.get(id).agenda()).hasSize(1);
            assertThat(meetings.get(id).items())
                    .extracting(AgendaItemView::proposedBy)
                    .contains("Г. О. Алымбаева");
            Acting.as(cast.chair(), () -> agenda.confirm(id, item));
            assertThat(meetings.get(id).agenda()).hasSize(2);
        });
    }

    @Test
    @Tag("R57")
    void aProposalIsDeclinedWithAWordToWhoeverMadeIt() {
        sample.within(cast -> {
            MeetingId id = fixture.planned(cast, AUTUMN);
            AgendaItemId item = new AgendaItemId(UUID.randomUUID());
            Acting.as(
                    cast.person("M05"),
                    () -> agenda.add(
                            id,
                            item,
                            ItemContent.titled(
                                    AgendaKind.EXPERIENCE, "Тажрыйбам", kg.birikme.meeting.TalkForm.MESSAGE)));
            Acting.as(cast.chair(), () -> {
                assertThat(refusal(() -> agenda.remove(id, item))).isEqualTo("meeting.refusal.declineWithWord");
                assertThatThrownBy(() -> agenda.decline(id, item, " "))
                        .isInstanceOf(kg.birikme.shared.InvalidInput.class);
                agenda.decline(id, item, "Кийинки жылы каралат");
                agenda.decline(id, item, "Экинчи басуу эч нерсе кылбайт");
            });
            assertThat(meetings.get(id).items())
                    .extracting(AgendaItemView::title)
                    .doesNotContain("Тажрыйбам");
            assertThat(Acting.as(cast.person("M05"), () -> inbox.page(false, 1).lines()))
                    .filteredOn(line -> line.kind() == kg.birikme.notification.domain.EntryKind.ITEM_DECLINED)
                    .singleElement()
                    .satisfies(line -> assertThat(line.arguments()).contains("Кийинки жылы каралат"));
        });
    }

    @Test
    @Tag("R57")
    void whatAMeetingConsideredIsOfferedToTheNext() {
        sample.within(cast -> {
            MeetingId first = fixture.held(cast, AUTUMN);
            MeetingId next = fixture.planned(cast, AUTUMN.plusDays(40));
            assertThat(pages.earlierItems(meetings.get(first))).isEmpty();
            assertThat(pages.earlierItems(meetings.get(next)))
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item.date()).isEqualTo(AUTUMN))
                    .extracting(MeetingPages.EarlierItem::title)
                    .containsExactlyInAnyOrderElementsOf(meetings.get(first).agenda().stream()
                            .filter(item -> item.kind().chosenByPerson())
                            .map(AgendaItemView::title)
                            .distinct()
                            .toList());
        });
    }

    @Test
    @Tag("R4")
    void whatIsMissingForConveningIsNamed() {
        sample.within(cast -> {
            MeetingId bare = fixture.bare(cast, AUTUMN);
            Acting.as(cast.chair(), () -> {
                assertThat(refusal(() -> convening.convene(bare, ""))).isEqualTo("meeting.refusal.agendaMissing");
                MeetingId dateless = new MeetingId(UUID.randomUUID());
                planning.plan(
                        dateless, fixture.year(), MeetingFixture.texts("Тема"), new ScheduleWish(null, null, "", 4));
                assertThat(refusal(() -> convening.convene(dateless, ""))).isEqualTo("meeting.refusal.dateMissing");
            });
            Acting.as(
                    cast.secretary(),
                    () -> assertThatThrownBy(() -> convening.convene(bare, "")).isInstanceOf(ActionForbidden.class));
        });
    }

    @Test
    @Tag("R4")
    void theDeputyIsToldAndAcknowledges() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, AUTUMN);
            NoticeView notice = file(cast, id).notice();
            assertThat(notice.number()).isEqualTo(1);
            assertThat(notice.late()).isFalse();
            assertThat(notice.date()).isEqualTo(AUTUMN);
            assertThat(meetings.norm(fixture.year()).unseen()).hasSize(1);
            Acting.as(
                    cast.chair(),
                    () -> assertThatThrownBy(() -> convening.acknowledge(id)).isInstanceOf(ActionForbidden.class));
            Acting.as(cast.deputyMethodical(), () -> convening.acknowledge(id));
            assertThat(file(cast, id).unseen()).isFalse();
            assertThat(meetings.norm(fixture.year()).unseen()).isEmpty();
        });
    }

    @Test
    @Tag("R4")
    void anotherTimeIsToldAnewAndCitesTheFirstNotice() {
        sample.within(cast -> {
            fixture.plannedYear(cast);
            MeetingId id = fixture.convened(cast, LocalDate.of(2026, 11, 26));
            Acting.as(cast.deputyMethodical(), () -> convening.acknowledge(id));
            clock.set(LocalDate.of(2026, 11, 24));
            ScheduleWish later = new ScheduleWish(LocalDate.of(2026, 11, 26), LocalTime.of(15, 0), "12-кабинет", null);
            Acting.as(cast.chair(), () -> {
                int version = meetings.get(id).version();
                assertThatThrownBy(() -> moving.move(new Move(id, version, later, " ", "", null)))
                        .isInstanceOf(InvalidInput.class);
                moving.move(new Move(id, version, later, "Спорт залдагы мелдеш", "", null));
            });
            MeetingFile file = file(cast, id);
            assertThat(file.notices()).hasSize(2);
            assertThat(file.notice().replaces()).isEqualTo(1);
            assertThat(file.notice().late()).isTrue();
            assertThat(file.notice().time()).isEqualTo(LocalTime.of(15, 0));
            assertThat(file.unseen()).isTrue();
            assertThat(file.meeting().status()).isEqualTo(MeetingStatus.CONVENED);
        });
    }

    @Test
    @Tag("R7")
    void aTouchedAssociationIsInvitedBeforeConvening() {
        sample.within(cast -> {
            MeetingId id = fixture.bare(cast, AUTUMN);
            fixture.add(cast, id, "5-класстар", cast.association("AS2"), cast.association("AS6"));
            clock.set(LocalDate.of(2026, 10, 1));
            Acting.as(cast.chair(), () -> {
                ConveningPreview preview = convening.preview(meetings.get(id), years.get(fixture.year()));
                assertThat(preview.missing()).extracting(other -> other.id()).containsExactly(cast.association("AS6"));
                assertThat(preview.throughMembers())
                        .extracting(other -> other.id())
                        .containsExactly(cast.association("AS2"));
                assertThat(preview.members()).isEqualTo(16);
                assertThat(refusal(() -> convening.convene(id, ""))).isEqualTo("meeting.refusal.invitationMissing");
                invitations.inviteChair(
                        id, UUID.randomUUID(), cast.association("AS6").value());
                convening.convene(id, "");
            });
            GuestLine guest = file(cast, id).guestLines().get(0);
            assertThat(guest.name()).isEqualTo("А. М. Кылычова");
            assertThat(guest.greeting()).isEqualTo("Асел Маратовна");
            assertThat(guest.sentAt()).isNotNull();
        });
    }

    @Test
    @Tag("R7")
    void aReasonOverridesAMissingInvitationAndIsKept() {
        sample.within(cast -> {
            MeetingId id = fixture.bare(cast, AUTUMN);
            fixture.add(cast, id, "5-класстар", cast.association("AS6"));
            clock.set(LocalDate.of(2026, 10, 1));
            Acting.as(cast.chair(), () -> convening.convene(id, "Төрага эмгек өргүүсүндө"));
            assertThat(file(cast, id).history())
                    .anyMatch(row -> row.what() == HistoryEvent.CONVENED_WITHOUT_INVITATION
                            && row.remark().equals("Төрага эмгек өргүүсүндө"));
        });
    }

    @Test
    @Tag("R4")
    void theToldAgendaChangesOnlyWithAMark() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, AUTUMN);
            AgendaItemId told = meetings.get(id).agenda().get(0).id();
            Acting.as(
                    cast.chair(),
                    () -> assertThat(refusal(() -> agenda.remove(id, told))).isEqualTo("meeting.refusal.agendaTold"));
            fixture.add(cast, id, "Кошумча маселе");
            assertThat(meetings.get(id).agenda())
                    .extracting(AgendaItemView::changed)
                    .containsExactly(false, true);
            assertThat(file(cast, id).history()).extracting(HistoryRow::what).contains(HistoryEvent.AGENDA_CHANGED);
        });
    }

    @Test
    @Tag("R3")
    void aQuarterIsNotLeftEmptyWithoutAReason() {
        sample.within(cast -> {
            List<MeetingId> year = fixture.plannedYear(cast);
            MeetingId second = year.get(1);
            ScheduleWish later = MeetingFixture.at(LocalDate.of(2027, 1, 21));
            Acting.as(cast.chair(), () -> {
                assertThat(refusal(() -> moving.move(new Move(second, version(second), later, "", "", null))))
                        .isEqualTo("meeting.refusal.quarterNorm");
                moving.move(new Move(second, version(second), later, "", "Карантин", null));
            });
            assertThat(meetings.get(second).quarter()).isEqualTo(3);
            MeetingNorm norm = meetings.norm(fixture.year());
            assertThat(norm.breaches()).singleElement().satisfies(breach -> {
                assertThat(breach.quarter()).isEqualTo(2);
                assertThat(breach.reason()).isEqualTo("Карантин");
            });
            assertThat(norm.quarters().get(1).covered()).isFalse();
        });
    }

    @Test
    @Tag("R3")
    void aMeetingInsteadKeepsTheQuarterAndTakesTheAgendaOver() {
        sample.within(cast -> {
            List<MeetingId> year = fixture.plannedYear(cast);
            MeetingId second = year.get(1);
            Replacement instead = new Replacement(UUID.randomUUID(), LocalDate.of(2026, 12, 10), null, null);
            Acting.as(
                    cast.chair(),
                    () -> moving.cancel(new Cancellation(second, version(second), "Төрага оорулуу", "", instead)));
            assertThat(meetings.get(second).status()).isEqualTo(MeetingStatus.CANCELLED);
            MeetingView next = meetings.get(new MeetingId(instead.id()));
            assertThat(next.no()).isEqualTo(5);
            assertThat(next.number()).isZero();
            assertThat(next.agenda())
                    .extracting(AgendaItemView::kind)
                    .containsExactly(AgendaKind.FOLLOWUP, AgendaKind.GENERAL);
            assertThat(meetings.norm(fixture.year()).breaches()).isEmpty();
            Acting.as(cast.chair(), () -> moving.cancel(new Cancellation(second, 0, "Кайра", "", null)));
        });
    }

    @Test
    @Tag("R8")
    void theYearKeepsFourMeetings() {
        sample.within(cast -> {
            List<MeetingId> year = fixture.plannedYear(cast);
            MeetingId spare = fixture.planned(cast, LocalDate.of(2027, 5, 20));
            MeetingId last = year.get(3);
            Acting.as(cast.chair(), () -> {
                moving.cancel(new Cancellation(spare, version(spare), "Керек эмес", "", null));
                assertThat(refusal(() -> moving.cancel(new Cancellation(last, version(last), "Себеп", "", null))))
                        .isEqualTo("meeting.refusal.quarterNorm");
            });
            assertThat(meetings.norm(fixture.year()).counted()).isEqualTo(4);
        });
    }

    @Test
    @Tag("R3")
    void aHeldMeetingIsNeitherMovedNorCancelled() {
        sample.within(cast -> {
            MeetingId id = fixture.held(cast, AUTUMN);
            Acting.as(cast.chair(), () -> {
                assertThat(refusal(() -> moving.cancel(new Cancellation(id, version(id), "Себеп", "Норма", null))))
                        .isEqualTo("meeting.refusal.over");
                ScheduleWish later = MeetingFixture.at(LocalDate.of(2026, 10, 15));
                assertThat(refusal(() -> moving.move(new Move(id, version(id), later, "Себеп", "", null))))
                        .isEqualTo("meeting.refusal.over");
            });
        });
    }

    @Test
    @Tag("R3")
    void numbersFollowTheHeldMeetingsAndSkipCancelledOnes() {
        sample.within(cast -> {
            fixture.held(cast, LocalDate.of(2026, 9, 10));
            MeetingId dropped = fixture.planned(cast, LocalDate.of(2026, 10, 1));
            MeetingId kept = fixture.planned(cast, AUTUMN);
            assertThat(meetings.get(kept).number())
                    .as("a number that may change is told to nobody")
                    .isZero();
            Acting.as(
                    cast.chair(),
                    () -> moving.cancel(new Cancellation(dropped, version(dropped), "Керек эмес", "Азырынча", null)));
            assertThat(meetings.get(kept).no()).isEqualTo(3);
            fixture.convene(cast, kept);
            fixture.hold(cast, kept);
            assertThat(meetings.ofYear(fixture.year()))
                    .extracting(MeetingSummary::number)
                    .containsExactly(1, 2, 0);
            assertThat(meetings.previousHeld(kept)).map(MeetingSummary::number).contains(1);
        });
    }

    @Test
    @Tag("R3")
    void aMeetingIsNotHeldBeforeItsDayNorBeforeAnEarlierOne() {
        sample.within(cast -> {
            MeetingId first = fixture.convened(cast, AUTUMN);
            MeetingId second = fixture.convened(cast, NOVEMBER);
            Acting.as(cast.secretary(), () -> {
                assertThat(refusal(() -> attendance.hold(second))).isEqualTo("meeting.refusal.notYet");
                clock.set(NOVEMBER.atTime(14, 30));
                attendance.allPresent(first, version(first));
                attendance.allPresent(second, version(second));
                assertThat(refusal(() -> attendance.hold(second))).isEqualTo("meeting.refusal.earlierOpen");
                attendance.hold(first);
                attendance.hold(second);
                attendance.hold(second);
            });
            assertThat(meetings.get(second).number()).isEqualTo(2);
            Acting.as(
                    cast.person("M05"),
                    () -> assertThatThrownBy(() -> attendance.hold(second)).isInstanceOf(ActionForbidden.class));
        });
    }

    @Test
    @Tag("R48")
    void attendanceHasALineForEveryMemberOfTheDay() {
        sample.within(cast -> {
            MeetingId id = fixture.convened(cast, AUTUMN);
            clock.set(AUTUMN);
            List<AttendanceEntry> entries = List.of(
                    new AttendanceEntry(cast.person("M05"), AttendanceMark.EXCUSED, "ооруп калган", false, false),
                    new AttendanceEntry(cast.person("M15"), AttendanceMark.ABSENT, "", true, false),
                    new AttendanceEntry(cast.person("M03"), AttendanceMark.ONLINE, "", true, true));
            Acting.as(cast.secretary(), () -> {
                attendance.take(id, version(id), entries, List.of());
                assertThatThrownBy(() -> attendance.take(id, 0, entries, List.of()))
                        .isInstanceOf(StaleVersion.class);
                assertThatThrownBy(() -> attendance.take(
                                id,
                                version(id),
                                List.of(new AttendanceEntry(
                                        cast.person("M05"), AttendanceMark.EXCUSED, " ", false, false)),
                                List.of()))
                        .isInstanceOf(InvalidInput.class);
            });
            MeetingView meeting = meetings.get(id);
            assertThat(meeting.attendance().total()).isEqualTo(16);
            assertThat(meeting.attendance().present()).isEqualTo(14);
            assertThat(meeting.attendance().absent())
                    .extracting(one -> one.name().signature())
                    .containsExactly("Г. О. Алымбаева", "Т. Ж. Өмүралиев");
            assertThat(meeting.attendance().reaches(88)).isFalse();
            assertThat(meeting.attendance().reaches(87)).isTrue();
        });
    }

    @Test
    @Tag("R7")
    void guestsComeSendSomebodyOrTurnUp() {
        sample.within(cast -> {
            MeetingId id = fixture.bare(cast, AUTUMN);
            fixture.add(cast, id, "5-класстар", cast.association("AS6"));
            UUID guest = UUID.randomUUID();
            Acting.as(
                    cast.chair(),
                    () -> invitations.inviteChair(
                            id, guest, cast.association("AS6").value()));
            fixture.convene(cast, id);
            Acting.as(cast.chair(), () -> invitations.answer(id, guest, false));
            assertThat(meetings.get(id).guests().get(0).mark()).isEqualTo(GuestMark.DECLINED);
            clock.set(AUTUMN);
            Acting.as(cast.secretary(), () -> {
                invitations.welcome(id, UUID.randomUUID(), "Райондун методисти", "");
                attendance.take(
                        id,
                        version(id),
                        List.of(),
                        List.of(new GuestEntry(guest, GuestMark.SUBSTITUTE, "Орус тили мугалими")));
            });
            assertThat(meetings.get(id).guestsPresent())
                    .extracting(one -> one.cameAs())
                    .containsExactly("Орус тили мугалими", "Райондун методисти");
        });
    }

    @Test
    @Tag("R5")
    void whatWasNotReachedComesBackAtTheNextMeeting() {
        sample.within(cast -> {
            MeetingId first = fixture.held(cast, AUTUMN);
            AgendaItemId item = meetings.get(first).agenda().get(0).id();
            Acting.as(cast.secretary(), () -> meetings.moveOn(item, "Убакыт жетпеди"));
            assertThat(meetings.get(first).item(item).orElseThrow().status()).isEqualTo(AgendaItemStatus.MOVED_ON);
            MeetingId next = fixture.bare(cast, NOVEMBER);
            assertThat(meetings.get(next).agenda())
                    .extracting(AgendaItemView::carried)
                    .containsExactly(false, true);
            AgendaItemId carried = meetings.get(next).agenda().get(1).id();
            Acting.as(
                    cast.chair(),
                    () -> assertThat(refusal(() -> agenda.remove(next, carried)))
                            .isEqualTo("meeting.refusal.carriedStays"));
            MeetingId later = fixture.bare(cast, LocalDate.of(2026, 12, 3));
            Acting.as(cast.chair(), () -> meetings.moveOn(carried, "Дагы жетпеди"));
            assertThat(meetings.get(later).agenda())
                    .extracting(AgendaItemView::title)
                    .contains("Тарбия иши");
        });
    }

    @Test
    @Tag("R2")
    void thePlanIsPutBeforeAMeetingAndFollowsIt() {
        sample.within(cast -> {
            PlanId plan = planFixture.draft(cast);
            MeetingId id = fixture.bare(cast, LocalDate.of(2026, 8, 28));
            Acting.as(cast.chair(), () -> agenda.addPlan(id));
            assertThat(planFixture.status(plan)).isEqualTo(PlanStatus.IN_MEETING);
            assertThat(meetings.get(id).agenda())
                    .extracting(AgendaItemView::plan)
                    .containsExactly(plan);
            Acting.as(cast.chair(), () -> moving.cancel(new Cancellation(id, version(id), "Болбойт", "Кийин", null)));
            assertThat(planFixture.status(plan)).isEqualTo(PlanStatus.DRAFT);
        });
    }

    @Test
    @Tag("R1")
    void aLineOfThePlanBecomesAMeetingAndIsMarkedDone() {
        sample.within(cast -> {
            planFixture.approved(cast);
            PlannedMeeting line = Acting.as(
                    cast.chair(),
                    () -> planning.linesWithoutMeeting(fixture.year()).get(0));
            MeetingId id = new MeetingId(UUID.randomUUID());
            int no =
                    Acting.as(cast.chair(), () -> planning.planFromLine(id, fixture.year(), line.line(), "12-кабинет"));
            int again = Acting.as(
                    cast.chair(),
                    () -> planning.planFromLine(
                            new MeetingId(UUID.randomUUID()), fixture.year(), line.line(), "12-кабинет"));
            assertThat(again).isEqualTo(no);
            assertThat(Acting.as(cast.chair(), () -> planning.linesWithoutMeeting(fixture.year())))
                    .hasSize(3);
            fixture.add(cast, id, "Маселе");
            Acting.as(
                    cast.chair(),
                    () -> moving.move(new Move(id, version(id), MeetingFixture.at(AUTUMN), "", "", null)));
            fixture.convene(cast, id);
            assertThat(plans.state(years.get(fixture.year())).orElseThrow().marks())
                    .containsEntry(DoneState.UNDER_WAY, 1);
            fixture.hold(cast, id);
            assertThat(plans.state(years.get(fixture.year())).orElseThrow().marks())
                    .containsEntry(DoneState.DONE, 1);
        });
    }

    @Test
    void twoWhoDescribeOneMeetingLearnOfIt() {
        sample.within(cast -> {
            MeetingId id = fixture.planned(cast, AUTUMN);
            int version = version(id);
            Acting.as(cast.chair(), () -> {
                planning.describe(id, version, MeetingFixture.texts("Биринчи"));
                assertThatThrownBy(() -> planning.describe(id, version, MeetingFixture.texts("Экинчи")))
                        .isInstanceOf(StaleVersion.class);
            });
            assertThat(meetings.get(id).theme()).isEqualTo("Биринчи");
        });
    }

    @Test
    @Tag("R97")
    void theActingChairHasTheChairsRightsForThoseDays() {
        sample.within(cast -> {
            LocalDate first = LocalDate.of(2026, 9, 28);
            Acting.as(
                    cast.director(),
                    () -> appointments.appoint(
                            UUID.randomUUID(),
                            new NewAppointment(
                                    Office.ACTING_CHAIR,
                                    cast.person("M09"),
                                    "44",
                                    first,
                                    null,
                                    "",
                                    first,
                                    LocalDate.of(2026, 10, 9))));
            MeetingId id = fixture.planned(cast, AUTUMN);
            clock.set(LocalDate.of(2026, 10, 1));
            Acting.as(cast.person("M09"), () -> convening.convene(id, ""));
            assertThat(meetings.get(id).chair().acting()).isTrue();
            assertThat(meetings.get(id).chair().role()).isEqualTo(Role.CHAIR);
        });
    }

    private MeetingFile file(DemoCast cast, MeetingId id) {
        return Acting.as(cast.director(), () -> pages.file(id));
    }

    private int version(MeetingId id) {
        return meetings.get(id).version();
    }

    private List<AgendaKind> kinds(MeetingId id) {
        return meetings.get(id).agenda().stream().map(AgendaItemView::kind).toList();
    }

    private List<String> titles(MeetingId id) {
        return meetings.get(id).agenda().stream().map(AgendaItemView::title).collect(Collectors.toList());
    }

    private static String refusal(Runnable step) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, step::run);
        return violation == null ? "nothing refused" : violation.messageKey();
    }
}
