package kg.birikme.plan;

import kg.birikme.shared.Clause;

/** The regulation's forms of work (R74–R78), with those that its other clauses name. */
public enum FormOfWork {
    SITTING(76, Counts.NEITHER),
    OPEN_CLASS_HOUR(76, Counts.OPEN_CLASS_HOUR),
    EXTRACURRICULAR(76, Counts.EXTRACURRICULAR),
    EXPERIMENT(74, Counts.NEITHER),
    ROUND_TABLE(75, Counts.NEITHER),
    UPBRINGING_TALK(75, Counts.NEITHER),
    CREATIVE_REPORT(75, Counts.NEITHER),
    LECTURE(77, Counts.NEITHER),
    TALK(77, Counts.NEITHER),
    DISCUSSION(77, Counts.NEITHER),
    SUBJECT_WEEK(78, Counts.EXTRACURRICULAR),
    CAMPAIGN_MONTH(78, Counts.EXTRACURRICULAR),
    LESSON_VISIT(78, Counts.NEITHER),
    QUALITY_CONTROL(78, Counts.NEITHER),
    SEMINAR(41, Counts.NEITHER),
    CONFERENCE(66, Counts.NEITHER),
    MASTER_CLASS(41, Counts.NEITHER),
    MARATHON(41, Counts.NEITHER),
    READINGS(41, Counts.NEITHER),
    EXHIBITION(39, Counts.EXTRACURRICULAR),
    CONSULTATION(38, Counts.NEITHER),
    MENTORING(38, Counts.NEITHER),
    CONTEST(96, Counts.NEITHER);

    private enum Counts {
        OPEN_CLASS_HOUR,
        EXTRACURRICULAR,
        NEITHER
    }

    private final int clause;
    private final Counts counts;

    FormOfWork(int clause, Counts counts) {
        this.clause = clause;
        this.counts = counts;
    }

    /** The clause that names this form. */
    public Clause clause() {
        return Clause.r(clause);
    }

    /** Whether it counts as a thematic open class hour (R9). */
    public boolean openClassHour() {
        return counts == Counts.OPEN_CLASS_HOUR;
    }

    /** Whether it counts as an extracurricular event (R9). */
    public boolean extracurricular() {
        return counts == Counts.EXTRACURRICULAR;
    }
}
