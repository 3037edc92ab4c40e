package kg.birikme.classplan.domain;

import java.util.UUID;
import kg.birikme.classplan.ClassPlans;
import kg.birikme.file.Files;
import kg.birikme.handin.WorkStatus;
import kg.birikme.handin.WorkSteps;
import kg.birikme.school.YearId;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Class teachers' plans of upbringing work: written, handed in, accepted or given back (R25, R70). Steps: {@link WorkSteps}. */
@Service
@Transactional
public class ClassPlanService {

    private final ClassPlanRepository plans;
    private final WorkSteps steps;
    private final Files files;
    private final Years years;
    private final CurrentActor currentActor;

    ClassPlanService(ClassPlanRepository plans, WorkSteps steps, Files files, Years years, CurrentActor currentActor) {
        this.plans = plans;
        this.steps = steps;
        this.files = files;
        this.years = years;
        this.currentActor = currentActor;
    }

    /**
     * Saves the actor's plan of the year as far as it is written.
     *
     * @param id      of a new one; an existing one keeps its own
     * @param version of the plan; 0 for a new one
     * @return its version now
     */
    public int write(YearId year, UUID id, int version, ClassPlanContent content) {
        ClassPlan own = own(year, id);
        return steps.write(own, may(own), version, () -> say(own, content));
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws kg.birikme.shared.RuleViolation if it has neither a line nor a file (R25)
     */
    public void submit(YearId year, UUID id, int version, ClassPlanContent content) {
        ClassPlan own = own(year, id);
        steps.handIn(own, may(own), version, own.says(content), () -> say(own, content));
    }

    private void say(ClassPlan plan, ClassPlanContent content) {
        plan.write(
                content,
                years.get(plan.year()),
                !files.of(ClassPlanFiles.owner(plan.id())).isEmpty());
    }

    private ClassPlan own(YearId year, UUID id) {
        Actor actor = currentActor.get();
        steps.begin(
                ClassPlans.CLASS_PLAN,
                new ClassPlanPermissions(
                        actor, actor.staff(), WorkStatus.DRAFT, years.get(year).stored()));
        return plans.findByYearIdAndStaffId(year.value(), actor.staff().value())
                .orElseGet(() -> plans.saveAndFlush(new ClassPlan(id, year, actor.staff())));
    }

    /** The writer takes back what was handed in and not yet accepted; a second click does nothing. */
    public void withdraw(UUID id, int version) {
        ClassPlan plan = find(id);
        steps.takeBack(plan, may(plan), version);
    }

    /** The chair accepts it; said again, it does nothing. */
    public void accept(UUID id, int version) {
        ClassPlan plan = find(id);
        steps.decide(plan, may(plan), version, () -> {});
    }

    /** The chair gives it back with a remark. */
    public void giveBack(UUID id, int version, String remark) {
        ClassPlan plan = find(id);
        steps.giveBack(plan, may(plan), version, remark);
    }

    private ClassPlan find(UUID id) {
        return plans.findForChange(id).orElseThrow(() -> new NotFound("class plan"));
    }

    private ClassPlanPermissions may(ClassPlan plan) {
        return new ClassPlanPermissions(
                currentActor.get(),
                plan.writer(),
                plan.status(),
                years.get(plan.year()).stored());
    }
}
