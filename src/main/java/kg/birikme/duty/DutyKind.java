package kg.birikme.duty;

import kg.birikme.shared.Clause;

/** What the regulation asks of each member in a year. */
public enum DutyKind {
    /** A programme of self-education. */
    PROGRAMME(47),
    /** Taking part in meetings. */
    MEETINGS(48),
    /** Taking part in seminars. */
    SEMINARS(48),
    /** Open events held. */
    HELD(49),
    /** Colleagues' open events visited. */
    VISITED(49),
    /** Help given and taken, seminars and the like held: what raises mastery. An aim, no norm. */
    MASTERY(50),
    /** Self-analysis of each open event held. */
    EVENT_ANALYSIS(51),
    /** Self-analysis of the year. */
    YEAR_ANALYSIS(51),
    /** Reports handed in in time. */
    REPORTS(53),
    /** Recommendations answered. */
    RECOMMENDATIONS(60);

    private final int clause;

    DutyKind(int clause) {
        this.clause = clause;
    }

    /** The clause that asks for it. */
    public Clause clause() {
        return Clause.r(clause);
    }
}
