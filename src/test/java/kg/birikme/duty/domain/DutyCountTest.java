package kg.birikme.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.LongStream;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.duty.Duty;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.DutyNorm;
import kg.birikme.duty.DutyState;
import kg.birikme.duty.Evidence;
import kg.birikme.duty.MemberDuties;
import kg.birikme.duty.domain.RecordedDuties.DutyRecords;
import kg.birikme.followup.AnswerFact;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.handin.WorkStatus;
import kg.birikme.meeting.AttendanceFact;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.report.ReportFact;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Duties of made-up years, counted a second time one record after the other. */
class DutyCountTest {

    private static final int YEARS = 200;

    static LongStream seeds() {
        return LongStream.range(0, YEARS);
    }

    /** A year with everything in it, and a second count of it. */
    private static final class Recount {

        private final RandomRecords made;
        private final DutyNorm norm;
        private final DutyRecords records;
        private final LocalDate today;
        private final DutyBoard board;

        Recount(long seed) {
            made = new RandomRecords(seed);
            norm = made.norm();
            records = made.records();
            today = made.day();
            board = DutyCount.board(
                    RandomRecords.year(),
                    norm,
                    made.members(),
                    records,
                    Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        }

        boolean over() {
            return today.isAfter(LocalDate.of(2027, 5, 25));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R47")
    void aProgrammeCountsOnceItIsHandedIn(long seed) {
        Recount year = new Recount(seed);
        for (MemberDuties member : year.board.members()) {
            WorkStatus found = null;
            for (ProgrammeFact one : year.records.programmes()) {
                found = one.member().equals(id(member)) ? one.status() : found;
            }
            expectHandedIn(year, member, DutyKind.PROGRAMME, found, year.norm.programmes(), year.norm.programmesDue());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R51")
    void theYearIsLookedBackOnInTime(long seed) {
        Recount year = new Recount(seed);
        for (MemberDuties member : year.board.members()) {
            WorkStatus found = null;
            for (SelfAnalysisFact one : year.records.selfAnalyses()) {
                found = one.activity() == null && one.member().equals(id(member)) ? one.status() : found;
            }
            expectHandedIn(year, member, DutyKind.YEAR_ANALYSIS, found, 1, year.norm.yearAnalysisDue());
        }
    }

    private static void expectHandedIn(
            Recount year, MemberDuties member, DutyKind kind, WorkStatus found, int asked, LocalDate due) {
        boolean in = found == WorkStatus.SUBMITTED || found == WorkStatus.SEEN;
        DutyState state = in
                ? DutyState.MET
                : found == WorkStatus.RETURNED
                        ? DutyState.RETURNED
                        : asked == 0 ? DutyState.NONE : year.today.isAfter(due) ? DutyState.SHORT : DutyState.GOING;
        expect(member, kind, state, in ? 1 : 0, asked);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R48")
    void meetingsCountWithoutExcusedAbsences(long seed) {
        Recount year = new Recount(seed);
        for (MemberDuties member : year.board.members()) {
            int there = 0;
            int away = 0;
            for (AttendanceFact fact : year.records.attendance()) {
                if (fact.member().equals(id(member))) {
                    there += fact.mark() == AttendanceMark.PRESENT || fact.mark() == AttendanceMark.ONLINE ? 1 : 0;
                    away += fact.mark() == AttendanceMark.ABSENT ? 1 : 0;
                }
            }
            int asked = there + away;
            boolean enough = asked > 0 && 100.0 * there / asked >= year.norm.meetingPercent();
            DutyState state = asked == 0 ? DutyState.NONE : enough ? DutyState.MET : DutyState.SHORT;
            expect(member, DutyKind.MEETINGS, state, there, asked);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R48")
    @Tag("R49")
    void seminarsAndOpenEventsCountOnceTheyAreHeld(long seed) {
        Recount year = new Recount(seed);
        int seminarsHeld = 0;
        for (ActivityFact activity : year.records.activities()) {
            seminarsHeld += activity.kind().seminar() && took(activity) ? 1 : 0;
        }
        for (MemberDuties member : year.board.members()) {
            int seminars = 0;
            int held = 0;
            int visited = 0;
            for (ActivityFact activity : year.records.activities()) {
                boolean holds = activity.holders().contains(id(member));
                boolean visits = activity.visitors().contains(id(member));
                seminars += took(activity) && activity.kind().seminar() && (holds || visits) ? 1 : 0;
                held += took(activity) && activity.open() && holds ? 1 : 0;
                visited += took(activity) && activity.open() && visits ? 1 : 0;
            }
            expectCounted(year, member, DutyKind.SEMINARS, seminars, Math.min(seminarsHeld, year.norm.seminars()));
            expectCounted(year, member, DutyKind.HELD, held, year.norm.held());
            expectCounted(year, member, DutyKind.VISITED, visited, year.norm.visited());
        }
    }

    private static void expectCounted(Recount year, MemberDuties member, DutyKind kind, int done, int asked) {
        DutyState state = done < asked
                ? year.over() ? DutyState.SHORT : DutyState.GOING
                : done == 0 ? DutyState.NONE : DutyState.MET;
        expect(member, kind, state, done, asked);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R50")
    void helpAndWhatWasHeldRaiseMastery(long seed) {
        Recount year = new Recount(seed);
        for (MemberDuties member : year.board.members()) {
            int count = 0;
            for (ConsultationFact help : year.records.help()) {
                count += help.allMembers()
                                || help.helped().contains(id(member))
                                || help.by().equals(id(member))
                        ? 1
                        : 0;
            }
            for (ActivityFact activity : year.records.activities()) {
                count +=
                        took(activity) && !activity.open() && activity.holders().contains(id(member)) ? 1 : 0;
            }
            expect(member, DutyKind.MASTERY, count == 0 ? DutyState.NONE : DutyState.MET, count, 0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R51")
    void eachOpenEventHeldIsLookedBackOn(long seed) {
        Recount year = new Recount(seed);
        for (MemberDuties member : year.board.members()) {
            int asked = 0;
            int done = 0;
            int late = 0;
            int returned = 0;
            for (ActivityFact activity : year.records.activities()) {
                if (took(activity) && activity.open() && activity.holders().contains(id(member))) {
                    WorkStatus status = lookedBack(year, member, activity);
                    boolean over = year.today.isAfter(activity.from().plusDays(year.norm.analysisDays()));
                    asked++;
                    done += status.handedIn() ? 1 : 0;
                    late += status == WorkStatus.DRAFT && over ? 1 : 0;
                    returned += status == WorkStatus.RETURNED ? 1 : 0;
                }
            }
            DutyState open = late > 0 ? DutyState.SHORT : returned > 0 ? DutyState.RETURNED : DutyState.GOING;
            DutyState state = asked == 0 ? DutyState.NONE : done == asked ? DutyState.MET : open;
            expect(member, DutyKind.EVENT_ANALYSIS, state, done, asked);
        }
    }

    /** Nothing written counts as a draft: nobody but the writer knows of it. */
    private static WorkStatus lookedBack(Recount year, MemberDuties member, ActivityFact activity) {
        for (SelfAnalysisFact work : year.records.selfAnalyses()) {
            if (activity.id().equals(work.activity()) && work.member().equals(id(member))) {
                return work.status();
            }
        }
        return WorkStatus.DRAFT;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R60")
    void recommendationsAreAnsweredInTime(long seed) {
        Recount year = new Recount(seed);
        for (MemberDuties member : year.board.members()) {
            int asked = 0;
            int done = 0;
            int late = 0;
            for (AnswerFact answer : year.records.answers()) {
                if (answer.person().equals(id(member)) && answer.status() != AssignmentStatus.ANNULLED) {
                    boolean off = answer.state() != AnswerState.NONE || answer.status() == AssignmentStatus.RELEASED;
                    asked++;
                    done += off ? 1 : 0;
                    late += !off && year.today.isAfter(answer.due()) ? 1 : 0;
                }
            }
            DutyState state = asked == 0
                    ? DutyState.NONE
                    : done == asked ? DutyState.MET : late > 0 ? DutyState.SHORT : DutyState.GOING;
            expect(member, DutyKind.RECOMMENDATIONS, state, done, asked);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R53")
    void reportsCountWhenTheyCameInTime(long seed) {
        Recount year = new Recount(seed);
        for (MemberDuties member : year.board.members()) {
            int[] found = new int[Evidence.Mark.values().length];
            int asked = 0;
            for (ReportFact report : year.records.reports()) {
                if (report.member().equals(id(member))) {
                    asked++;
                    found[mark(report, year.today).ordinal()]++;
                }
            }
            DutyState state = asked == 0
                    ? DutyState.NONE
                    : found[Evidence.Mark.MISSING.ordinal()] > 0
                            ? DutyState.SHORT
                            : found[Evidence.Mark.RETURNED.ordinal()] > 0
                                    ? DutyState.RETURNED
                                    : found[Evidence.Mark.GOING.ordinal()] > 0
                                            ? DutyState.GOING
                                            : found[Evidence.Mark.LATE.ordinal()] > 0 ? DutyState.LATE : DutyState.MET;
            expect(member, DutyKind.REPORTS, state, found[Evidence.Mark.DONE.ordinal()], asked);
        }
    }

    private static Evidence.Mark mark(ReportFact report, LocalDate today) {
        return switch (report.status()) {
            case SUBMITTED, SEEN, ACCEPTED -> {
                LocalDate came = Objects.requireNonNull(report.submittedOn());
                yield came.isAfter(report.due()) ? Evidence.Mark.LATE : Evidence.Mark.DONE;
            }
            case RETURNED -> Evidence.Mark.RETURNED;
            case ASKED, DRAFT -> report.due().isBefore(today) ? Evidence.Mark.MISSING : Evidence.Mark.GOING;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureHasItsRecordsAndEveryRecordItsPlace(long seed) {
        for (MemberDuties member : new Recount(seed).board.members()) {
            for (Duty duty : member.duties()) {
                long done = duty.evidence().stream()
                        .filter(one -> one.mark() == Evidence.Mark.DONE)
                        .count();
                assertThat(done).as("%s", duty).isEqualTo(duty.done());
                assertThat(duty.evidence()).allMatch(one -> one.href().startsWith("/years/2026-2027/"));
            }
        }
    }

    private static boolean took(ActivityFact activity) {
        return activity.status() == ActivityStatus.HELD || activity.status() == ActivityStatus.ANALYSED;
    }

    private static StaffId id(MemberDuties member) {
        return member.member().staff();
    }

    private static void expect(MemberDuties member, DutyKind kind, DutyState state, int done, int asked) {
        Duty duty = member.duty(kind);
        assertThat(duty)
                .extracting(Duty::kind, Duty::state, Duty::done, Duty::asked)
                .containsExactly(kind, state, done, asked);
    }
}
