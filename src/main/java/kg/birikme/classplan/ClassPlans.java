package kg.birikme.classplan;

import kg.birikme.handin.WorkFlow;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.Clause;

/** Class teachers' own plans, for the modules above. */
public interface ClassPlans {

    /** A class teacher's plan of upbringing work, accepted by the chair (R25, R70). */
    WorkFlow CLASS_PLAN = new WorkFlow("class plan", Clause.r(25), "classplan", WorkStatus.ACCEPTED, "/class-plans/#");
}
