package kg.birikme.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.domain.FigureReader.Breaches;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts;
import kg.birikme.analysis.domain.YearFigures.Composition;
import kg.birikme.analysis.domain.YearFigures.Documents;
import kg.birikme.analysis.domain.YearFigures.EventLine;
import kg.birikme.analysis.domain.YearFigures.MeetingLine;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.followup.RecommendationFact;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.handin.WorkStatus;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.people.MemberView;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanFact;
import kg.birikme.protocol.ProtocolFact;
import kg.birikme.report.ReportFact;
import kg.birikme.report.ReportKind;
import kg.birikme.school.QuarterView;
import kg.birikme.seal.CanonicalForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of made-up years equal a recount that goes through every fact one by one. */
@Tag("R11")
class YearFiguresTest {

    private static final int YEARS = 300;

    static LongStream seeds() {
        return LongStream.range(0, YEARS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void membersAreCountedOnce(long seed) {
        YearFacts facts = RandomYear.of(seed);
        int[] kinds = new int[2];
        int[] categories = new int[4];
        int[] bands = new int[5];
        int young = 0;
        for (MemberView member : facts.members()) {
            kinds[member.kind().ordinal()]++;
            categories[member.category().ordinal()]++;
            Integer years = member.teachingYears();
            bands[years == null ? 4 : years <= 3 ? 0 : years <= 10 ? 1 : years <= 20 ? 2 : 3]++;
            young += member.young() ? 1 : 0;
        }
        assertThat(YearFigures.of(facts).composition())
                .isEqualTo(new Composition(
                        facts.members().size(),
                        kinds[0],
                        kinds[1],
                        categories[3],
                        categories[2],
                        categories[1],
                        categories[0],
                        bands[0],
                        bands[1],
                        bands[2],
                        bands[3],
                        bands[4],
                        young));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void meetingsAndTheirRecommendationsAreCounted(long seed) {
        YearFacts facts = RandomYear.of(seed);
        List<MeetingLine> expected = new ArrayList<>();
        int present = 0;
        int members = 0;
        int cancelled = 0;
        for (MeetingFact meeting : facts.meetings()) {
            cancelled += meeting.status() == MeetingStatus.CANCELLED ? 1 : 0;
            if (meeting.status() != MeetingStatus.HELD && meeting.status() != MeetingStatus.CLOSED) {
                continue;
            }
            int[] counts = recommendations(facts, meeting);
            present += meeting.present();
            members += meeting.members();
            expected.add(new MeetingLine(
                    meeting.no(),
                    meeting.number(),
                    meeting.day(),
                    meeting.quarter(),
                    meeting.theme(),
                    meeting.present(),
                    meeting.members(),
                    share(meeting.present(), meeting.members()),
                    counts[0],
                    counts[1],
                    counts[2]));
        }
        YearFigures.Meetings found = YearFigures.of(facts).meetings();
        assertThat(found.held()).isEqualTo(expected);
        assertThat(found.attendance()).isEqualTo(share(present, members));
        assertThat(found.cancelled()).isEqualTo(cancelled);
    }

    private static int[] recommendations(YearFacts facts, MeetingFact meeting) {
        int[] counts = new int[3];
        for (RecommendationFact one : facts.recommendations()) {
            if (one.meeting().equals(meeting.id()) && one.status() != AssignmentStatus.ANNULLED) {
                counts[0]++;
                counts[1] += one.status() == AssignmentStatus.RELEASED ? 1 : 0;
                boolean late = one.status() == AssignmentStatus.OPEN
                        && facts.look().today().isAfter(one.due());
                counts[2] += late ? 1 : 0;
            }
        }
        return counts;
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : (int) Math.round(part * 100.0 / whole);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlanIsCounted(long seed) {
        YearFacts facts = RandomYear.of(seed);
        int[] states = new int[DoneState.values().length];
        List<Integer> undone = new ArrayList<>();
        for (PlanFact.Line line : facts.plan().map(PlanFact::lines).orElse(List.of())) {
            states[line.state().ordinal()]++;
            if (line.state() == DoneState.PARTLY || line.state() == DoneState.NOT_DONE) {
                undone.add(line.number());
            }
        }
        int beside = 0;
        for (MeetingFact meeting : facts.meetings()) {
            beside += meeting.number() != null && meeting.planLine() == null ? 1 : 0;
        }
        for (ActivityFact event : facts.events()) {
            beside += took(event) && event.planLine() == null ? 1 : 0;
        }
        YearFigures.Fulfilment plan = YearFigures.of(facts).plan();
        assertThat(List.of(plan.done(), plan.partly(), plan.notDone(), plan.open(), plan.beside()))
                .containsExactly(
                        states[DoneState.DONE.ordinal()],
                        states[DoneState.PARTLY.ordinal()],
                        states[DoneState.NOT_DONE.ordinal()],
                        states[DoneState.NONE.ordinal()] + states[DoneState.UNDER_WAY.ordinal()],
                        beside);
        assertThat(plan.items()).isEqualTo(plan.done() + plan.partly() + plan.notDone() + plan.open());
        assertThat(plan.undone()).extracting(YearFigures.Undone::number).isEqualTo(undone);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eventsAreCountedByKindAndQuarter(long seed) {
        YearFacts facts = RandomYear.of(seed);
        int[][] quarters = new int[3][4];
        int[] analysed = new int[3];
        Set<String> classes = new TreeSet<>();
        int pupils = 0;
        for (ActivityFact event : facts.events()) {
            if (!took(event)) {
                continue;
            }
            quarters[kind(event).ordinal()][quarter(facts, event.from())]++;
            analysed[kind(event).ordinal()] += event.status() == ActivityStatus.ANALYSED ? 1 : 0;
            pupils += event.outcome().pupils() == null ? 0 : event.outcome().pupils();
            if (event.details().schoolClass().one()) {
                classes.add(event.details().schoolClass().label());
            }
        }
        YearFigures.Events found = YearFigures.of(facts).events();
        for (EventKind kind : EventKind.values()) {
            int at = kind.ordinal();
            assertThat(found.of(kind))
                    .isEqualTo(new EventLine(
                            kind,
                            List.of(quarters[at][0], quarters[at][1], quarters[at][2], quarters[at][3]),
                            analysed[at]));
        }
        assertThat(found.classes()).containsExactlyInAnyOrderElementsOf(classes);
        assertThat(found.pupils()).isEqualTo(pupils);
    }

    private static boolean took(ActivityFact event) {
        return event.status() == ActivityStatus.HELD || event.status() == ActivityStatus.ANALYSED;
    }

    private static EventKind kind(ActivityFact event) {
        return event.kind() == ActivityKind.OPEN_CLASS_HOUR
                ? EventKind.OPEN_HOUR
                : event.kind() == ActivityKind.EXTRACURRICULAR_EVENT ? EventKind.EVENT : EventKind.OTHER;
    }

    /** The quarter of the day; a holiday belongs to the next, the summer to the last. */
    private static int quarter(YearFacts facts, LocalDate day) {
        for (QuarterView quarter : facts.year().quarters()) {
            if (!day.isAfter(quarter.end())) {
                return quarter.number() - 1;
            }
        }
        return 3;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void growthAndHelpAreCounted(long seed) {
        YearFacts facts = RandomYear.of(seed);
        int[] kinds = new int[3];
        int accepted = 0;
        Set<Object> with = new HashSet<>();
        for (ProgrammeFact programme : facts.programmes()) {
            if (handedIn(programme.status())) {
                kinds[0]++;
                with.add(programme.member());
                accepted += programme.status() == WorkStatus.SEEN ? 1 : 0;
            }
        }
        for (SelfAnalysisFact analysis : facts.selfAnalyses()) {
            if (handedIn(analysis.status())) {
                kinds[analysis.activity() == null ? 2 : 1]++;
            }
        }
        int mentoring = 0;
        boolean everybody = false;
        Set<Object> helped = new HashSet<>();
        for (ConsultationFact help : facts.consultations()) {
            mentoring += help.kind() == ConsultationKind.MENTORING ? 1 : 0;
            helped.addAll(help.helped());
            everybody |= help.allMembers();
        }
        int young = 0;
        int youngHelped = 0;
        int without = 0;
        for (MemberView member : facts.members()) {
            without += with.contains(member.staff()) ? 0 : 1;
            young += member.young() ? 1 : 0;
            youngHelped += member.young() && (everybody || helped.contains(member.staff())) ? 1 : 0;
        }
        Set<Object> taught = new HashSet<>();
        int achievements = 0;
        for (ReportFact report : facts.reports()) {
            boolean counts = report.status() == WorkStatus.ACCEPTED;
            if (counts && report.courses()) {
                taught.add(report.member());
            }
            achievements += counts && report.kind() == ReportKind.YEAR ? report.achievements() : 0;
        }
        for (CourseFact course : facts.courses()) {
            if (facts.members().stream().anyMatch(member -> member.staff().equals(course.person()))) {
                taught.add(course.person());
            }
        }
        YearFigures figures = YearFigures.of(facts);
        assertThat(figures.growth())
                .isEqualTo(new YearFigures.Growth(
                        kinds[0], accepted, without, kinds[1], kinds[2], taught.size(), achievements));
        assertThat(figures.young())
                .isEqualTo(new YearFigures.Young(
                        young, youngHelped, mentoring, facts.consultations().size() - mentoring));
    }

    private static boolean handedIn(WorkStatus status) {
        return status == WorkStatus.SUBMITTED || status == WorkStatus.SEEN;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void documentsInTimeAndLateAreCounted(long seed) {
        YearFacts facts = RandomYear.of(seed);
        int[] notices = new int[3];
        for (MeetingFact meeting : facts.meetings()) {
            notices[0] += meeting.notices();
            notices[1] += meeting.late();
            notices[2] += meeting.seen();
        }
        int[] signed = new int[2];
        for (ProtocolFact protocol : facts.protocols()) {
            if (protocol.signedAt() != null) {
                LocalDate on = protocol.signedAt().atZone(RandomYear.ZONE).toLocalDate();
                signed[
                        on.toEpochDay() - protocol.meetingDate().toEpochDay()
                                        <= facts.look().protocolDays()
                                ? 0
                                : 1]++;
            }
        }
        int[] reports = new int[3];
        for (ReportFact report : facts.reports()) {
            if (report.submittedOn() != null) {
                reports[report.submittedOn().isAfter(report.due()) ? 1 : 0]++;
            } else if (facts.look().today().isAfter(report.due())) {
                reports[2]++;
            }
        }
        Documents expected = new Documents(
                facts.plan().map(PlanFact::firstApprovedOn).orElse(null),
                notices[0],
                notices[1],
                notices[2],
                facts.protocols().size(),
                signed[0],
                signed[1],
                facts.reports().size(),
                reports[0],
                reports[1],
                reports[2]);
        assertThat(YearFigures.of(facts).documents()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R3")
    @Tag("R8")
    @Tag("R9")
    void normsThatWereBrokenAreNamed(long seed) {
        YearFacts facts = RandomYear.of(seed);
        LocalDate today = facts.look().today();
        List<Breach> expected = new ArrayList<>();
        int held = 0;
        int[] quarters = new int[4];
        for (MeetingFact meeting : facts.meetings()) {
            if (meeting.number() != null) {
                held++;
                quarters[meeting.quarter() - 1]++;
            }
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            boolean over = facts.year().quarter(quarter).end().compareTo(today) < 0;
            if (over && quarters[quarter - 1] == 0) {
                expected.add(Breach.values()[quarter - 1]);
            }
        }
        if (facts.year().quarter(4).end().compareTo(today) < 0) {
            addIf(expected, held < 4, Breach.MEETINGS);
            addIf(expected, none(facts, EventKind.OPEN_HOUR), Breach.OPEN_HOURS);
            addIf(expected, none(facts, EventKind.EVENT), Breach.EVENTS);
        }
        assertThat(Breaches.of(facts.year(), facts.meetings(), facts.events(), today))
                .isEqualTo(expected);
    }

    private static void addIf(List<Breach> breaches, boolean broken, Breach breach) {
        if (broken) {
            breaches.add(breach);
        }
    }

    private static boolean none(YearFacts facts, EventKind kind) {
        for (ActivityFact event : facts.events()) {
            if (took(event) && kind(event) == kind) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFrozenIsReadBackWithoutLoss(long seed) {
        YearFigures figures = YearFigures.of(RandomYear.of(seed));
        assertThat(CanonicalForm.read(CanonicalForm.of(figures), YearFigures.class))
                .isEqualTo(figures);
    }
}
