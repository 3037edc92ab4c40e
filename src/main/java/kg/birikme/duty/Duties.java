package kg.birikme.duty;

import kg.birikme.handin.WorkFlow;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.YearView;
import kg.birikme.shared.Clause;

/** The members' duties, for the modules above. */
public interface Duties {

    /** What the chair says of a member's year, read by the member (R30). */
    WorkFlow EVALUATION =
            new WorkFlow("evaluation", Clause.r(30), "duty.evaluation", WorkStatus.SEEN, "/evaluations/#");

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
