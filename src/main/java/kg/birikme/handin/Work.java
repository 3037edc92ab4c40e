package kg.birikme.handin;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes and hands in, and somebody else reads: it guards its own steps. Whose step it is, {@link WorkSteps}
 * judges, who alone may take one.
 */
@MappedSuperclass
public abstract class Work {

    /** How long a remark may be, in signs. */
    public static final int REMARK_MAX = 1000;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Enumerated(EnumType.STRING)
    private WorkStatus status = WorkStatus.DRAFT;

    private @Nullable Instant submittedAt;
    private String remark = "";
    private String decidedByName = "";
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Work() {}

    protected Work(UUID id, YearId year) {
        this.id = id;
        this.yearId = year.value();
    }

    /** What kind of work it is. */
    protected abstract WorkFlow flow();

    /** Whose it is; none where it is an office's, whoever holds that. */
    protected abstract @Nullable StaffId writer();

    /** @throws RuleViolation naming the first part that has no words yet */
    protected abstract void requireComplete();

    /** It was handed in; for what else is kept of that. */
    protected void wasHandedIn(Instant now) {}

    /** It was taken back and is as if it had never been handed in; for what else was kept of that. */
    protected void wasForgotten() {}

    /**
     * Before anything of it is written: what was only asked for is begun.
     *
     * @throws RuleViolation if it is in its reader's hands
     */
    protected void beginWriting() {
        if (!status.editable()) {
            throw refused("handedIn");
        }
        if (status == WorkStatus.ASKED) {
            become(WorkStatus.DRAFT);
        }
    }

    void handIn(Instant now) {
        requireComplete();
        become(WorkStatus.SUBMITTED);
        submittedAt = now;
        wasHandedIn(now);
    }

    /**
     * The writer goes on writing: it is as if it had not been handed in, but a return and its remark stand.
     *
     * @throws RuleViolation if it was decided on
     */
    void takeBack() {
        boolean returned = !remark.isEmpty();
        become(returned ? WorkStatus.RETURNED : WorkStatus.DRAFT);
        if (!returned) {
            submittedAt = null;
            wasForgotten();
        }
    }

    void decide(String byName, Instant now) {
        become(flow().done());
        decided(byName, now, "");
    }

    /** @throws RuleViolation if no remark says what is to be mended */
    void giveBack(String why, String byName, Instant now) {
        if (why.isBlank()) {
            throw refused("remarkMissing").at("remark");
        }
        become(WorkStatus.RETURNED);
        decided(byName, now, KyrgyzText.clean(why));
    }

    private void decided(String byName, Instant now, String why) {
        decidedByName = byName;
        decidedAt = now;
        remark = why;
    }

    private void become(WorkStatus next) {
        if (!status.mayBecome(next)) {
            throw refused("notNow");
        }
        status = next;
    }

    private RuleViolation refused(String what) {
        return new RuleViolation(flow().clause(), flow().refusal(what));
    }

    /** Whether it was returned with just these words: a second click. */
    boolean returnedWith(String why) {
        return status == WorkStatus.RETURNED && remark.equals(KyrgyzText.clean(why));
    }

    public UUID id() {
        return id;
    }

    public YearId year() {
        return new YearId(yearId);
    }

    public WorkStatus status() {
        return status;
    }

    /** Grows with each change, for forms; 0 at first. */
    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
