package kg.birikme.meeting;

import kg.birikme.shared.Clause;

/** What an agenda item is about, where the regulation or the system treats it in a way of its own. */
public enum AgendaKind {
    /** How the last meeting's recommendations were carried out: item 1 of every meeting but the year's first. */
    FOLLOWUP(5),
    /** Considering the annual plan (R2). */
    PLAN(2),
    GENERAL(5),
    /** Materials that generalise advanced experience (R42). */
    EXPERIENCE(42),
    /** Materials for the attestation of class teachers (R43): for members and administration only. */
    ATTESTATION(43),
    /** Putting normative documents and methodical materials into practice (R94). */
    NORMATIVE(94),
    /** Any other business. */
    MISC(5);

    private final int clause;

    AgendaKind(int clause) {
        this.clause = clause;
    }

    /** The clause on which such an item rests. */
    public Clause clause() {
        return Clause.r(clause);
    }

    /** Whether only members and the school's administration may see it (R43). */
    public boolean confidential() {
        return this == ATTESTATION;
    }

    /** Whether a person may choose it: the follow-up is put there by the system, the plan from the plan's page. */
    public boolean chosenByPerson() {
        return this != FOLLOWUP && this != PLAN;
    }
}
