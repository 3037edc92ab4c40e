package kg.birikme.growth.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A mentor and her mentee (R38). Who they are stays; what they aim at and plan may change until they end. */
@Entity
@Table(name = "mentoring")
class Mentoring {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID mentorId;

    @Column(updatable = false)
    private UUID menteeId;

    private LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private String aim = "";
    private String outcome = "";

    @ElementCollection
    @CollectionTable(name = "mentoring_meeting", joinColumns = @JoinColumn(name = "mentoring_id"))
    @OrderColumn(name = "position")
    private List<MentoringMeeting> meetings = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Mentoring() {}

    /** @throws InvalidInput if something of it does not fit */
    Mentoring(UUID id, MentoringContent content) {
        this.id = id;
        this.mentorId = content.mentor().value();
        this.menteeId = content.mentee().value();
        this.fromDay = content.from();
        describe(content, null);
    }

    /**
     * @param firstTalk the day of the first hour that belongs to the pair, if there was one
     * @throws RuleViolation if it has ended, or an hour would belong to it no more
     * @throws InvalidInput if something does not fit
     */
    final void describe(MentoringContent content, @Nullable LocalDate firstTalk) {
        requireGoing();
        content.check();
        if (firstTalk != null && content.from().isAfter(firstTalk)) {
            throw refused("mentoringTalks").at("from");
        }
        fromDay = content.from();
        aim = content.aim();
        if (!meetings.equals(content.meetings())) {
            meetings.clear();
            meetings.addAll(content.meetings());
        }
    }

    /**
     * @param lastTalk the day of the last hour that belongs to the pair, if there was one
     * @throws RuleViolation if it has ended, or nothing says what came of it, or an hour would belong to it no more
     * @throws InvalidInput if it would end before it began, or in days to come
     */
    void end(LocalDate day, String cameOfIt, @Nullable LocalDate lastTalk, LocalDate today) {
        requireGoing();
        if (day.isBefore(fromDay)) {
            throw new InvalidInput("to", "growth.invalid.order");
        }
        if (day.isAfter(today)) {
            throw new InvalidInput("to", "growth.invalid.future");
        }
        if (lastTalk != null && day.isBefore(lastTalk)) {
            throw refused("mentoringTalks").at("to");
        }
        if (cameOfIt.isBlank()) {
            throw refused("mentoringOutcome").at("outcome");
        }
        toDay = day;
        outcome = KyrgyzText.clean(cameOfIt);
    }

    boolean endedWith(LocalDate day, String cameOfIt) {
        return day.equals(toDay) && outcome.equals(KyrgyzText.clean(cameOfIt));
    }

    private void requireGoing() {
        if (toDay != null) {
            throw refused("mentoringEnded");
        }
    }

    private static RuleViolation refused(String what) {
        return new RuleViolation(Clause.r(38), "growth.refusal." + what);
    }

    StaffId mentor() {
        return new StaffId(mentorId);
    }

    StaffId mentee() {
        return new StaffId(menteeId);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
