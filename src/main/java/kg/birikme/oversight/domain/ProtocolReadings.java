package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.followup.FollowupState;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;

/** What the compass reads from protocols (R5, R10) and from the carrying out of their recommendations (R60). */
final class ProtocolReadings {

    private ProtocolReadings() {}

    static List<Reading> of(YearView year, List<Signal> signals, LocalDate today) {
        List<Reading> readings = new ArrayList<>();
        for (Signal signal : signals) {
            String href = "/years/" + year.slug() + "/meetings/" + signal.ref() + "/protocol";
            LocalDate met = Objects.requireNonNullElse(signal.day(), today);
            boolean late = signal.key().equals("protocolLate");
            if (late || signal.key().equals("protocolUnsigned")) {
                readings.add(Reading.of(
                        "protocol", 10, late ? Tone.BAD : Tone.WARNING, "protocolUnsigned", Role.CHAIR, href,
                        signal.words(), met));
            } else if (signal.key().equals("recommendationMissing")) {
                readings.add(Reading.of(
                        "recommendation", 5, Tone.WARNING, "recommendationMissing", Role.SECRETARY, href, signal.words()));
            }
        }
        return readings;
    }

    static List<Reading> of(YearView year, FollowupState state) {
        String list = "/years/" + year.slug() + "/recommendations";
        List<Reading> readings = new ArrayList<>();
        if (state.overdue() > 0) {
            readings.add(Reading.of(
                    "recommendation", 60, Tone.BAD, "recommendationsOverdue", null, list + "?tab=overdue",
                    state.overdue()));
        }
        if (state.open() > state.overdue()) {
            readings.add(Reading.of(
                    "recommendation", 60, state.dueSoon() > 0 ? Tone.WARNING : Tone.GOING, "recommendationsOpen", null,
                    list + "?tab=open", state.open() - state.overdue(), state.dueSoon()));
        }
        if (state.answered() > 0) {
            readings.add(Reading.of(
                    "recommendation", 60, Tone.WARNING, "recommendationsAnswered", Role.CHAIR, list + "?tab=all",
                    state.answered()));
        }
        if (readings.isEmpty() && state.total() > 0) {
            readings.add(Reading.of("recommendation", 60, Tone.GOOD, "recommendationsDone", null, list + "?tab=all"));
        }
        return readings;
    }
}
