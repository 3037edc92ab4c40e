package kg.birikme.handin;

import kg.birikme.shared.Clause;

/**
 * A kind of written work: what differs between kinds, besides what is written.
 *
 * @param name   for logs and refusals of addresses, never shown
 * @param clause the clause that asks for it
 * @param words  where its words begin in the bundles: {@code growth} for {@code growth.refusal.handedIn}
 * @param done   how a decided one is called: {@link WorkStatus#SEEN} or {@link WorkStatus#ACCEPTED}
 */
public record WorkFlow(String name, Clause clause, String words, WorkStatus done) {

    public WorkFlow {
        if (done != WorkStatus.SEEN && done != WorkStatus.ACCEPTED) {
            throw new IllegalArgumentException("no decision: " + done);
        }
    }

    /** The step by which it is decided on. */
    WorkStep decision() {
        return done == WorkStatus.SEEN ? WorkStep.SEEN : WorkStep.ACCEPTED;
    }

    /** The key of a refusal's words. */
    String refusal(String what) {
        return words + ".refusal." + what;
    }
}
