package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/** Reports (R53, R61), the association's report (R12) and that to the pedagogical council (R21). */
@Component
class ReportOutlook implements ReadingSource {

    private static final int IN_TIME = 53;

    @Override
    public List<Reading> read(YearView year, List<Signal> signals, LocalDate today) {
        String reports = "/years/" + year.slug() + "/reports";
        List<Reading> readings = new ArrayList<>();
        long late = with(signals, "reportMissing").stream()
                .filter(signal -> isLate(signal, today))
                .count();
        add(readings, Tone.BAD, "reportLate", Role.MEMBER, reports, late);
        add(
                readings,
                Tone.WARNING,
                "reportReturned",
                Role.MEMBER,
                reports + "?status=RETURNED",
                with(signals, "reportReturned").size());
        add(
                readings,
                Tone.WARNING,
                "reportSubmitted",
                GrowthOutlook.reader(signals, "reportSubmitted"),
                reports + "?status=SUBMITTED",
                with(signals, "reportSubmitted").size());
        with(signals, "reportAssociation")
                .forEach(signal -> readings.add(Reading.of(
                        "report",
                        12,
                        Tone.WARNING,
                        "reportAssociation",
                        Role.DEPUTY_TEACHING,
                        reports + "/association")));
        with(signals, "reportAssociationReturned")
                .forEach(signal -> readings.add(Reading.of(
                        "report",
                        12,
                        Tone.WARNING,
                        "reportAssociationReturned",
                        Role.CHAIR,
                        reports + "/association",
                        signal.words())));
        with(signals, "reportAssociationMissing")
                .forEach(signal -> readings.add(Reading.of(
                        "report",
                        12,
                        isLate(signal, today) ? Tone.BAD : Tone.WARNING,
                        "reportAssociationMissing",
                        Role.CHAIR,
                        reports + "/association")));
        with(signals, "reportCouncil")
                .forEach(signal -> readings.add(Reading.of(
                        "report",
                        21,
                        isLate(signal, today) ? Tone.BAD : Tone.WARNING,
                        "reportCouncil",
                        Role.CHAIR,
                        reports + "/council")));
        return readings;
    }

    private static void add(List<Reading> readings, Tone tone, String state, Role next, String href, long count) {
        if (count > 0) {
            readings.add(Reading.of("report", IN_TIME, tone, state, next, href, count));
        }
    }

    private static List<Signal> with(List<Signal> signals, String key) {
        return signals.stream().filter(signal -> signal.key().equals(key)).toList();
    }

    private static boolean isLate(Signal signal, LocalDate today) {
        return signal.day() != null && today.isAfter(signal.day());
    }
}
