package kg.birikme.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a record's history, in words.
 *
 * @param when       when it happened
 * @param who        who did it, as named then
 * @param messageKey the key of what was done
 * @param remark     what was written with it
 */
public record HistoryLine(
        Instant when,
        String who,
        String messageKey,
        @Nullable String remark) {}
