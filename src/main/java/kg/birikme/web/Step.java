package kg.birikme.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of the chain that a page draws: who did it and when, who has to do it now, what is still to come.
 *
 * @param messageKey the key of the step's words
 * @param state      where the chain stands
 * @param who        who did it or has to do it, ready for reading
 * @param when       when it was done
 * @param remark     what was written with it
 */
public record Step(
        String messageKey,
        State state,
        @Nullable String who,
        @Nullable Instant when,
        @Nullable String remark) {

    /** Where the chain stands. */
    public enum State {
        DONE,
        CURRENT,
        RETURNED,
        TO_COME;

        /** The ending of the key of a step's words: what is done is told in the past, what is still to come in the future. */
        public String tense() {
            return this == DONE ? "" : ".ahead";
        }

        /** The name of the style sheet's class. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
