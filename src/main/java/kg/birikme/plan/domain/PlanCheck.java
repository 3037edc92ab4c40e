package kg.birikme.plan.domain;

import java.util.List;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;

/**
 * One thing that the plan has to have before it is sent on.
 *
 * @param messageKey what is checked, or what is missing: {@code .ok} or {@code .missing} is added
 * @param place      the part of the plan's page where it is put right, as an anchor
 * @param blocking   whether the plan is not sent on without it
 */
public record PlanCheck(
        Clause clause, String messageKey, List<Object> arguments, String place, boolean fulfilled, boolean blocking) {

    /** Whether the plan stays here because of it. */
    public boolean refuses() {
        return blocking && !fulfilled;
    }

    /** The message: what is fulfilled, or what is missing and what to do. */
    public String message() {
        return messageKey + (fulfilled ? ".ok" : ".missing");
    }

    /** @throws RuleViolation always, leading to the place on the plan's page where it is put right */
    void refuse(String slug) {
        throw new RuleViolation(clause, message(), arguments.toArray()).goTo("/years/" + slug + "/plan#" + place);
    }
}
