package kg.birikme.activity;

import kg.birikme.shared.Clause;

/** The forms of work of the regulation (R9, R39–R41, R66, R74–R78, R87, R93, R96). */
public enum ActivityKind {
    OPEN_CLASS_HOUR(9),
    EXTRACURRICULAR_EVENT(9),
    SEMINAR(41),
    PRACTICAL_SEMINAR(48),
    CONFERENCE(66),
    YOUNG_TEACHER_SCHOOL(93),
    MASTER_CLASS(41),
    CREATIVE_REPORT(75),
    MARATHON(41),
    READINGS(41),
    EXHIBITION(39),
    EXPERIMENT(74),
    ROUND_TABLE(75),
    UPBRINGING_TALK(75),
    LECTURE(77),
    DISCUSSION(77),
    SUBJECT_WEEK(78),
    CAMPAIGN_MONTH(78),
    LESSON_VISIT(78),
    CLASS_VISIT(87),
    QUALITY_CONTROL(78),
    CONTEST(96);

    private final int clause;

    ActivityKind(int clause) {
        this.clause = clause;
    }

    /** The clause that names this form of work. */
    public Clause clause() {
        return Clause.r(clause);
    }

    /** Whether colleagues may be asked to come and see it; then it counts for who holds and for who visits it (R49). */
    public boolean open() {
        return this == OPEN_CLASS_HOUR || this == EXTRACURRICULAR_EVENT || this == MASTER_CLASS || this == EXHIBITION;
    }

    /** Whether taking part in it counts as taking part in seminars (R48). */
    public boolean seminar() {
        return this == SEMINAR || this == PRACTICAL_SEMINAR || this == YOUNG_TEACHER_SCHOOL;
    }

    /** Whether somebody's class or lesson is visited: its holder is the visited teacher, and what was found is told by topic (R87). */
    public boolean visit() {
        return this == LESSON_VISIT || this == CLASS_VISIT;
    }

    /** Whether whoever came is offered a sheet of analysis (R9, R87, form F12). */
    public boolean sheet() {
        return analysed() || visit() || this == EXTRACURRICULAR_EVENT;
    }

    /** Whether it is to be analysed by those who came (R9, form F12). */
    public boolean analysed() {
        return this == OPEN_CLASS_HOUR;
    }
}
