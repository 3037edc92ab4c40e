package kg.birikme.petition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.RewardForm;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/** A petition as the list shows it. */
public record PetitionView(
        UUID id,
        PetitionKind kind,
        StaffId author,
        PersonName authorName,
        @Nullable StaffId subject,
        @Nullable PersonName subjectName,
        Role addressee,
        String title,
        @Nullable RewardForm reward,
        WorkStatus status,
        LocalDate begunOn,
        @Nullable Instant submittedAt,
        @Nullable LocalDate answerBy,
        @Nullable PetitionOutcome outcome,
        String orderNumber,
        @Nullable LocalDate orderOn,
        int version) {

    /** Whether its answer is late. */
    public boolean late(LocalDate today) {
        return status == WorkStatus.SUBMITTED && answerBy != null && today.isAfter(answerBy);
    }

    /** The key of the words for how it stands. */
    public String standing(LocalDate today) {
        if (outcome != null) {
            return "petition.outcome." + outcome;
        }
        return late(today) ? "petition.status.LATE" : "petition.status." + status;
    }

    public Tone tone(LocalDate today) {
        if (outcome != null) {
            return outcome.tone();
        }
        return late(today) ? Tone.BAD : status.tone();
    }
}
