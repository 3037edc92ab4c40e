package kg.birikme.followup.domain;

import java.time.Instant;
import java.time.LocalDate;
import kg.birikme.followup.AnswerState;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A step of the history as pages show it.
 *
 * @param about  whose answer it is about
 * @param newDue the term it was put off to
 */
public record EventView(
        FollowupStep step,
        String byName,
        Instant at,
        @Nullable StaffId about,
        @Nullable AnswerState state,
        @Nullable LocalDate newDue,
        String remark) {}
