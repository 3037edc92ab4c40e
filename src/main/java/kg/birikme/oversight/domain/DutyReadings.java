package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.DutyState;
import kg.birikme.duty.MemberDuties;
import kg.birikme.school.YearView;
import kg.birikme.web.Tone;

/** At the year's end the compass tells of members who have not taken part, held, visited or looked back (R48, R49, R51, B16). */
final class DutyReadings {

    /** Days before the end of lessons from which there is little time left. */
    private static final int SEASON = 30;

    private static final Set<DutyKind> ASKED =
            EnumSet.of(DutyKind.MEETINGS, DutyKind.HELD, DutyKind.VISITED, DutyKind.EVENT_ANALYSIS);
    private static final Set<DutyState> OPEN = EnumSet.of(DutyState.GOING, DutyState.RETURNED, DutyState.SHORT);

    private DutyReadings() {}

    /** Whether the year is near its end. */
    static boolean inSeason(YearView year, LocalDate today) {
        return !today.isBefore(year.quarter(4).end().minusDays(SEASON));
    }

    static List<Reading> of(DutyBoard board) {
        String duties = "/years/" + board.year().slug() + "/duties";
        long open = board.members().stream().filter(DutyReadings::owes).count();
        if (open > 0) {
            return List.of(Reading.of("duty", 48, Tone.WARNING, "dutiesOpen", null, duties, open));
        }
        return board.members().isEmpty()
                ? List.of()
                : List.of(Reading.of("duty", 48, Tone.GOOD, "dutiesMet", null, duties));
    }

    private static boolean owes(MemberDuties member) {
        return member.duties().stream()
                .anyMatch(duty -> ASKED.contains(duty.kind()) && OPEN.contains(duty.state()));
    }
}
