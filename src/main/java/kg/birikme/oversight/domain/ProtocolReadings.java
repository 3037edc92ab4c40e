package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.followup.FollowupState;
import kg.birikme.protocol.UnsignedProtocol;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;

/** What the compass reads from protocols (R5, R10) and from the carrying out of their recommendations (R60). */
final class ProtocolReadings {

    /** Days after a meeting from which its unsigned protocol is pressing (R53). */
    private static final int PRESSING_DAYS = 3;

    private ProtocolReadings() {}

    static List<Reading> of(YearView year, List<UnsignedProtocol> unsigned, LocalDate today) {
        List<Reading> readings = new ArrayList<>();
        for (UnsignedProtocol protocol : unsigned) {
            String href = "/years/" + year.slug() + "/meetings/" + protocol.meetingNo() + "/protocol";
            boolean pressing = !today.isBefore(protocol.meetingDate().plusDays(PRESSING_DAYS));
            readings.add(Reading.of(
                    "protocol", 10, pressing ? Tone.BAD : Tone.WARNING, "protocolUnsigned", Role.CHAIR, href,
                    protocol.number(), protocol.meetingDate()));
            if (protocol.withoutRecommendation() > 0) {
                readings.add(Reading.of(
                        "recommendation", 5, Tone.WARNING, "recommendationMissing", Role.SECRETARY, href,
                        protocol.number()));
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
