package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kg.birikme.school.YearView;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting takes place, and for which quarter it counts.
 *
 * @param quarter 1 to 4, explicit (A3)
 */
public record Schedule(@Nullable LocalDate date, @Nullable LocalTime time, String place, int quarter) {

    private static final Clause TOLD = Clause.r(4);
    private static final int PLACE_MAX = 150;

    /**
     * The schedule of a meeting of the year; where no quarter is chosen, the one proposed for the date.
     *
     * @throws InvalidInput if the date lies outside the year, or neither date nor quarter is given
     */
    public static Schedule in(
            YearView year,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable String place,
            @Nullable Integer quarter) {
        if (date != null && !year.contains(date)) {
            throw new InvalidInput("date", "meeting.refusal.outsideYear");
        }
        int counted = quarter != null ? quarter : date != null ? year.proposedQuarter(date) : 0;
        if (counted < 1 || counted > 4) {
            throw new InvalidInput("quarter", "meeting.refusal.quarterMissing");
        }
        return new Schedule(date, time, Words.optional(place, "place", PLACE_MAX), counted);
    }

    /** @throws RuleViolation if something is missing that R4 asks to be told (B7) */
    void requireComplete() {
        if (date == null) {
            throw new RuleViolation(TOLD, "meeting.refusal.dateMissing").at("date");
        }
        if (time == null) {
            throw new RuleViolation(TOLD, "meeting.refusal.timeMissing").at("time");
        }
        if (place.isEmpty()) {
            throw new RuleViolation(TOLD, "meeting.refusal.placeMissing").at("place");
        }
    }

    /** Whether this comes after the other in the year; of two on the same day or without one, by hour and quarter. */
    boolean after(Schedule other) {
        if (date == null || other.date == null) {
            return quarter >= other.quarter;
        }
        if (!date.equals(other.date)) {
            return date.isAfter(other.date);
        }
        return time == null || other.time == null || !time.isBefore(other.time);
    }

    /** @throws RuleViolation if the day has not come (R3) */
    void requireDayCome(LocalDate today) {
        if (date == null || date.isAfter(today)) {
            throw new RuleViolation(Clause.r(3), "meeting.refusal.notYet");
        }
    }

    /** @throws RuleViolation if day or hour have not come (R3) */
    void requireHourCome(LocalDateTime now) {
        requireDayCome(now.toLocalDate());
        if (date != null && time != null && date.atTime(time).isAfter(now)) {
            throw new RuleViolation(Clause.r(3), "meeting.refusal.hourNotCome");
        }
    }

    /** @throws RuleViolation if the hour is past: nobody can come any more (R4) */
    void requireAhead(LocalDateTime now) {
        if (date != null && time != null && date.atTime(time).isBefore(now)) {
            throw new RuleViolation(TOLD, "meeting.refusal.past").at("date");
        }
    }

    /** @throws RuleViolation if day and hour are not past: people are told of what is still to come (R4) */
    void requireOver(LocalDateTime now) {
        if (!isOver(now)) {
            throw new RuleViolation(TOLD, "meeting.refusal.notOver").at("date");
        }
    }

    /** Whether day and hour are past. */
    public boolean isOver(LocalDateTime now) {
        return date != null
                && (time == null
                        ? date.isBefore(now.toLocalDate())
                        : date.atTime(time).isBefore(now));
    }

    /** Whether the other tells people to come at another time or to another place (B8). */
    boolean tellsOtherwise(Schedule other) {
        return !java.util.Objects.equals(date, other.date)
                || !java.util.Objects.equals(time, other.time)
                || !place.equals(other.place);
    }
}
