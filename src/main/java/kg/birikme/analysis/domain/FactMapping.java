package kg.birikme.analysis.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.ActivityTally;
import kg.birikme.analysis.domain.YearFacts.Event;
import kg.birikme.analysis.domain.YearFacts.Help;
import kg.birikme.analysis.domain.YearFacts.Own;
import kg.birikme.analysis.domain.YearFacts.OwnKind;
import kg.birikme.analysis.domain.YearFacts.Report;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.GrowthStatus;
import kg.birikme.growth.HelpTally;
import kg.birikme.growth.OwnWorkTally;
import kg.birikme.report.ReportKind;
import kg.birikme.report.ReportStatus;
import kg.birikme.report.ReportTally;
import kg.birikme.school.Facts;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Says in the words of the figures what activities, growth and reports tell. */
final class FactMapping {

    private FactMapping() {}

    static List<Event> events(Facts known, YearId year) {
        return known.of(year, ActivityTally.class).stream()
                .filter(activity -> activity.status() != ActivityStatus.CANCELLED)
                .map(FactMapping::event)
                .toList();
    }

    private static Event event(ActivityTally activity) {
        return new Event(
                kind(activity.kind()),
                activity.status() != ActivityStatus.PLANNED,
                activity.status() == ActivityStatus.ANALYSED,
                activity.day(),
                activity.classLabel(),
                Objects.requireNonNullElse(activity.pupils(), 0),
                activity.planLine() != null);
    }

    private static EventKind kind(ActivityKind kind) {
        return switch (kind) {
            case OPEN_CLASS_HOUR -> EventKind.OPEN_HOUR;
            case EXTRACURRICULAR_EVENT -> EventKind.EVENT;
            default -> EventKind.OTHER;
        };
    }

    static List<Own> growth(Facts known, YearId year) {
        return known.of(year, OwnWorkTally.class).stream().map(FactMapping::own).toList();
    }

    private static Own own(OwnWorkTally work) {
        OwnKind kind = switch (work.kind()) {
            case PROGRAMME -> OwnKind.PROGRAMME;
            case EVENT_ANALYSIS -> OwnKind.EVENT_ANALYSIS;
            case YEAR_ANALYSIS -> OwnKind.YEAR_ANALYSIS;
        };
        return new Own(
                kind, new StaffId(work.member()), work.status().handedIn(), work.status() == GrowthStatus.SEEN);
    }

    static List<Help> consultations(Facts known, YearId year) {
        return known.of(year, HelpTally.class).stream().map(FactMapping::help).toList();
    }

    private static Help help(HelpTally help) {
        return new Help(
                help.kind() == ConsultationKind.MENTORING, help.allMembers(),
                help.helped().stream().map(StaffId::new).toList());
    }

    static List<Report> reports(Facts known, YearId year, ZoneId zone) {
        return known.of(year, ReportTally.class).stream()
                .map(report -> new Report(
                        new StaffId(report.member()), report.due(), day(report.firstSubmittedAt(), zone),
                        report.status() == ReportStatus.ACCEPTED, report.kind() == ReportKind.YEAR, report.courses(),
                        report.achievements()))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : moment.atZone(zone).toLocalDate();
    }
}
