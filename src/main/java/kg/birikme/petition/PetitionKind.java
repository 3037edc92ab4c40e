package kg.birikme.petition;

import java.util.stream.Stream;
import kg.birikme.handin.WorkFlow;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.Clause;

/** What is asked for. */
public enum PetitionKind {
    /** Rewarding a member (F15). */
    REWARD(31),
    /** Sending a candidate to a contest of class teachers (F16). */
    NOMINATION(83),
    /** Something to be done better in the school. */
    PROPOSAL(79),
    /** Something for the school's development programme. */
    DEVELOPMENT(67),
    /** Publishing what was learned by experience. */
    PUBLICATION(80),
    /** How teachers are attested. */
    ATTESTATION(82),
    /** A deputy's advice on upbringing work. */
    ADVICE(82);

    private final WorkFlow flow;

    PetitionKind(int clause) {
        this.flow = new WorkFlow("petition", Clause.r(clause), "petition", WorkStatus.ACCEPTED, "/petitions/#");
    }

    /** How it is handed in and decided on. */
    public WorkFlow flow() {
        return flow;
    }

    /** The clause that lets the association ask for it. */
    public Clause clause() {
        return flow.clause();
    }

    /** Whether it is for one person. */
    public boolean namesPerson() {
        return this == REWARD || this == NOMINATION;
    }

    /** Whether it may be for one person. */
    public boolean mayNamePerson() {
        return namesPerson() || this == PUBLICATION || this == ATTESTATION;
    }

    /** Whether it rests on a decision of the association's meeting (B19). */
    public boolean restsOnDecision() {
        return namesPerson();
    }

    /** Whether every member may read it once it is handed in: it is the association's own matter and nobody's in particular. */
    public boolean open() {
        return this == PROPOSAL || this == DEVELOPMENT;
    }

    /** Whether the flow is one of a petition. */
    public static boolean isOf(WorkFlow flow) {
        return Stream.of(values()).anyMatch(kind -> kind.flow.equals(flow));
    }
}
