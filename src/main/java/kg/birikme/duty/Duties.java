package kg.birikme.duty;

import kg.birikme.school.YearView;

/** The members' duties, for the modules above. */
public interface Duties {

    /** How everybody stands today. Two SQL statements: the members, and all records of the year. */
    DutyBoard board(YearView year);
}
