package kg.birikme.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanStatus;
import kg.birikme.school.YearView;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;

/**
 * Everything that the page of one revision shows.
 *
 * @param revisions all revisions of the year, the newest first
 * @param checks    what it has to have before it is sent on
 * @param union     what the actor has to be warned of before judging it (B3)
 * @param names     the names of those responsible
 */
public record PlanPage(
        YearView year,
        PlanHead head,
        List<PlanHead> revisions,
        List<ItemView> items,
        List<PlanCheck> checks,
        PlanPermissions may,
        PersonalUnion union,
        Map<StaffId, PersonName> names,
        LocalDate today) {

    /** The items of one section, in their order. */
    public List<ItemView> of(PlanSection section) {
        return items.stream().filter(item -> item.section() == section).toList();
    }

    /** Whether nothing keeps the plan from being sent on but the way itself. */
    public boolean complete() {
        return checks.stream().noneMatch(PlanCheck::refuses);
    }

    /** What is still missing, and advice. */
    public List<PlanCheck> lacking() {
        return checks.stream().filter(check -> !check.fulfilled()).toList();
    }

    /** What the plan has. */
    public List<PlanCheck> fulfilled() {
        return checks.stream().filter(PlanCheck::fulfilled).toList();
    }

    /** Whether people work by this plan, or did: its marks mean something. While it is revised they are seen too. */
    public boolean running() {
        return head.revision() > 1 || head.status() == PlanStatus.APPROVED || head.status() == PlanStatus.SUPERSEDED;
    }

    /** Items marked done. */
    public long done() {
        return items.stream().filter(item -> item.mark().state() == DoneState.DONE).count();
    }

    /** The share of items done, in whole per cent (R1). */
    public long donePercent() {
        return items.isEmpty() ? 0 : done() * 100 / items.size();
    }

    /** Items whose term has passed and of which nobody has said how they went. */
    public long late() {
        return items.stream().filter(item -> item.late(today, year)).count();
    }
}
