package kg.birikme.duty;

import kg.birikme.school.YearView;

/** The members' duties, for the modules above. */
public interface Duties {

    /** How everybody stands today. Ten SQL statements: the members, and each kind of record of the year. */
    DutyBoard board(YearView year);

    /**
     * How many still owe what a year asks for at its end: taking part in meetings (R48), an open event held and one visited (R49),
     * a word on each that they held (R51). One SQL statement.
     */
    Owing owing(YearView year);

    /**
     * Members of the year, and those of them who owe something.
     *
     * @param members all of them
     */
    record Owing(int members, int owing) {}
}
