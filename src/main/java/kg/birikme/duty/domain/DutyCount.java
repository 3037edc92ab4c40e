package kg.birikme.duty.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.duty.Duty;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.DutyNorm;
import kg.birikme.duty.DutyState;
import kg.birikme.duty.Evidence;
import kg.birikme.duty.Evidence.Mark;
import kg.birikme.duty.MemberDuties;
import kg.birikme.duty.domain.RecordedDuties.DutyRecords;
import kg.birikme.followup.AnswerFact;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.ProgrammeTerm;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.handin.WorkStatus;
import kg.birikme.meeting.AttendanceFact;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.people.MemberView;
import kg.birikme.report.ReportFact;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Computes one member's duties from the records of a year. */
final class DutyCount {

    private final YearView year;
    private final DutyNorm norm;
    private final DutyRecords records;
    private final LocalDate today;
    private final StaffId member;
    private final String address;

    private DutyCount(YearView year, DutyNorm norm, DutyRecords records, LocalDate today, StaffId member) {
        this.year = year;
        this.norm = norm;
        this.records = records;
        this.today = today;
        this.member = member;
        this.address = "/years/" + year.slug();
    }

    /** Everybody's duties as they stand today. */
    static DutyBoard board(YearView year, DutyNorm norm, List<MemberView> members, DutyRecords records, Clock clock) {
        ReportCount reports = new ReportCount(records.reports(), year, LocalDate.now(clock));
        return new DutyBoard(
                year,
                norm,
                members.stream()
                        .map(member -> new MemberDuties(
                                member,
                                new DutyCount(year, norm, records, LocalDate.now(clock), member.staff())
                                        .duties(reports)))
                        .toList());
    }

    /** In the order of the kinds. */
    private List<Duty> duties(ReportCount reports) {
        return List.of(
                programme(),
                meetings(),
                seminars(),
                held(),
                visited(),
                mastery(),
                eventAnalysis(),
                yearAnalysis(),
                reports.duty(member),
                recommendations());
    }

    /** R47: a draft is nobody's to count. */
    private Duty programme() {
        Optional<ProgrammeFact> known = records.programmes().stream()
                .filter(work -> work.member().equals(member) && work.status() != WorkStatus.DRAFT)
                .findFirst();
        Optional<WorkStatus> status = known.map(ProgrammeFact::status);
        boolean done = status.filter(WorkStatus::handedIn).isPresent();
        List<Evidence> evidence = known.stream()
                .map(work -> evidence(work.status(), work.topic(), "programmes/" + work.id()))
                .toList();
        return new Duty(
                DutyKind.PROGRAMME,
                handedIn(status, norm.programmes(), programmeDue()),
                done ? 1 : 0,
                norm.programmes(),
                evidence);
    }

    /** A newcomer has a term of her own. */
    private LocalDate programmeDue() {
        return term().map(ProgrammeTerm::due).orElse(norm.programmesDue());
    }

    private Optional<ProgrammeTerm> term() {
        return records.terms().stream()
                .filter(term -> term.member().equals(member))
                .findFirst();
    }

    /** The first day on which anything could be asked of her. */
    private LocalDate begins() {
        return term().map(ProgrammeTerm::begins).orElse(year.start());
    }

    private DutyState handedIn(Optional<WorkStatus> known, int asked, LocalDate due) {
        if (known.filter(WorkStatus::handedIn).isPresent()) {
            return DutyState.MET;
        }
        if (known.isPresent()) {
            return DutyState.RETURNED;
        }
        if (asked == 0) {
            return DutyState.NONE;
        }
        return today.isAfter(due) ? DutyState.SHORT : DutyState.GOING;
    }

    /** R48: who was excused with a reason is not counted. */
    private Duty meetings() {
        List<AttendanceFact> mine = records.attendance().stream()
                .filter(fact -> fact.member().equals(member))
                .sorted(Comparator.comparingInt(AttendanceFact::number))
                .toList();
        int asked = (int) mine.stream()
                .filter(fact -> fact.mark() != AttendanceMark.EXCUSED)
                .count();
        int done = (int) mine.stream().filter(fact -> fact.mark().tookPart()).count();
        DutyState state = asked == 0
                ? DutyState.NONE
                : done * 100 >= norm.meetingPercent() * asked ? DutyState.MET : DutyState.SHORT;
        return new Duty(
                DutyKind.MEETINGS,
                state,
                done,
                asked,
                mine.stream().map(this::evidence).toList());
    }

    private Evidence evidence(AttendanceFact fact) {
        Mark mark = fact.mark().tookPart()
                ? Mark.DONE
                : fact.mark() == AttendanceMark.EXCUSED ? Mark.EXCUSED : Mark.MISSING;
        return new Evidence(
                "№ " + fact.number() + ". " + fact.theme(),
                fact.day(),
                mark,
                fact.reason(),
                address + "/meetings/" + fact.no());
    }

    /** R48: as many as the norm asks for, but no more than there were since she could be asked. */
    private Duty seminars() {
        List<ActivityFact> mine = activities(activity -> activity.kind().seminar() && partIn(activity));
        long all = records.activities().stream()
                .filter(activity ->
                        activity.kind().seminar() && activity.status().held())
                .filter(activity -> !activity.until().isBefore(begins()))
                .count();
        return counted(DutyKind.SEMINARS, mine, (int) Math.min(norm.seminars(), all));
    }

    /** R49. */
    private Duty held() {
        return counted(
                DutyKind.HELD,
                activities(activity -> activity.open() && activity.holders().contains(member)),
                norm.held());
    }

    /** R49. */
    private Duty visited() {
        return counted(
                DutyKind.VISITED,
                activities(activity -> activity.open() && activity.visitors().contains(member)),
                norm.visited());
    }

    private Duty counted(DutyKind kind, List<ActivityFact> mine, int asked) {
        int done =
                (int) mine.stream().filter(activity -> activity.status().held()).count();
        DutyState state =
                done >= asked ? done == 0 ? DutyState.NONE : DutyState.MET : over() ? DutyState.SHORT : DutyState.GOING;
        return new Duty(
                kind, state, done, asked, mine.stream().map(this::evidence).toList());
    }

    private Evidence evidence(ActivityFact activity) {
        Mark mark = activity.status().held() ? Mark.DONE : Mark.PLANNED;
        return new Evidence(activity.title(), activity.from(), mark, "", address + "/activities/" + activity.no());
    }

    /** R50: an aim, so nothing can be missing. */
    private Duty mastery() {
        List<Evidence> evidence = new ArrayList<>();
        records.help().stream()
                .filter(help -> help.by().equals(member) || help.reaches(member))
                .sorted(Comparator.comparing(ConsultationFact::day))
                .map(help -> new Evidence(help.topic(), help.day(), Mark.DONE, "", address + "/growth/consultations"))
                .forEach(evidence::add);
        activities(activity -> !activity.open()
                        && activity.status().held()
                        && activity.holders().contains(member))
                .forEach(activity -> evidence.add(evidence(activity)));
        DutyState state = evidence.isEmpty() ? DutyState.NONE : DutyState.MET;
        return new Duty(DutyKind.MASTERY, state, evidence.size(), 0, evidence);
    }

    /** R51: of each open event that she held since she could be asked. */
    private Duty eventAnalysis() {
        List<Evidence> evidence = activities(activity -> activity.open()
                        && activity.status().held()
                        && !activity.until().isBefore(begins())
                        && activity.holders().contains(member))
                .stream()
                .map(this::lookedBack)
                .toList();
        int done =
                (int) evidence.stream().filter(one -> one.mark() == Mark.DONE).count();
        DutyState state = evidence.isEmpty()
                ? DutyState.NONE
                : done == evidence.size()
                        ? DutyState.MET
                        : has(evidence, Mark.MISSING)
                                ? DutyState.SHORT
                                : has(evidence, Mark.RETURNED) ? DutyState.RETURNED : DutyState.GOING;
        return new Duty(DutyKind.EVENT_ANALYSIS, state, done, evidence.size(), evidence);
    }

    private Evidence lookedBack(ActivityFact activity) {
        return selfAnalysis(activity.id())
                .map(work -> evidence(work.status(), activity.title(), "self-analyses/" + work.id()))
                .orElseGet(() -> new Evidence(
                        activity.title(),
                        activity.from(),
                        today.isAfter(activity.from().plusDays(norm.analysisDays())) ? Mark.MISSING : Mark.GOING,
                        "",
                        address + "/activities/" + activity.no()));
    }

    private static boolean has(List<Evidence> evidence, Mark mark) {
        return evidence.stream().anyMatch(one -> one.mark() == mark);
    }

    /** R51: at the year's end. */
    private Duty yearAnalysis() {
        Optional<SelfAnalysisFact> known = selfAnalysis(null);
        Optional<WorkStatus> status = known.map(SelfAnalysisFact::status);
        boolean done = status.filter(WorkStatus::handedIn).isPresent();
        return new Duty(
                DutyKind.YEAR_ANALYSIS,
                handedIn(status, 1, term().map(ProgrammeTerm::lookBackDue).orElse(norm.yearAnalysisDue())),
                done ? 1 : 0,
                1,
                known.stream()
                        .map(work -> evidence(work.status(), year.label(), "self-analyses/" + work.id()))
                        .toList());
    }

    private Evidence evidence(WorkStatus status, String words, String place) {
        Mark mark = status.handedIn() ? Mark.DONE : Mark.RETURNED;
        return new Evidence(words, null, mark, "", address + "/growth/" + place);
    }

    /** R60: answered, or taken off control without. */
    private Duty recommendations() {
        List<Evidence> evidence = records.answers().stream()
                .filter(answer -> answer.person().equals(member) && answer.status() != AssignmentStatus.ANNULLED)
                .sorted(Comparator.comparing(AnswerFact::due).thenComparing(AnswerFact::number))
                .map(this::evidence)
                .toList();
        int done =
                (int) evidence.stream().filter(one -> one.mark() == Mark.DONE).count();
        DutyState state = evidence.isEmpty()
                ? DutyState.NONE
                : done == evidence.size()
                        ? DutyState.MET
                        : has(evidence, Mark.MISSING) ? DutyState.SHORT : DutyState.GOING;
        return new Duty(DutyKind.RECOMMENDATIONS, state, done, evidence.size(), evidence);
    }

    private Evidence evidence(AnswerFact answer) {
        boolean done = answer.state().given() || answer.status() == AssignmentStatus.RELEASED;
        Mark mark = done ? Mark.DONE : today.isAfter(answer.due()) ? Mark.MISSING : Mark.GOING;
        return new Evidence(
                answer.text(),
                answer.due(),
                mark,
                "",
                address + "/recommendations/" + answer.protocol() + "/" + answer.number());
    }

    /** Of the event, or of the whole year; a draft is nobody's to count. */
    private Optional<SelfAnalysisFact> selfAnalysis(@Nullable ActivityId activity) {
        return records.selfAnalyses().stream()
                .filter(work -> work.member().equals(member) && work.status() != WorkStatus.DRAFT)
                .filter(work -> Objects.equals(activity, work.activity()))
                .findFirst();
    }

    private List<ActivityFact> activities(Predicate<ActivityFact> wanted) {
        return records.activities().stream()
                .filter(activity -> activity.status() != ActivityStatus.CANCELLED)
                .filter(wanted)
                .sorted(Comparator.comparing(ActivityFact::from).thenComparing(ActivityFact::no))
                .toList();
    }

    private boolean partIn(ActivityFact activity) {
        return activity.holders().contains(member) || activity.visitors().contains(member);
    }

    /** Whether the year's work is behind: what was asked for in it can no longer be done. A newcomer has a month at least. */
    private boolean over() {
        return year.quarter(year.quarters().size()).over(today)
                && today.isAfter(begins().plusDays(term().isPresent() ? YearView.NEWCOMERS_DAYS : 0));
    }

    /** Counts the reports that a member handed in, and whether in time (R53): a return does not make one late. */
    record ReportCount(List<ReportFact> reports, YearView year, LocalDate today) {

        Duty duty(StaffId member) {
            List<Evidence> evidence = reports.stream()
                    .filter(report -> report.member().equals(member))
                    .sorted(Comparator.comparing(ReportFact::due))
                    .map(this::evidence)
                    .toList();
            int done = (int)
                    evidence.stream().filter(one -> one.mark() == Mark.DONE).count();
            return new Duty(DutyKind.REPORTS, state(evidence), done, evidence.size(), evidence);
        }

        /** The worst of them is how it stands. */
        private static DutyState state(List<Evidence> evidence) {
            if (evidence.isEmpty()) {
                return DutyState.NONE;
            }
            if (has(evidence, Mark.MISSING)) {
                return DutyState.SHORT;
            }
            if (has(evidence, Mark.RETURNED)) {
                return DutyState.RETURNED;
            }
            if (has(evidence, Mark.GOING)) {
                return DutyState.GOING;
            }
            return has(evidence, Mark.LATE) ? DutyState.LATE : DutyState.MET;
        }

        private static boolean has(List<Evidence> evidence, Mark mark) {
            return evidence.stream().anyMatch(one -> one.mark() == mark);
        }

        private Evidence evidence(ReportFact report) {
            return new Evidence(
                    report.quarter() == null ? "" : String.valueOf(report.quarter()),
                    report.due(),
                    mark(report),
                    "",
                    "/years/" + year.slug() + "/reports/" + report.id(),
                    "duty.report." + report.kind());
        }

        private Mark mark(ReportFact report) {
            if (report.status().handedIn()) {
                return report.submittedLate() ? Mark.LATE : Mark.DONE;
            }
            if (report.status() == WorkStatus.RETURNED) {
                return Mark.RETURNED;
            }
            return today.isAfter(report.due()) ? Mark.MISSING : Mark.GOING;
        }
    }
}
