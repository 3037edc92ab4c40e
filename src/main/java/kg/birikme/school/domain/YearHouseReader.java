package kg.birikme.school.domain;

import java.util.List;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Role;
import org.springframework.stereotype.Component;

/** Reads what the house asks of the school's years. */
@Component
public class YearHouseReader {

    /** Days before a year's end from which the next one is asked for. */
    private static final int SEASON = 30;

    private final Years years;

    YearHouseReader(Years years) {
        this.years = years;
    }

    /** What home pages learn of the years: near the end of one, that the next is not there yet. The deputy keeps the calendar. */
    public List<Signal> signals(YearView year, Look look) {
        boolean season = look.everybody() && !look.today().isBefore(year.end().minusDays(SEASON));
        return season && years.all().stream().noneMatch(other -> other.start().isAfter(year.start()))
                ? List.of(new Signal("yearNextMissing", null, "", year.end(), "")
                        .asked(look.actor().is(Role.DEPUTY_TEACHING)
                                && new SchoolPermissions(look.actor()).mayKeepYears()))
                : List.of();
    }
}
