package kg.birikme.duty.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import kg.birikme.duty.Duties;
import kg.birikme.handin.Work;
import kg.birikme.handin.WorkFlow;
import kg.birikme.school.YearId;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What the chair, of the chair the deputy, says of a member's year (R30). */
@Entity
@Table(name = "evaluation")
class Evaluation extends Work {

    @Column(updatable = false)
    private UUID staffId;

    private UUID evaluatorId;
    private String strengths = "";
    private String wishes = "";
    private String overall = "";
    private String answer = "";

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Evaluation() {}

    Evaluation(UUID id, YearId year, StaffId member, StaffId evaluator) {
        super(id, year);
        this.staffId = member.value();
        this.evaluatorId = evaluator.value();
    }

    @Override
    protected WorkFlow flow() {
        return Duties.EVALUATION;
    }

    /** The chair's, or the deputy's: whoever holds the office. */
    @Override
    protected @Nullable StaffId writer() {
        return null;
    }

    /** @throws RuleViolation if it is before the member */
    void write(EvaluationContent content, StaffId by) {
        beginWriting();
        strengths = content.strengths();
        wishes = content.wishes();
        overall = content.overall();
        evaluatorId = by.value();
    }

    boolean says(EvaluationContent content) {
        return content.equals(new EvaluationContent(strengths, wishes, overall));
    }

    /** What the member says to it. */
    void answer(String words) {
        answer = KyrgyzText.clean(words);
    }

    @Override
    protected void requireComplete() {
        require(strengths, "strengths");
        require(overall, "overall");
    }

    /** Words, and not a mark (R30). */
    private void require(String words, String field) {
        if (words.codePoints().noneMatch(Character::isLetter)) {
            throw new RuleViolation(flow().clause(), "duty.evaluation.refusal.missing." + field).at(field);
        }
    }

    StaffId member() {
        return new StaffId(staffId);
    }

    StaffId evaluator() {
        return new StaffId(evaluatorId);
    }
}
