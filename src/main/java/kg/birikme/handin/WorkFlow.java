package kg.birikme.handin;

import java.util.UUID;
import kg.birikme.shared.Clause;

/**
 * A kind of written work: what differs between kinds, besides what is written.
 *
 * @param name   for logs and refusals of addresses, never shown
 * @param clause the clause that asks for it
 * @param words  where its words begin in the bundles: {@code growth} for {@code growth.refusal.handedIn}
 * @param done   how a decided one is called: {@link WorkStatus#SEEN} or {@link WorkStatus#ACCEPTED}
 * @param place  below the address of its year, in its list: {@code /growth/programmes/#}, «#» stands for its id
 */
public record WorkFlow(String name, Clause clause, String words, WorkStatus done, String place) {

    public WorkFlow {
        if (done != WorkStatus.SEEN && done != WorkStatus.ACCEPTED) {
            throw new IllegalArgumentException("no decision: " + done);
        }
    }

    /** Where one stands, below the address of its year. */
    public String place(UUID work) {
        return place.replace("#", work.toString());
    }

    /** The list in which it stands, below the address of its year. */
    public String list() {
        return place.substring(0, place.indexOf('/', 1));
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
