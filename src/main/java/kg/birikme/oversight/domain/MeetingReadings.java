package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.MeetingNorm.QuarterNorm;
import kg.birikme.meeting.NormBreach;
import kg.birikme.meeting.UnseenNotice;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/** What the compass reads from the year's meetings: one a quarter (R3), four in the year (R8), notices seen (R4). */
final class MeetingReadings {

    /** Days before a quarter's end from which a missing meeting is pressing. */
    private static final int NEAR_END = 21;

    private MeetingReadings() {}

    static List<Reading> of(YearView year, MeetingNorm norm, LocalDate today) {
        List<Reading> readings = new ArrayList<>();
        String meetings = "/years/" + year.slug() + "/meetings";
        readings.addAll(quarters(year, norm.quarters(), today));
        readings.add(wholeYear(norm, year, today, meetings));
        // A notice tells of what is to come; once the day is over, only the deputy's own list still asks for it.
        for (UnseenNotice notice : norm.unseen().stream()
                .filter(one -> !one.date().isBefore(today))
                .toList()) {
            readings.add(Reading.of(
                    "notice",
                    4,
                    notice.late() ? Tone.BAD : Tone.WARNING,
                    "noticeUnseen",
                    Role.DEPUTY_METHODICAL,
                    meetings + "/" + notice.no(),
                    notice.date(),
                    notice.sentOn()));
        }
        for (NormBreach breach : norm.breaches()) {
            readings.add(Reading.of(
                    "breach",
                    3,
                    Tone.BAD,
                    "breach",
                    null,
                    meetings + "/" + breach.no(),
                    breach.quarter(),
                    breach.reason()));
        }
        return readings;
    }

    /** How each quarter stands (R3). */
    static List<Reading> quarters(YearView year, List<QuarterNorm> quarters, LocalDate today) {
        String meetings = "/years/" + year.slug() + "/meetings";
        return quarters.stream()
                .map(quarter -> quarter(quarter, year, today, meetings))
                .toList();
    }

    private static Reading quarter(QuarterNorm norm, YearView year, LocalDate today, String meetings) {
        QuarterView quarter = year.quarter(norm.quarter());
        if (norm.met()) {
            return reading(Tone.GOOD, "quarterMet", null, meetings, norm, norm.held());
        }
        if (norm.late() > 0) {
            return reading(Tone.BAD, "quarterLate", Role.CHAIR, meetings, norm, norm.late());
        }
        if (quarter.over(today)) {
            // What was over before the school began here was not to be held by it; nobody can hold a meeting in the
            // past.
            return quarter.over(year.begun())
                    ? reading(Tone.QUIET, "quarterBefore", null, meetings, norm, norm.held())
                    : reading(Tone.BAD, "quarterMissed", null, meetings, norm, norm.held());
        }
        boolean pressing = !today.isBefore(quarter.end().minusDays(NEAR_END));
        if (norm.planned() > 0) {
            // Near the quarter's end a meeting without a day is as good as none.
            return pressing && norm.planned() == norm.undated()
                    ? reading(Tone.BAD, "quarterUndated", Role.CHAIR, meetings, norm, norm.planned())
                    : reading(Tone.QUIET, "quarterPlanned", null, meetings, norm, norm.planned());
        }
        return reading(pressing ? Tone.BAD : Tone.WARNING, "quarterEmpty", Role.CHAIR, meetings, norm, 0);
    }

    private static Reading reading(
            Tone tone, String state, @Nullable Role next, String href, QuarterNorm norm, int count) {
        return Reading.of("quarter", 3, tone, state, next, href, norm.quarter(), count);
    }

    private static Reading wholeYear(MeetingNorm norm, YearView year, LocalDate today, String meetings) {
        int held = norm.held();
        if (held >= MeetingNorm.PER_YEAR) {
            return Reading.of("year", 8, Tone.GOOD, "yearMet", null, meetings, held, MeetingNorm.PER_YEAR);
        }
        boolean over = year.quarter(4).over(today);
        if (over || norm.counted() < MeetingNorm.PER_YEAR) {
            boolean late = over || !today.isBefore(year.due(year.start()));
            return Reading.of(
                    "year",
                    8,
                    late ? Tone.BAD : Tone.WARNING,
                    "yearShort",
                    over ? null : Role.CHAIR,
                    meetings,
                    held,
                    MeetingNorm.PER_YEAR);
        }
        return Reading.of("year", 8, Tone.GOING, "yearGoing", null, meetings, held, MeetingNorm.PER_YEAR);
    }
}
