package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/** Storage (R12, B18): years to hand over, to accept, and those whose term has ended and on which a person has to decide. */
@Component
class ArchiveOutlook implements ReadingSource {

    @Override
    public List<Reading> read(YearView year, List<Signal> signals, LocalDate today) {
        List<Reading> readings = new ArrayList<>();
        for (Signal signal : signals) {
            switch (signal.key()) {
                case "archiveOpen" ->
                    readings.add(reading(today.isAfter(day(signal)) ? Tone.BAD : Tone.WARNING, signal, Role.CHAIR));
                case "archiveHandedOver" -> readings.add(reading(Tone.WARNING, signal, Role.DEPUTY_TEACHING));
                case "archiveDisposalProposed" -> readings.add(reading(Tone.WARNING, signal, Role.DIRECTOR));
                default -> {}
            }
        }
        List<Signal> ended = of(signals, "archiveTermEnded");
        if (!ended.isEmpty()) {
            String href = ended.size() == 1 ? page(ended.get(0)) : "/archive";
            readings.add(Reading.of(
                    "archive", 12, Tone.WARNING, "archiveTermEnded", Role.DEPUTY_TEACHING, href, ended.size()));
        }
        return readings;
    }

    private static Reading reading(Tone tone, Signal signal, Role next) {
        return Reading.of("archive", 12, tone, signal.key(), next, page(signal), SchoolDates.yearLabel(signal.ref()));
    }

    private static List<Signal> of(List<Signal> signals, String key) {
        return signals.stream().filter(signal -> signal.key().equals(key)).toList();
    }

    private static String page(Signal signal) {
        return "/years/" + signal.ref() + "/archive";
    }

    private static LocalDate day(Signal signal) {
        return Objects.requireNonNull(signal.day());
    }
}
