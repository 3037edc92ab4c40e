package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.FindingTopic;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.FindingContent;
import kg.birikme.activity.domain.VisitService;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.analysis.domain.YearAnalysisService;
import kg.birikme.archive.ArchiveFixture;
import kg.birikme.classplan.domain.ClassPlanContent;
import kg.birikme.classplan.domain.ClassPlanRow;
import kg.birikme.classplan.domain.ClassPlanService;
import kg.birikme.control.RemarkAbout;
import kg.birikme.control.domain.ControlService;
import kg.birikme.control.domain.RemarkContent;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.duty.domain.EvaluationContent;
import kg.birikme.duty.domain.EvaluationService;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.followup.domain.FollowupService;
import kg.birikme.growth.domain.AttestationPlan;
import kg.birikme.growth.domain.AttestationService;
import kg.birikme.handin.WorkStatus;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.domain.AnnouncementContent;
import kg.birikme.library.domain.AnnouncementService;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.AgendaWork;
import kg.birikme.meeting.domain.ItemContent;
import kg.birikme.meeting.domain.MeetingConvening;
import kg.birikme.oversight.Task;
import kg.birikme.petition.ContestLevel;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.domain.PetitionContent;
import kg.birikme.petition.domain.PetitionDecision;
import kg.birikme.petition.domain.PetitionService;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.Plans;
import kg.birikme.plan.domain.PlanApproval;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Walks every state of every workflow and proves who is asked for the next step on the first page: exactly those whose step it is,
 * nobody too much, nobody missed. What they are asked for opens for them.
 */
@BirikmeTest
class AskedTest {

    private static final String SLUG = "2026-2027";
    private static final String NOBODY = "";

    @Autowired
    SampleSchool sample;

    @Autowired
    Outlooks outlooks;

    @Autowired
    Years years;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    PlanFixture plans;

    @Autowired
    Plans planFacade;

    @Autowired
    PlanApproval approval;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    MeetingConvening convening;

    @Autowired
    AgendaWork agenda;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    FollowupFixture recommendations;

    @Autowired
    FollowupService answers;

    @Autowired
    AnalysisFixture analyses;

    @Autowired
    YearAnalysisService analysisService;

    @Autowired
    ArchiveFixture archive;

    @Autowired
    PetitionService petitions;

    @Autowired
    VisitService visits;

    @Autowired
    ControlService control;

    @Autowired
    ClassPlanService classPlans;

    @Autowired
    AnnouncementService announcements;

    @Autowired
    AttestationService attestations;

    @Autowired
    EvaluationService evaluations;

    @Test
    @Tag("R2")
    @Tag("R44")
    @Tag("B1")
    @Tag("B3")
    void thePlanAsksWhoeverTakesItOn() {
        sample.within(cast -> {
            isAsked(cast, "step.plan", "M01");
            PlanId id = plans.draft(cast);
            isAsked(cast, "step.plan.DRAFT", "M01");
            Acting.as(cast.chair(), () -> planFacade.putBeforeMeeting(id, PlanFixture.MEETING));
            isAsked(cast, "step.plan", NOBODY);
            Acting.as(cast.chair(), () -> planFacade.considered(id, PlanFixture.CONSIDERATION));
            isAsked(cast, "step.plan", "M01");
            plans.send(cast, id);
            isAsked(cast, "step.plan", "S02");
            Acting.as(cast.deputyTeaching(), () -> approval.giveBack(id, plans.version(id), "Толуктаңыз", false));
            isAsked(cast, "step.plan.RETURNED", "M01");
            plans.send(cast, id);
            plans.agree(cast, id);
            isAsked(cast, "step.plan", "S01");
            plans.approve(cast, id);
            isAsked(cast, "step.plan", NOBODY);
        });
    }

    @Test
    @Tag("R3")
    @Tag("R4")
    @Tag("B7")
    void aMeetingAsksTheChairThenTheDeputyThenWhoHoldsIt() {
        sample.within(cast -> {
            LocalDate day = LocalDate.of(2026, 12, 17);
            MeetingId id = meetings.planned(cast, day);
            isAsked(cast, "meeting", NOBODY);
            clock.set(day.minusDays(10));
            isAsked(cast, "meetingToConvene", "M01");
            clock.set(day.plusDays(1));
            isAsked(cast, "meeting", "M01");
            isAsked(cast, "meetingPassed", "M01");
            meetings.convene(cast, id);
            isAsked(cast, "meeting", NOBODY);
            isAsked(cast, "notice", "S03");
            Acting.as(cast.deputyMethodical(), () -> convening.acknowledge(id));
            isAsked(cast, "notice", NOBODY);
            clock.set(day);
            isAsked(cast, "meeting", "M01 M02");
            clock.set(day.plusDays(1));
            isAsked(cast, "meetingToHold", "M01 M02");
            meetings.hold(cast, id);
            isAsked(cast, "meeting", NOBODY);
        });
    }

    @Test
    @Tag("R57")
    void aProposalAsksTheChair() {
        sample.within(cast -> {
            MeetingId id = meetings.planned(cast, LocalDate.of(2026, 12, 17));
            isAsked(cast, "agendaProposals", NOBODY);
            ItemContent content = new ItemContent(AgendaKind.GENERAL, "Телефон", TalkForm.TALK, 0, List.of(), Set.of());
            Acting.as(cast.person("M09"), () -> agenda.add(id, new AgendaItemId(UUID.randomUUID()), content));
            isAsked(cast, "agendaProposals", "M01");
        });
    }

    @Test
    @Tag("R5")
    @Tag("R6")
    @Tag("R10")
    void aProtocolAsksItsWriterAndThenItsSigner() {
        sample.within(cast -> {
            ProtocolId id = protocols.opened(cast);
            isAsked(cast, "protocol", "M02");
            isAsked(cast, "protocolToWrite", "M02");
            protocols.items(id).forEach(item -> protocols.write(cast, id, item));
            isAsked(cast, "protocol", "M01");
            isAsked(cast, "protocolToSign", "M01");
            Acting.as(cast.chair(), () -> protocols.sign(id));
            isAsked(cast, "protocol", NOBODY);
        });
    }

    @Test
    @Tag("R6")
    @Tag("R97")
    @Tag("B11")
    void whoChairedOnTheDaySignsAndWhereNobodyCanTheDirectorNamesSomebody() {
        sample.within(cast -> {
            protocols.written(cast);
            jdbc.sql("""
                            insert into appointment (id, office, staff_id, from_day, to_day, appointed_by)
                            values (?, 'ACTING_CHAIR', ?, ?, ?, 'Н. Б. Эшперов')
                            """)
                    .params(
                            UUID.randomUUID(),
                            cast.person("M05").value(),
                            ProtocolFixture.DAY,
                            ProtocolFixture.DAY.plusDays(1))
                    .update();
            clock.set(ProtocolFixture.DAY.plusDays(10));
            isAsked(cast, "protocol", "M05");
            jdbc.sql("update staff set works_to = ? where id = ?")
                    .params(ProtocolFixture.DAY.plusDays(3), cast.person("M05").value())
                    .update();
            isAsked(cast, "protocol", "S01");
            isAsked(cast, "protocolNobodySigns", "S01");
        });
    }

    @Test
    @Tag("R10")
    void withoutASecretaryTheChairWrites() {
        sample.within(cast -> {
            protocols.opened(cast);
            jdbc.sql("update appointment set to_day = ? where office = 'SECRETARY' and to_day is null")
                    .param(ProtocolFixture.DAY)
                    .update();
            clock.set(ProtocolFixture.DAY.plusDays(1));
            isAsked(cast, "protocol", "M01");
        });
    }

    @Test
    @Tag("R5")
    @Tag("R60")
    void aRecommendationAsksWhoAnswersForItAndThenTheChair() {
        sample.within(cast -> {
            recommendations.sign(
                    cast, 1, FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M05"), cast.person("M07")));
            isAsked(cast, "recommendation", "M05 M07");
            answer(cast, "M05");
            isAsked(cast, "recommendation", "M07");
            answer(cast, "M07");
            isAsked(cast, "recommendation", "M01");
            Acting.as(cast.chair(), () -> answers.sendBack(only(), version(), cast.person("M05"), "Толуктаңыз"));
            isAsked(cast, "recommendation", "M05");
            jdbc.sql("update staff set works_to = ? where id = ?")
                    .params(LocalDate.of(2026, 11, 21), cast.person("M05").value())
                    .update();
            isAsked(cast, "recommendation", "M01");
            isAsked(cast, "recommendationLeft", "M01");
            Acting.as(
                    cast.chair(),
                    () -> answers.answerFor(only(), version(), cast.person("M05"), AnswerState.DONE, "Аткарылды"));
            isAsked(cast, "recommendationAnswered", "M01");
            Acting.as(cast.chair(), () -> answers.release(only(), version(), ""));
            isAsked(cast, "recommendation", NOBODY);
        });
    }

    @Test
    @Tag("R60")
    void whatIsLeftFromTheYearBeforeIsAskedInTheNext() {
        sample.within(cast -> {
            recommendations.sign(cast, 1, FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M05")));
            jdbc.sql("""
                            insert into academic_year (id, slug, starts_on, ends_on, programmes_due, year_analysis_due)
                            select gen_random_uuid(), '2027-2028', starts_on + 365, ends_on + 365, programmes_due + 365,
                                year_analysis_due + 365
                            from academic_year where slug = '2026-2027'
                            """).update();
            jdbc.sql("""
                            insert into quarter (year_id, number, starts_on, ends_on)
                            select n.id, q.number, q.starts_on + 365, q.ends_on + 365
                            from academic_year n, academic_year y join quarter q on q.year_id = y.id
                            where n.slug = '2027-2028' and y.slug = '2026-2027'
                            """).update();
            clock.set(LocalDate.of(2027, 9, 10));
            isAsked(cast, "recommendation", "M05");
        });
    }

    /** Of each kind of work, of a member and of the chair. */
    @ParameterizedTest
    @EnumSource(WorkStatus.class)
    @Tag("R47")
    @Tag("R51")
    @Tag("R53")
    @Tag("B15")
    @Tag("B16")
    void whatIsHandedInAsksItsWriterOrWhoDecides(WorkStatus status) {
        handedIn("M09", "M01", status);
        handedIn("M01", "S02", status);
    }

    private void handedIn(String writer, String reader, WorkStatus status) {
        String asked = status == WorkStatus.SUBMITTED ? reader : status.handedIn() ? NOBODY : writer;
        sample.within(cast -> {
            clock.set(LocalDate.of(2027, 5, 12));
            if (status != WorkStatus.ASKED && status != WorkStatus.ACCEPTED) {
                everybodyElseHasDone(cast, writer, status);
                isAsked(cast, "growthProgramme", asked);
                isAsked(cast, "growthYear growthAnalysis", asked);
            }
            if (status != WorkStatus.SEEN) {
                report(cast.person(writer), status);
                isAsked(cast, "reportMissing reportReturned reportSubmitted", asked);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(ActivityStatus.class)
    @Tag("R9")
    @Tag("R49")
    @Tag("R51")
    void anActivityAsksWhoHoldsItAndWhoCame(ActivityStatus status) {
        sample.within(cast -> {
            UUID hour = activity(1, "OPEN_CLASS_HOUR", true, status, cast.person("M09"), cast.person("M05"));
            activity(2, "OPEN_CLASS_HOUR", true, status, cast.person("M11"), null);
            activity(3, "EXTRACURRICULAR_EVENT", false, status, cast.person("M12"), null);
            boolean held = status == ActivityStatus.HELD || status == ActivityStatus.ANALYSED;
            isAsked(cast, "activityUntold", status == ActivityStatus.PLANNED ? "M09 M11 M12" : NOBODY);
            isAsked(cast, "activityUnanalysed", status == ActivityStatus.HELD ? "M01 M05" : NOBODY);
            isAsked(cast, "growthEventMissing", held ? "M09 M11" : NOBODY);
            if (status == ActivityStatus.ANALYSED) {
                sheet(hour, cast.person("M05"));
                isAsked(cast, "activityUnread", "M09");
            }
        });
    }

    @Test
    @Tag("R49")
    @Tag("R51")
    void aWalkThatSomebodyWroteDownAsksNobodyForAnything() {
        sample.within(cast -> {
            Set<String> before = asked(cast, Set.of("activity", "growthEvent"));
            activity(1, "EXTRACURRICULAR_EVENT", false, ActivityStatus.HELD, cast.person("M09"), null);
            assertThat(asked(cast, Set.of("activity", "growthEvent"))).isEqualTo(before);
            assertThat(Acting.as(cast.chair(), () -> outlook().readings()))
                    .extracting(Reading::stateKey)
                    .doesNotContain("oversight.state.growthEventMissing", "oversight.state.activitiesUnanalysed");
        });
    }

    /** An event of the plan has a programme before and a result after it; beside the plan nobody is asked for either. */
    @Test
    @Tag("R53")
    @Tag("R62")
    void anEventOfThePlanAsksItsHolderForProgrammeAndResult() {
        sample.within(cast -> {
            PlanId plan = plans.approved(cast);
            activity(1, "SEMINAR", false, ActivityStatus.PLANNED, cast.person("M09"), null);
            activity(2, "SEMINAR", false, ActivityStatus.HELD, cast.person("M11"), null);
            clock.set(LocalDate.of(2026, 11, 11));
            isAsked(cast, "activityNo", NOBODY);
            jdbc.sql("update activity set plan_line = (select min(line::text)::uuid from plan_item where plan_id = ?)")
                    .param(plan.value())
                    .update();
            isAsked(cast, "activityNoProgramme", "M09");
            clock.set(LocalDate.of(2026, 11, 10));
            isAsked(cast, "activityNoProgramme", NOBODY);
            clock.set(LocalDate.of(2026, 11, 19));
            isAsked(cast, "activityNo", "M11");
            isAsked(cast, "activityNoResult", "M11");
            jdbc.sql("update activity set result = 'Өттү', programme = 'Киришүү'")
                    .update();
            isAsked(cast, "activityNo", NOBODY);
        });
    }

    @Test
    @Tag("R9")
    void ofWhomNobodyIsLeftTheChairLooksAfter() {
        sample.within(cast -> {
            activity(1, "SEMINAR", false, ActivityStatus.PLANNED, cast.person("M09"), null);
            isAsked(cast, "activityUntold", "M09");
            jdbc.sql("update membership set to_day = ? where staff_id = ?")
                    .params(LocalDate.of(2026, 11, 20), cast.person("M09").value())
                    .update();
            isAsked(cast, "activityUntold", "M01");
        });
    }

    @ParameterizedTest
    @EnumSource(WorkStatus.class)
    @Tag("R12")
    @Tag("R21")
    void theAssociationsReportAsksTheChairAndThenTheDeputy(WorkStatus status) {
        sample.within(cast -> {
            if (status == WorkStatus.ASKED || status == WorkStatus.SEEN) {
                return;
            }
            jdbc.sql("""
                            insert into association_report (id, year_id, status, words, figures, submitted_at, remark, decided_at)
                            values (gen_random_uuid(), ?, ?, array_fill('а'::text, array[9]), array_fill(0, array[14]), ?, 'Толуктаңыз', ?)
                            """)
                    .params(sample.year().value(), status.name(), moment(), moment())
                    .update();
            isAsked(
                    cast,
                    "reportAssociation",
                    status == WorkStatus.SUBMITTED ? "S02" : status == WorkStatus.RETURNED ? "M01" : NOBODY);
            clock.set(LocalDate.of(2027, 5, 15));
            isAsked(
                    cast,
                    "reportAssociation",
                    status == WorkStatus.SUBMITTED ? "S02" : status == WorkStatus.ACCEPTED ? NOBODY : "M01");
            isAsked(cast, "reportCouncil", "M01");
        });
    }

    @Test
    @Tag("R31")
    @Tag("R83")
    void aPetitionAsksItsAddresseeItsAuthorAndTheCandidate() {
        sample.within(cast -> {
            UUID proposal = UUID.randomUUID();
            UUID nomination = UUID.randomUUID();
            PetitionContent said = petition("Бөлмө", null);
            Acting.as(cast.chair(), () -> petitions.begin(sample.year(), proposal, PetitionKind.PROPOSAL, null));
            isAsked(cast, "petition", NOBODY);
            Acting.as(cast.chair(), () -> petitions.submit(proposal, 0, said));
            isAsked(cast, "petitionToDecide", "S01");
            Acting.as(cast.director(), () -> petitions.giveBack(proposal, 1, "Толуктаңыз"));
            isAsked(cast, "petition", "M01");
            Acting.as(cast.chair(), () -> petitions.submit(proposal, 2, said));
            Acting.as(
                    cast.director(),
                    () -> petitions.decide(proposal, 3, new PetitionDecision(PetitionOutcome.GRANTED, "", null, "")));
            isAsked(cast, "petition", NOBODY);
            Acting.as(cast.secretary(), () -> {
                petitions.begin(sample.year(), nomination, PetitionKind.NOMINATION, cast.person("M11"));
                petitions.write(nomination, 0, petition("Сынак", ContestLevel.DISTRICT));
            });
            isAsked(cast, "petitionConsent", "M11");
            Acting.as(cast.person("M11"), () -> petitions.consent(nomination));
            isAsked(cast, "petition", NOBODY);
        });
    }

    @Test
    @Tag("R72")
    void anAttestationAsksWhoseItIsAndThenTheDeputies() {
        sample.within(cast -> {
            StaffId person = cast.person("M09");
            Acting.as(
                    cast.deputyMethodical(),
                    () -> attestations.plan(
                            person, UUID.randomUUID(), 0, new AttestationPlan(null, LocalDate.of(2027, 4, 20), "")));
            isAsked(cast, "attestation", "M09");
            isAsked(cast, "attestationAhead", "M09");
            clock.set(LocalDate.of(2027, 1, 20));
            isAsked(cast, "attestationNear", "M09");
            isAsked(cast, "attestationDue", "S02 S03 S04");
            Acting.as(person, () -> attestations.ready(person, true));
            isAsked(cast, "attestationNear", NOBODY);
        });
    }

    @Test
    @Tag("R30")
    void anEvaluationAsksTheChairTheDeputyOfTheChairsAndThenTheMember() {
        sample.within(cast -> {
            isAsked(cast, "evaluation", NOBODY);
            clock.set(LocalDate.of(2027, 5, 10));
            isAsked(cast, "evaluationMissing", "M01 S02");
            Acting.as(
                    cast.chair(),
                    () -> evaluations.submit(
                            sample.year(),
                            cast.person("M09"),
                            UUID.randomUUID(),
                            0,
                            new EvaluationContent("Күчтүү", "", "Жакшы")));
            isAsked(cast, "evaluationUnseen", "M09");
        });
    }

    @Test
    @Tag("R32")
    void anAnnouncementAsksWhoHasNotReadIt() {
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            isAsked(cast, "announcement", NOBODY);
            Acting.as(
                    cast.chair(),
                    () -> announcements.announce(
                            id,
                            new AnnouncementContent(
                                    "Күн", "Таанышыңыз", LibraryAudience.MEMBERS, null, LocalDate.of(2026, 11, 27))));
            assertThat(asked(cast, Set.of("announcement")))
                    .contains("M02", "M16", "S01")
                    .doesNotContain("M01", "S05", "A01");
            Acting.as(cast.person("M16"), () -> announcements.markRead(id));
            assertThat(asked(cast, Set.of("announcement"))).doesNotContain("M16");
            UUID mistaken = UUID.randomUUID();
            Acting.as(cast.chair(), () -> {
                announcements.announce(
                        mistaken,
                        new AnnouncementContent(
                                "Ката", "Башка", LibraryAudience.MEMBERS, null, LocalDate.of(2026, 11, 27)));
                announcements.withdraw(mistaken);
            });
            assertThat(asked(cast, Set.of("announcement"))).doesNotContain("M16");
        });
    }

    @Test
    @Tag("R87")
    void whatWasFoundOnAVisitAsksTheVisitedTeacher() {
        sample.within(cast -> {
            ActivityId visit = new ActivityId(UUID.randomUUID());
            UUID finding = UUID.randomUUID();
            Acting.as(cast.person("S02"), () -> {
                visits.log(
                        visit,
                        sample.year(),
                        SomeActivity.of(ActivityKind.CLASS_VISIT, "Тамактануу", LocalDate.of(2026, 11, 18), false),
                        cast.person("M09"),
                        List.of());
                visits.find(visit, finding, new FindingContent(FindingTopic.ROOM, "", true, "Ирээттүү", ""));
            });
            isAsked(cast, "activityFound", "M09");
            Acting.as(cast.person("M09"), () -> visits.answer(finding, 0, "Рахмат."));
            isAsked(cast, "activityFound", NOBODY);
        });
    }

    @Test
    @Tag("R13")
    void aRemarkOfControlAsksTheChairThenWhoMadeItAndTheDirectorOnceItIsLate() {
        sample.within(cast -> {
            UUID remark = UUID.randomUUID();
            LocalDate due = LocalDate.now(clock).plusDays(3);
            RemarkContent content = new RemarkContent(RemarkAbout.PLAN, null, "Кечигүүдө", due);
            Acting.as(cast.person("S02"), () -> control.remark(remark, sample.year(), content));
            isAsked(cast, "controlToAnswer", "M01");
            isAsked(cast, "controlLate", NOBODY);
            clock.set(due.plusDays(1));
            isAsked(cast, "controlLate", "S01");
            Acting.as(cast.chair(), () -> control.answer(remark, 0, "Оңдолду"));
            isAsked(cast, "controlAnswered", "S02");
            isAsked(cast, "controlLate", NOBODY);
            Acting.as(cast.person("S02"), () -> control.release(remark));
            isAsked(cast, "control", NOBODY);
        });
    }

    @Test
    @Tag("R25")
    @Tag("R70")
    void aClassPlanAsksItsTeacherThenTheChairThenItsTeacher() {
        sample.within(cast -> {
            assertThat(asked(cast, Set.of("classPlanMissing")))
                    .contains("M01", "M09")
                    .doesNotContain("M15", "S02", "A01");
            UUID plan = UUID.randomUUID();
            ClassPlanContent content =
                    new ClassPlanContent("", List.of(new ClassPlanRow(1, "Майрам", null, "октябрь", "", "")));
            Acting.as(cast.person("M09"), () -> classPlans.submit(sample.year(), plan, 0, content));
            assertThat(asked(cast, Set.of("classPlanMissing"))).doesNotContain("M09");
            isAsked(cast, "classPlanSubmitted", "M01");
            Acting.as(cast.chair(), () -> classPlans.giveBack(plan, 1, "Толуктаңыз"));
            isAsked(cast, "classPlanReturned", "M09");
            Acting.as(cast.person("M09"), () -> classPlans.submit(sample.year(), plan, 2, content));
            Acting.as(cast.chair(), () -> classPlans.accept(plan, 3));
            isAsked(cast, "classPlanReturned", NOBODY);
            Acting.as(cast.chair(), () -> classPlans.submit(sample.year(), UUID.randomUUID(), 0, content));
            isAsked(cast, "classPlanSubmitted", "S02");
        });
    }

    private static PetitionContent petition(String title, @Nullable ContestLevel level) {
        return new PetitionContent(
                title, "Керек", null, Role.DIRECTOR, LocalDate.of(2026, 12, 4), null, "", level, "", "", null);
    }

    @Test
    @Tag("R11")
    void theAnalysisAsksTheDeputyAndThenWhoReadsIt() {
        sample.within(cast -> {
            isAsked(cast, "analysis", NOBODY);
            clock.set(LocalDate.of(2027, 5, 10));
            isAsked(cast, "analysis", "S02");
            analyses.signed(cast);
            isAsked(cast, "analysis", "M01 S01");
            Acting.as(cast.chair(), () -> analysisService.markSeen(SLUG));
            isAsked(cast, "analysis", "S01");
            Acting.as(cast.director(), () -> analysisService.markSeen(SLUG));
            isAsked(cast, "analysis", NOBODY);
        });
    }

    @Test
    @Tag("R12")
    @Tag("B17")
    @Tag("B18")
    void storageAsksTheChairTheDeputyAndAtItsEndTheDeputyAgain() {
        sample.within(cast -> {
            jdbc.sql(
                            "update academic_year set stored_on = ends_on, keep_until = ends_on + 3650 where slug <> '2026-2027'")
                    .update();
            isAsked(cast, "archive", NOBODY);
            archive.complete(cast);
            isAsked(cast, "archive", "M01");
            archive.handOver(cast);
            isAsked(cast, "archive", "S02");
            archive.accept(cast);
            assertThat(asked(
                            cast,
                            Set.of(
                                    "archive",
                                    "report",
                                    "growth",
                                    "analysis",
                                    "plan",
                                    "step",
                                    "activity",
                                    "recommendation")))
                    .as("nothing is asked of a stored year")
                    .isEmpty();
        });
    }

    @Test
    @Tag("R97")
    void theDirectorAppointsTheChairInTime() {
        sample.within(cast -> {
            isAsked(cast, "chair", NOBODY);
            jdbc.sql("update appointment set to_day = ? where office = 'CHAIR' and to_day is null")
                    .param(LocalDate.of(2026, 12, 1))
                    .update();
            isAsked(cast, "chairEnding", "S01");
            clock.set(LocalDate.of(2026, 12, 2));
            isAsked(cast, "chair", "S01");
            jdbc.sql("update membership set to_day = ? where to_day is null")
                    .param(LocalDate.of(2026, 12, 1))
                    .update();
            isAsked(cast, "chair", NOBODY);
            isAsked(cast, "members", "S01");
        });
    }

    @Test
    @Tag("R8")
    void theDeputyOpensTheNextYear() {
        sample.within(cast -> {
            YearView year = years.bySlug(SLUG);
            isAsked(cast, "yearNextMissing", NOBODY);
            clock.set(year.end().minusDays(10));
            isAsked(cast, "yearNextMissing", "S02");
        });
    }

    /** Whoever the compass names as next has it on her list. */
    @Test
    @Tag("R52")
    void whoActsNextIsAsked() {
        sample.within(cast -> {
            meetings.planned(cast, LocalDate.of(2026, 11, 25));
            protocols.opened(cast);
            plans.sent(cast);
            clock.set(MutableClock.START);
            Map<String, String> roles = Map.of("CHAIR", "M01", "SECRETARY", "M02", "DEPUTY_TEACHING", "S02");
            for (Reading reading : Acting.as(cast.chair(), () -> outlook().readings())) {
                String person =
                        reading.next() == null ? null : roles.get(reading.next().name());
                if (person != null
                        && !reading.topic().equals("quarter")
                        && !reading.topic().equals("year")) {
                    assertThat(Acting.as(cast.person(person), () -> outlook().tasks()))
                            .as(reading.stateKey())
                            .anyMatch(task -> task.href().startsWith(reading.href()));
                }
            }
        });
    }

    /** Asserts who is asked for any of the kinds, as the beginnings of their words' keys, and that it opens for them. */
    private void isAsked(DemoCast cast, String kinds, String people) {
        assertThat(String.join(" ", asked(cast, Set.of(kinds.split(" ")))))
                .as(kinds)
                .isEqualTo(people);
    }

    private Set<String> asked(DemoCast cast, Set<String> kinds) {
        Set<String> asked = new TreeSet<>();
        cast.people()
                .forEach((name, staff) -> Acting.as(staff, () -> {
                    for (Task task : outlook().tasks()) {
                        String kind = task.messageKey().substring("oversight.task.".length());
                        if (kinds.stream().anyMatch(kind::startsWith)) {
                            asked.add(name);
                            opens(cast, staff, task.href());
                        }
                    }
                }));
        return asked;
    }

    private void opens(DemoCast cast, StaffId staff, String href) {
        try {
            int status = mvc.perform(get(URI.create(href)).with(SignIn.as(cast.school(), staff)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(href).isEqualTo(200);
        } catch (Exception failed) {
            throw new AssertionError(href, failed);
        }
    }

    private Outlooks.Outlook outlook() {
        return outlooks.of(currentActor.get(), years.current().orElseThrow());
    }

    private void answer(DemoCast cast, String person) {
        Acting.as(cast.person(person), () -> answers.answer(only(), own(person, cast), AnswerState.DONE, "Аткарылды"));
    }

    private int own(String person, DemoCast cast) {
        return jdbc.sql("select version from answer where staff_id = ?")
                .param(cast.person(person).value())
                .query(Integer.class)
                .single();
    }

    private RecommendationId only() {
        return new RecommendationId(
                jdbc.sql("select id from assignment").query(UUID.class).single());
    }

    private int version() {
        return jdbc.sql("select version from assignment").query(Integer.class).single();
    }

    private void everybodyElseHasDone(DemoCast cast, String writer, WorkStatus status) {
        cast.people().forEach((name, staff) -> {
            if (!name.startsWith("M")) {
                return;
            }
            WorkStatus hers = name.equals(writer) ? status : WorkStatus.SEEN;
            jdbc.sql("""
                            insert into programme (id, year_id, staff_id, topic, topic_year, status, submitted_at, remark, decided_at)
                            values (?, ?, ?, 'Тема', 1, ?, ?, 'Толуктаңыз', ?)
                            """)
                    .params(UUID.randomUUID(), sample.year().value(), staff.value(), hers.name(), moment(), moment())
                    .update();
            jdbc.sql("""
                            insert into self_analysis (id, year_id, staff_id, activity_id, words, marks, status, submitted_at,
                                remark, decided_at)
                            values (?, ?, ?, null, '{}', '{}', ?, ?, 'Толуктаңыз', ?)
                            """)
                    .params(UUID.randomUUID(), sample.year().value(), staff.value(), hers.name(), moment(), moment())
                    .update();
        });
    }

    private void report(StaffId member, WorkStatus status) {
        boolean written = status != WorkStatus.ASKED && status != WorkStatus.DRAFT;
        jdbc.sql("""
                        insert into report (id, year_id, staff_id, kind, quarter, due, status, first_submitted_at, submitted_at,
                            figures, remark, decided_at)
                        values (?, ?, ?, 'QUARTER', 1, ?, ?, ?, ?, ?::integer[], 'Толуктаңыз', ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        sample.year().value(),
                        member.value(),
                        LocalDate.of(2026, 11, 10),
                        status.name(),
                        written ? moment() : null,
                        written ? moment() : null,
                        written ? "{0,0,0,0,0,0}" : null,
                        status == WorkStatus.ACCEPTED ? moment() : null)
                .update();
    }

    private UUID activity(
            int no, String kind, boolean open, ActivityStatus status, StaffId holder, @Nullable StaffId visitor) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into activity
                            (id, year_id, no, kind, open, title, first_day, last_day, status, cancel_reason, planned_by)
                        values (?, ?, ?, ?, ?, 'Иш-чара', ?, ?, ?, 'Себеби бар', ?)
                        """)
                .params(
                        id,
                        sample.year().value(),
                        no,
                        kind,
                        open,
                        LocalDate.of(2026, 11, 18),
                        LocalDate.of(2026, 11, 18),
                        status.name(),
                        holder.value())
                .update();
        person(id, holder, "HOLDER");
        if (visitor != null) {
            person(id, visitor, "VISITOR");
        }
        return id;
    }

    private void person(UUID activity, StaffId person, String part) {
        jdbc.sql("insert into activity_person (activity_id, staff_id, part) values (?, ?, ?)")
                .params(activity, person.value(), part)
                .update();
    }

    private void sheet(UUID activity, StaffId by) {
        jdbc.sql("""
                        insert into activity_analysis (id, activity_id, staff_id, staff_name, words, marks, handed_in_at)
                        values (?, ?, ?, 'К. А. Мугалим', array_fill('а'::text, array[9]), array_fill(2::smallint, array[9]), ?)
                        """).params(UUID.randomUUID(), activity, by.value(), moment()).update();
    }

    private static Timestamp moment() {
        return Timestamp.from(ZonedDateTime.of(LocalDate.of(2026, 11, 19), LocalTime.NOON, ZoneId.of("Asia/Bishkek"))
                .toInstant());
    }
}
