package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is asked of one person into tasks. Whose step it is the module that asked has decided, by the rules of the step's own
 * button ({@link Signal#asked}); here it gets its words, its place and how pressing it is.
 */
final class StepTasks {

    /** What one person reads of many others is one task with their number. */
    private static final Set<String> TOGETHER = Set.of(
            "growthProgrammeSubmitted",
            "growthAnalysisSubmitted",
            "reportSubmitted",
            "classPlanSubmitted",
            "attestationDue",
            "evaluationMissing");

    /** Of one kind a person is shown the oldest ones; the rest stand in the list. */
    private static final int OF_A_KIND = 10;

    private final YearView year;
    private final LocalDate today;
    private final String base;

    private StepTasks(YearView year, LocalDate today) {
        this.year = year;
        this.today = today;
        this.base = "/years/" + year.slug();
    }

    /** The tasks of whoever looked, in no order. */
    static List<Task> of(YearView year, List<Signal> signals, LocalDate today) {
        StepTasks tasks = new StepTasks(year, today);
        Map<String, List<Signal>> kinds = new LinkedHashMap<>();
        signals.stream()
                .filter(Signal::asked)
                .sorted(Comparator.comparing(signal -> Objects.requireNonNullElse(signal.day(), today)))
                .forEach(signal -> kinds.computeIfAbsent(signal.key(), any -> new ArrayList<>())
                        .add(signal));
        return kinds.entrySet().stream()
                .flatMap(kind -> (TOGETHER.contains(kind.getKey())
                                ? List.of(tasks.together(kind.getValue()))
                                : kind.getValue().stream()
                                        .map(tasks::one)
                                        .flatMap(Optional::stream)
                                        .distinct()
                                        .limit(OF_A_KIND)
                                        .toList())
                        .stream())
                .toList();
    }

    private Task together(List<Signal> waiting) {
        Signal oldest = waiting.get(0);
        String place = switch (oldest.key()) {
            case "reportSubmitted" -> waiting.size() == 1 ? "/reports/" + oldest.ref() : "/reports?status=SUBMITTED";
            case "attestationDue" -> "";
            case "evaluationMissing" -> waiting.size() == 1 ? "/evaluations/" + oldest.ref() + "/edit" : "/evaluations";
            case "growthProgrammeSubmitted" -> waiting.size() == 1 ? "/growth/programmes/" + oldest.ref() : "/growth";
            case "classPlanSubmitted" -> waiting.size() == 1 ? "/class-plans/" + oldest.ref() : "/class-plans";
            default -> "/growth";
        };
        return new Task(
                oldest.key().equals("evaluationMissing") ? lateTone(oldest) : Tone.WARNING,
                task(oldest),
                List.of(String.valueOf(waiting.size())),
                oldest.day(),
                place.isEmpty() ? "/attestations" : base + place);
    }

    private Optional<Task> one(Signal signal) {
        return Optional.ofNullable(
                switch (signal.key()) {
                    case "planNone" -> plan(signal, lateTone(signal));
                    case "planStatusDRAFT" -> plan(signal, Tone.WARNING);
                    case "planStatusRETURNED" -> plan(signal, Tone.BAD);
                    case "planStatusCONSIDERED", "planStatusTO_AGREE", "planStatusTO_APPROVE" ->
                        step(signal, Tone.WARNING, base + "/plan?decide=true");
                    case "planItemsLate" -> worded(signal, Tone.WARNING, base + "/plan");
                    case "meetingToConvene" -> worded(signal, Tone.WARNING, meeting(signal, "/convene"));
                    case "meetingToHold" -> worded(signal, lateTone(signal), meeting(signal, ""));
                    case "meetingPassed" -> worded(signal, Tone.BAD, meeting(signal, "/move"));
                    case "meetingNotice" -> notice(signal);
                    case "meetingOffPlan" -> offPlan(signal, meeting(signal, "/move"));
                    case "agendaProposals" -> worded(signal, Tone.WARNING, meeting(signal, "#agenda"));
                    case "protocolToWrite" -> worded(signal, dueTone(signal), meeting(signal, "/protocol"));
                    case "protocolToSign" -> worded(signal, dueTone(signal), meeting(signal, "/protocol/sign"));
                    case "protocolNobodySigns" -> worded(signal, Tone.BAD, meeting(signal, "/protocol/signatory"));
                    case "recommendationAnswered" ->
                        worded(signal, Tone.WARNING, "/years/" + signal.ref() + "/recommendations?tab=open");
                    case "recommendationLeft" -> worded(signal, lateTone(signal), "/years/" + signal.ref());
                    case "activityHours" -> scheduleMissing(signal);
                    case "activityUntold" -> worded(signal, Tone.WARNING, activity(signal, "/hold"));
                    case "activityNoProgramme" -> worded(signal, Tone.WARNING, activity(signal, "/edit"));
                    case "activityNoResult" -> worded(signal, Tone.WARNING, activity(signal, "/hold"));
                    case "activityUnanalysed" -> worded(signal, Tone.WARNING, activity(signal, "/analysis"));
                    case "activityUnread" -> worded(signal, Tone.WARNING, activity(signal, "#analyses"));
                    case "activityFound" -> worded(signal, Tone.WARNING, activity(signal, "#findings"));
                    case "activityOffPlan" -> offPlan(signal, activity(signal, "/edit"));
                    case "growthProgrammeMissing" -> worded(signal, missingTone(signal), base + "/growth/programme");
                    case "growthProgrammeReturned" -> worded(signal, Tone.WARNING, base + "/growth/programme");
                    case "growthEventMissing" -> worded(signal, Tone.WARNING, lookBack(signal));
                    case "growthYearMissing" -> worded(signal, missingTone(signal), lookBack(signal));
                    case "growthAnalysisReturned" -> worded(signal, Tone.WARNING, lookBack(signal));
                    case "classPlanMissing" -> worded(signal, missingTone(signal), base + "/class-plans/mine");
                    case "classPlanReturned" -> worded(signal, Tone.WARNING, base + "/class-plans/mine");
                    case "controlToAnswer" ->
                        worded(signal, lateTone(signal), base + "/control/" + signal.ref() + "/answer");
                    case "controlAnswered" -> worded(signal, Tone.WARNING, base + "/control#remark-" + signal.ref());
                    case "controlLate" -> worded(signal, Tone.BAD, base + "/control#remark-" + signal.ref());
                    case "reportMissing", "reportReturned" ->
                        worded(signal, lateTone(signal), base + "/reports/" + signal.ref());
                    case "reportAssociation", "reportAssociationReturned" ->
                        worded(signal, Tone.WARNING, base + "/reports/association");
                    case "reportAssociationMissing" -> worded(signal, lateTone(signal), base + "/reports/association");
                    case "reportCouncil" -> worded(signal, lateTone(signal), base + "/reports/council");
                    case "petitionToDecide", "petitionReturned", "petitionConsent", "petitionResult" ->
                        worded(signal, lateTone(signal), base + "/petitions/" + signal.ref());
                    case "attestationAhead", "attestationNear" ->
                        worded(signal, missingTone(signal), "/attestations/" + signal.ref());
                    case "evaluationUnseen" -> worded(signal, Tone.WARNING, base + "/evaluations/" + signal.ref());
                    case "announcementUnread" ->
                        worded(signal, lateTone(signal), "/library/announcements/" + signal.ref());
                    case "analysisUnsigned" -> analysis(signal);
                    case "analysisUnseen" -> ofYear(signal, "analysisSeen", Tone.WARNING, "/analysis");
                    case "archiveOpen" -> ofYear(signal, signal.key(), lateTone(signal), "/archive");
                    case "archiveHandedOver", "archiveTermEnded", "archiveDisposalProposed" ->
                        ofYear(signal, signal.key(), Tone.WARNING, "/archive");
                    case "membersMissing" -> placed("members", "/members/import");
                    case "chairMissing" -> placed("chair", "/settings/appointments");
                    case "chairEnding" -> worded(signal, Tone.WARNING, "/settings/appointments");
                    case "yearNextMissing" -> worded(signal, lateTone(signal), "/settings/new-year");
                    default -> throw new IllegalStateException("asked without a place: " + signal.key());
                });
    }

    /** The chair plans meetings where the norms want one (R3, R8): the nearest quarter first. */
    static List<Task> planning(List<Reading> readings) {
        return List.of("quarterUndated", "quarterEmpty", "yearShort").stream()
                .flatMap(state -> readings.stream()
                        .filter(reading ->
                                reading.next() != null && reading.stateKey().equals("oversight.state." + state)))
                .limit(1)
                .map(reading -> new Task(
                        reading.tone(),
                        reading.stateKey().replace("oversight.state.", "oversight.task.step."),
                        reading.arguments().stream()
                                .<Object>map(String::valueOf)
                                .toList(),
                        null,
                        reading.stateKey().endsWith("quarterUndated") ? reading.href() : reading.href() + "/new"))
                .toList();
    }

    private @Nullable Task scheduleMissing(Signal signal) {
        return ActivityOutlook.scheduleMissing(signal, year, today)
                ? new Task(
                        Tone.WARNING,
                        "oversight.task.activitiesNone",
                        List.of(),
                        ActivityOutlook.scheduleDay(year),
                        base + "/activities/new")
                : null;
    }

    private @Nullable Task analysis(Signal signal) {
        return AnalysisOutlook.isNear(signal, today)
                ? ofYear(signal, "analysis", lateTone(signal), "/analysis/words")
                : null;
    }

    private Task plan(Signal signal, Tone tone) {
        return step(signal, tone, base + "/plan");
    }

    private static Task step(Signal signal, Tone tone, String href) {
        String words = "oversight.task.step." + signal.key().replace("planStatus", "plan.");
        return new Task(tone, words, List.of(), signal.day(), href);
    }

    private static Task worded(Signal signal, Tone tone, String href) {
        List<Object> words = signal.words().isEmpty() ? List.of() : List.of(signal.words());
        return new Task(tone, task(signal), words, signal.day(), href);
    }

    private static Task ofYear(Signal signal, String words, Tone tone, String place) {
        return new Task(
                tone,
                "oversight.task." + words,
                List.of(SchoolDates.yearLabel(signal.ref())),
                signal.day(),
                "/years/" + signal.ref() + place);
    }

    private static Task placed(String words, String href) {
        return new Task(Tone.WARNING, "oversight.task." + words, List.of(), null, href);
    }

    private Task notice(Signal signal) {
        LocalDate day = Objects.requireNonNull(signal.day());
        return new Task(
                day.isAfter(today) || day.isBefore(today) ? Tone.WARNING : Tone.BAD,
                "oversight.task.notice",
                List.of(SchoolDates.shortDate(day)),
                day,
                meeting(signal, ""));
    }

    private static Task offPlan(Signal signal, String href) {
        return new Task(Tone.WARNING, "oversight.task.offPlan", List.of(signal.words()), signal.day(), href);
    }

    private String meeting(Signal signal, String place) {
        return base + "/meetings/" + signal.ref() + place;
    }

    private String activity(Signal signal, String place) {
        return base + "/activities/" + signal.ref() + place;
    }

    private String lookBack(Signal signal) {
        return base + "/growth/self-analysis" + (signal.ref().isEmpty() ? "" : "?activity=" + signal.ref());
    }

    private static String task(Signal signal) {
        return "oversight.task." + signal.key();
    }

    private Tone lateTone(Signal signal) {
        return signal.day() != null && today.isAfter(signal.day()) ? Tone.BAD : Tone.WARNING;
    }

    /** Late from the day itself on, as the school has settled the days. */
    private Tone dueTone(Signal signal) {
        return today.isBefore(Objects.requireNonNull(signal.day())) ? Tone.WARNING : Tone.BAD;
    }

    private Tone missingTone(Signal signal) {
        return today.isAfter(Objects.requireNonNull(signal.day())) ? Tone.BAD : Tone.GOING;
    }
}
