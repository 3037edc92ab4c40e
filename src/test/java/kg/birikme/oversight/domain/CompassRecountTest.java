package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kg.birikme.access.Acting;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.duty.Duties;
import kg.birikme.duty.Duty;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.DutyState;
import kg.birikme.duty.MemberDuties;
import kg.birikme.growth.Growth;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.handin.WorkStatus;
import kg.birikme.meeting.Meetings;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.report.ReportFact;
import kg.birikme.report.Reports;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.web.Tone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the compass says of made-up years on any day equals a recount that goes through every record one by one. */
@BirikmeTest
class CompassRecountTest {

    private static final int SCHOOLS = 30;
    private static final Set<String> TOPICS =
            Set.of("programme", "selfAnalysis", "activity", "report", "duty", "quarter", "plan");

    @Autowired
    SampleSchool sample;

    @Autowired
    RuleCompass compass;

    @Autowired
    Tasks tasks;

    @Autowired
    Signals signals;

    @Autowired
    Meetings meetings;

    @Autowired
    Years years;

    @Autowired
    People people;

    @Autowired
    Growth growth;

    @Autowired
    Activities activities;

    @Autowired
    Reports reports;

    @Autowired
    Duties duties;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    static LongStream seeds() {
        return LongStream.range(0, SCHOOLS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R3")
    @Tag("R9")
    @Tag("R47")
    @Tag("R48")
    @Tag("R51")
    @Tag("R53")
    @Tag("B15")
    @Tag("B16")
    void everyLightIsWhatTheRecordsSay(long seed) {
        sample.within(cast -> {
            YearView year = years.bySlug("2026-2027");
            List<StaffId> members = people.membersOn(LocalDate.of(2026, 11, 22)).stream()
                    .map(MemberView::staff)
                    .toList();
            RandomRecords random = new RandomRecords(seed, jdbc, year.id().value(), members);
            LocalDate today = random.day();
            clock.set(today);
            random.fill();
            Acting.as(cast.chair(), () -> assertThat(said(year)).isEqualTo(recounted(year, today)));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("R47")
    @Tag("R53")
    void theChairReadsTheOthersWorkAndTheDeputyTheChairs(long seed) {
        sample.within(cast -> {
            YearView year = years.bySlug("2026-2027");
            List<StaffId> members = people.membersOn(LocalDate.of(2026, 11, 22)).stream()
                    .map(MemberView::staff)
                    .toList();
            RandomRecords random = new RandomRecords(seed, jdbc, year.id().value(), members);
            clock.set(random.day());
            random.fill();
            Acting.as(cast.chair(), () -> assertThat(waiting(year)).isEqualTo(submitted(year, cast.chair(), false)));
            Acting.as(
                    cast.deputyTeaching(),
                    () -> assertThat(waiting(year)).isEqualTo(submitted(year, cast.chair(), true)));
            Acting.as(cast.director(), () -> assertThat(waiting(year)).isEmpty());
        });
    }

    private Map<String, String> waiting(YearView year) {
        Map<String, String> waiting = new TreeMap<>();
        tasks.of(currentActor.get(), year, signals.of(year, currentActor.get()), List.of()).stream()
                .filter(task -> task.messageKey().endsWith("Submitted"))
                .forEach(task -> waiting.put(
                        task.messageKey().replace("oversight.task.", ""),
                        task.arguments().get(0).toString()));
        return waiting;
    }

    private Map<String, String> submitted(YearView year, StaffId chair, boolean ofTheChair) {
        Map<String, String> counts = new TreeMap<>();
        for (ProgrammeFact one : growth.programmes(year)) {
            add(
                    counts,
                    "growthProgrammeSubmitted",
                    one.status() == WorkStatus.SUBMITTED,
                    one.member().equals(chair) == ofTheChair);
        }
        for (SelfAnalysisFact one : growth.selfAnalyses(year)) {
            add(
                    counts,
                    "growthAnalysisSubmitted",
                    one.status() == WorkStatus.SUBMITTED,
                    one.member().equals(chair) == ofTheChair);
        }
        for (ReportFact one : reports.ofYear(year.id())) {
            add(
                    counts,
                    "reportSubmitted",
                    one.status() == WorkStatus.SUBMITTED,
                    one.member().equals(chair) == ofTheChair);
        }
        return counts;
    }

    private static void add(Map<String, String> counts, String key, boolean submitted, boolean theirs) {
        if (submitted && theirs) {
            counts.merge(key, "1", (one, other) -> String.valueOf(Integer.parseInt(one) + 1));
        }
    }

    private Map<String, String> said(YearView year) {
        Map<String, String> said = new TreeMap<>();
        compass.read(year, meetings.norm(year.id()), signals.of(year, currentActor.get())).stream()
                .filter(reading -> TOPICS.contains(reading.topic()))
                .forEach(reading -> said.put(
                        reading.stateKey().replace("oversight.state.", "")
                                + (reading.topic().equals("quarter")
                                        ? reading.arguments().get(0)
                                        : ""),
                        reading.tone() + " " + count(reading)));
        return said;
    }

    private static Object count(Reading reading) {
        return reading.topic().equals("quarter") || reading.arguments().isEmpty()
                ? ""
                : reading.arguments().get(0);
    }

    private Map<String, String> recounted(YearView year, LocalDate today) {
        Map<String, String> lights = new TreeMap<>();
        lights.put("planNone", "BAD ");
        quarters(lights, year, today);
        programmes(lights, year, today);
        selfAnalyses(lights, year, today);
        activities(lights, year, today);
        reports(lights, year, today);
        duties(lights, year, today);
        return lights;
    }

    private static void quarters(Map<String, String> lights, YearView year, LocalDate today) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate end = year.quarter(quarter).end();
            if (today.isAfter(end)) {
                lights.put("quarterMissed" + quarter, "BAD ");
            } else {
                lights.put("quarterEmpty" + quarter, (today.isBefore(end.minusDays(21)) ? "WARNING" : "BAD") + " ");
            }
        }
    }

    private void programmes(Map<String, String> lights, YearView year, LocalDate today) {
        int missing = 0;
        int returned = 0;
        int submitted = 0;
        for (MemberView member : people.membersOn(today)) {
            WorkStatus status = WorkStatus.DRAFT;
            for (ProgrammeFact programme : growth.programmes(year)) {
                status = programme.member().equals(member.staff()) ? programme.status() : status;
            }
            missing += status == WorkStatus.DRAFT ? 1 : 0;
            returned += status == WorkStatus.RETURNED ? 1 : 0;
            submitted += status == WorkStatus.SUBMITTED ? 1 : 0;
        }
        put(
                lights,
                "growthProgrammeMissing",
                today.isAfter(LocalDate.of(2026, 9, 20)) ? Tone.BAD : Tone.GOING,
                missing);
        put(lights, "growthProgrammeReturned", Tone.WARNING, returned);
        put(lights, "growthProgrammeSubmitted", Tone.WARNING, submitted);
    }

    private void selfAnalyses(Map<String, String> lights, YearView year, LocalDate today) {
        LocalDate due = LocalDate.of(2027, 5, 24);
        int ofYear = 0;
        int ofEvents = 0;
        Map<WorkStatus, Integer> handed = new HashMap<>();
        Set<ActivityId> cancelled = activities.ofYear(year.id()).stream()
                .filter(activity -> activity.status() == ActivityStatus.CANCELLED)
                .map(ActivityFact::id)
                .collect(Collectors.toSet());
        for (MemberView member : people.membersOn(today)) {
            boolean told = false;
            for (SelfAnalysisFact one : growth.selfAnalyses(year)) {
                if (one.member().equals(member.staff()) && !cancelled.contains(one.activity())) {
                    told |= one.activity() == null && one.status() != WorkStatus.DRAFT;
                    handed.merge(one.status(), 1, Integer::sum);
                }
            }
            ofYear += told ? 0 : 1;
            for (ActivityFact activity : activities.ofYear(year.id())) {
                ofEvents += owes(member.staff(), activity, year) ? 1 : 0;
            }
        }
        put(lights, "growthEventMissing", Tone.WARNING, ofEvents);
        if (!today.isBefore(due.minusDays(30))) {
            put(lights, "growthYearMissing", today.isAfter(due) ? Tone.BAD : Tone.WARNING, ofYear);
        }
        put(lights, "growthAnalysisReturned", Tone.WARNING, handed.getOrDefault(WorkStatus.RETURNED, 0));
        put(lights, "growthAnalysisSubmitted", Tone.WARNING, handed.getOrDefault(WorkStatus.SUBMITTED, 0));
    }

    private boolean owes(StaffId member, ActivityFact activity, YearView year) {
        boolean held = activity.status() == ActivityStatus.HELD || activity.status() == ActivityStatus.ANALYSED;
        if (!held || !activity.open() || !activity.holders().contains(member)) {
            return false;
        }
        return growth.selfAnalyses(year).stream()
                .noneMatch(one -> one.member().equals(member)
                        && activity.id().equals(one.activity())
                        && one.status() != WorkStatus.DRAFT);
    }

    private void activities(Map<String, String> lights, YearView year, LocalDate today) {
        int hours = 0;
        int unanalysed = 0;
        int untold = 0;
        for (ActivityFact activity : activities.ofYear(year.id())) {
            boolean hour = activity.kind() == ActivityKind.OPEN_CLASS_HOUR;
            hours += hour && activity.status() != ActivityStatus.CANCELLED ? 1 : 0;
            unanalysed += hour && activity.status() == ActivityStatus.HELD ? 1 : 0;
            untold += activity.status() == ActivityStatus.PLANNED
                            && activity.until().isBefore(today)
                    ? 1
                    : 0;
        }
        put(lights, "activitiesUnanalysed", Tone.WARNING, unanalysed);
        put(lights, "activitiesUntold", Tone.WARNING, untold);
        if (hours == 0 && !today.isBefore(LocalDate.of(2026, 9, 15))) {
            lights.put("activitiesNone", "BAD ");
        } else if (hours > 0 && unanalysed == 0 && untold == 0) {
            put(lights, "activitiesGood", Tone.GOOD, hours);
        }
    }

    private void reports(Map<String, String> lights, YearView year, LocalDate today) {
        int late = 0;
        int returned = 0;
        int submitted = 0;
        for (ReportFact report : reports.ofYear(year.id())) {
            boolean missing = report.status() == WorkStatus.ASKED || report.status() == WorkStatus.DRAFT;
            late += missing && today.isAfter(report.due()) ? 1 : 0;
            returned += report.status() == WorkStatus.RETURNED ? 1 : 0;
            submitted += report.status() == WorkStatus.SUBMITTED ? 1 : 0;
        }
        put(lights, "reportLate", Tone.BAD, late);
        put(lights, "reportReturned", Tone.WARNING, returned);
        put(lights, "reportSubmitted", Tone.WARNING, submitted);
        if (!today.isBefore(LocalDate.of(2027, 5, 15))) {
            lights.put(
                    "reportAssociationMissing", (today.isAfter(LocalDate.of(2027, 5, 31)) ? "BAD" : "WARNING") + " ");
        }
        if (!today.isBefore(LocalDate.of(2027, 5, 15))
                && reports.association(year.id()).councilOn() == null) {
            lights.put("reportCouncil", (today.isAfter(LocalDate.of(2027, 5, 31)) ? "BAD" : "WARNING") + " ");
        }
    }

    private void duties(Map<String, String> lights, YearView year, LocalDate today) {
        if (today.isBefore(year.quarter(4).end().minusDays(30))) {
            return;
        }
        int owing = 0;
        for (MemberDuties member : duties.board(year).members()) {
            boolean owes = false;
            for (DutyKind kind : List.of(DutyKind.MEETINGS, DutyKind.HELD, DutyKind.VISITED, DutyKind.EVENT_ANALYSIS)) {
                Duty duty = member.duty(kind);
                owes |= duty.state() == DutyState.SHORT
                        || duty.state() == DutyState.GOING
                        || duty.state() == DutyState.RETURNED;
            }
            owing += owes ? 1 : 0;
        }
        if (owing > 0) {
            put(lights, "dutiesOpen", Tone.WARNING, owing);
        } else {
            lights.put("dutiesMet", "GOOD ");
        }
    }

    private static void put(Map<String, String> lights, String key, Tone tone, int count) {
        if (count > 0) {
            lights.put(key, tone + " " + count);
        }
    }
}
