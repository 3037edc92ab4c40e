package kg.birikme.duty.domain;

import java.util.UUID;
import kg.birikme.duty.Duties;
import kg.birikme.duty.DutyEvent;
import kg.birikme.handin.WorkStatus;
import kg.birikme.handin.WorkSteps;
import kg.birikme.people.People;
import kg.birikme.school.YearId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year of a member is evaluated in words by the chair, acknowledged and answered by the member (R30). Steps: {@link WorkSteps}. */
@Service
@Transactional
public class EvaluationService {

    private final EvaluationRepository evaluations;
    private final EvaluationDesk desk;
    private final WorkSteps steps;
    private final People people;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    EvaluationService(
            EvaluationRepository evaluations,
            EvaluationDesk desk,
            WorkSteps steps,
            People people,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.desk = desk;
        this.steps = steps;
        this.people = people;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Saves it as far as it is written.
     *
     * @param id      of a new one; an existing one keeps its own
     * @param version 0 for a new one
     * @return its version now
     * @throws NotFound if the person was no member in the year
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public int write(YearId year, StaffId member, UUID id, int version, EvaluationContent content) {
        Evaluation evaluation = begun(year, member, id);
        return steps.write(evaluation, may(evaluation), version, () -> evaluation.write(content, actor().staff()));
    }

    /**
     * Saves it and puts it before the member; there already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was put there with other words meanwhile
     * @throws RuleViolation if strengths or the whole are not said in words
     */
    public void submit(YearId year, StaffId member, UUID id, int version, EvaluationContent content) {
        Evaluation evaluation = begun(year, member, id);
        boolean before = evaluation.status().handedIn();
        steps.handIn(
                evaluation,
                may(evaluation),
                version,
                evaluation.says(content),
                () -> evaluation.write(content, actor().staff()));
        if (!before) {
            events.publishEvent(new DutyEvent.Evaluated(year, member, actor().name()));
        }
    }

    private Evaluation begun(YearId year, StaffId member, UUID id) {
        steps.begin(Duties.EVALUATION, desk.may(year, member, WorkStatus.DRAFT));
        return evaluations.findForChange(year.value(), member.value()).orElseGet(() -> {
            if (people.membersOf(year).stream().noneMatch(one -> one.staff().equals(member))) {
                throw new NotFound("evaluation");
            }
            return evaluations.saveAndFlush(new Evaluation(id, year, member, actor().staff()));
        });
    }

    /**
     * Its writer takes it back before the member acknowledged it; a second click does nothing.
     *
     * @throws RuleViolation if she did meanwhile
     */
    public void withdraw(YearId year, StaffId member, int version) {
        Evaluation evaluation = find(year, member);
        if (steps.takeBack(evaluation, may(evaluation), version)) {
            events.publishEvent(new DutyEvent.EvaluationTakenBack(year, member, actor().name()));
        }
    }

    /**
     * The member has read it, and says what she wants to say to it; done already, it does nothing.
     *
     * @throws NotFound if there is none before her
     */
    public void seen(YearId year, StaffId member, int version, String answer) {
        Evaluation evaluation = find(year, member);
        if (steps.decide(evaluation, may(evaluation), version, () -> evaluation.answer(answer))) {
            events.publishEvent(new DutyEvent.EvaluationSeen(year, member, evaluation.evaluator(), actor().name()));
        }
    }

    private Evaluation find(YearId year, StaffId member) {
        return evaluations.findForChange(year.value(), member.value()).orElseThrow(() -> new NotFound("evaluation"));
    }

    private EvaluationPermissions may(Evaluation evaluation) {
        return desk.may(evaluation.year(), evaluation.member(), evaluation.status());
    }

    private Actor actor() {
        return currentActor.get();
    }
}
