package kg.birikme.plan.domain;

import java.util.UUID;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.domain.PlanDesk.Taken;
import kg.birikme.school.YearId;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.Shift;
import kg.birikme.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chair does to a plan before it is sent on: begins it, writes its texts, keeps its items. */
@Service
public class PlanDrafting {

    private final PlanRepository plans;
    private final PlanLineRepository lines;
    private final PlanDesk desk;

    PlanDrafting(PlanRepository plans, PlanLineRepository lines, PlanDesk desk) {
        this.plans = plans;
        this.lines = lines;
        this.desk = desk;
    }

    /**
     * Begins the year's first plan, empty. A repeated call with the same id does nothing.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is not the chair or the year is stored
     * @throws RuleViolation if the year has a plan already (R1)
     */
    @Transactional
    public void start(PlanId id, YearId year) {
        By by = desk.beginner(year);
        queue(year);
        if (plans.existsById(id.value())) {
            return;
        }
        if (plans.lastRevision(year.value()) > 0) {
            throw new RuleViolation(Clause.r(1), "plan.refusal.exists");
        }
        plans.save(new Plan(id, year, 1, by));
    }

    /**
     * Begins a new revision beside the plan in force: the same texts and lines, to go the same way again (B4). A repeated
     * call with the same id does nothing.
     *
     * @throws RuleViolation if the plan is not in force, or a revision is under way already (R2)
     */
    @Transactional
    public void revise(PlanId inForce, PlanId id) {
        Taken taken = desk.take(inForce, PlanAction.REVISE);
        YearId year = taken.plan().year();
        queue(year);
        if (plans.existsById(id.value())) {
            return;
        }
        if (plans.hasOpen(year.value())) {
            throw new RuleViolation(Clause.r(2), "plan.refusal.openRevision");
        }
        plans.save(taken.plan().nextRevision(id, plans.lastRevision(year.value()) + 1, taken.by()));
    }

    /** @throws StaleVersion if somebody changed the plan since the form was opened */
    @Transactional
    public void write(PlanId id, int version, PlanTexts texts) {
        Plan plan = desk.take(id, PlanAction.EDIT).plan();
        StaleVersion.check("plan", plan.version(), version);
        plan.write(texts);
    }

    /** Adds an item at the end of its section. A repeated call with the same item does nothing. */
    @Transactional
    public void addItem(PlanId id, UUID item, ItemContent content) {
        Plan plan = desk.take(id, PlanAction.EDIT).plan();
        if (!plan.has(item)) {
            PlanLine line = lines.save(new PlanLine(UUID.randomUUID(), plan.year()));
            plan.add(item, line.id(), content);
        }
    }

    /** @throws StaleVersion if somebody changed the item since the form was opened */
    @Transactional
    public void changeItem(PlanId id, UUID item, int version, ItemContent content) {
        Plan plan = desk.take(id, PlanAction.EDIT).plan();
        StaleVersion.check("plan item", plan.item(item).version(), version);
        plan.change(item, content);
    }

    /** Removes an item; a repeated call does nothing. */
    @Transactional
    public void removeItem(PlanId id, UUID item) {
        Plan plan = desk.take(id, PlanAction.EDIT).plan();
        if (plan.has(item)) {
            plan.remove(item);
        }
    }

    @Transactional
    public void moveItem(PlanId id, UUID item, Shift where) {
        desk.take(id, PlanAction.EDIT).plan().move(item, where);
    }

    private void queue(YearId year) {
        plans.queueForYear(year.value().getLeastSignificantBits());
    }
}
