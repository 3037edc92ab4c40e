package kg.birikme.plan.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.domain.PlanHead;
import kg.birikme.plan.domain.PlanHead.DecisionView;
import kg.birikme.plan.domain.PlanStep;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.HistoryLine;
import kg.birikme.web.Step;
import kg.birikme.web.Step.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the way of a revision: who did what and when, whose step is next, what is still to come. */
@Component
class PlanChain {

    private final PlanWords words;

    PlanChain(PlanWords words) {
        this.words = words;
    }

    /** Drafting, meeting, agreement, approval. */
    List<Step> steps(PlanHead head) {
        int current = current(head);
        List<Step> steps = new ArrayList<>();
        steps.add(step("plan.chain.draft", 0, current, head, PlanStep.DRAFTED, "plan.role.CHAIR"));
        steps.add(step("plan.chain.meeting", 1, current, head, PlanStep.CONSIDERED, "plan.role.members"));
        steps.add(step("plan.chain.agree", 2, current, head, PlanStep.AGREED, "plan.role.DEPUTY_TEACHING"));
        steps.add(step("plan.chain.approve", 3, current, head, PlanStep.APPROVED, "plan.role.DIRECTOR"));
        return steps;
    }

    private static int current(PlanHead head) {
        return switch (head.status()) {
            case DRAFT, RETURNED -> 0;
            case IN_MEETING -> 1;
            case CONSIDERED, TO_AGREE -> 2;
            case TO_APPROVE -> 3;
            case APPROVED, SUPERSEDED, DISCARDED -> 4;
        };
    }

    private Step step(String key, int place, int current, PlanHead head, PlanStep done, String role) {
        boolean stillConsidered = place == 1 && head.status() == PlanStatus.RETURNED && !head.newMeeting();
        if ((place > current || place == 1 && current == 0) && !stillConsidered) {
            return new Step(key, State.TO_COME, words.say(role), null, null);
        }
        if (place == current) {
            return head.status() == PlanStatus.RETURNED ? returned(key, head) : current(key, head, role);
        }
        Optional<DecisionView> decision = last(head, done);
        return new Step(
                key,
                State.DONE,
                decision.map(this::who).orElse(null),
                decision.map(DecisionView::at).orElse(null),
                null);
    }

    private Step current(String key, PlanHead head, String role) {
        boolean withChair = head.status() == PlanStatus.CONSIDERED;
        return new Step(key, State.CURRENT, words.say(withChair ? "plan.role.CHAIR" : role), null, null);
    }

    private Step returned(String key, PlanHead head) {
        Optional<DecisionView> open = head.openReturn();
        @Nullable Instant at = open.map(DecisionView::at).orElse(null);
        return new Step(
                key,
                State.RETURNED,
                words.say("plan.role.CHAIR"),
                at,
                open.map(DecisionView::remark).orElse(null));
    }

    private static Optional<DecisionView> last(PlanHead head, PlanStep step) {
        return head.decisions().stream()
                .filter(decision -> decision.step() == step)
                .reduce((first, second) -> second);
    }

    /** The history in words, the newest first. */
    List<HistoryLine> history(PlanHead head) {
        List<HistoryLine> lines = new ArrayList<>();
        for (DecisionView decision : head.decisions()) {
            lines.add(
                    0, new HistoryLine(decision.at(), who(decision), "plan.step." + decision.step(), remark(decision)));
        }
        return lines;
    }

    private String who(DecisionView decision) {
        return Stream.of(decision.byName(), meeting(decision))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String meeting(DecisionView decision) {
        String on = decision.meetingDate() == null ? null : SchoolDates.shortDate(decision.meetingDate());
        if (decision.protocolNo() != null) {
            return words.say("plan.step.protocol", decision.protocolNo(), on);
        }
        return on == null ? null : words.say("plan.step.meetingOn", on);
    }

    private @Nullable String remark(DecisionView decision) {
        List<String> parts = new ArrayList<>();
        if (!decision.remark().isEmpty()) {
            parts.add(decision.remark());
        }
        if (decision.newMeeting()) {
            parts.add(words.say("plan.step.newMeeting"));
        }
        if (decision.ownDraft()) {
            parts.add(words.say("plan.step.ownDraft"));
        }
        if (decision.bothPosts()) {
            parts.add(words.say("plan.step.bothPosts"));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }
}
