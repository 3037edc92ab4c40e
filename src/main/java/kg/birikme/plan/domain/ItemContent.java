package kg.birikme.plan.domain;

import java.util.List;
import java.util.stream.Stream;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.ItemKind;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What an item of the plan says: the columns of F1.
 *
 * @param section     where it stands
 * @param event       whether it becomes an event; in section IV every item is a meeting
 * @param content     what is done; for a meeting its theme
 * @param questions   what a meeting considers, one a line; empty for other items
 * @param form        the form of work (R74–R78)
 * @param term        when; may be left open while drafting
 * @param responsible who answers for it, in the order of the paper
 * @param group       a whole group that answers
 * @param result      the expected result
 * @param aims        the tasks of the association it serves, 22 to 31 for R22 to R31
 * @param cites       the school's document behind it (R19)
 */
public record ItemContent(
        PlanSection section,
        boolean event,
        String content,
        String questions,
        @Nullable FormOfWork form,
        @Nullable PlanTerm term,
        List<StaffId> responsible,
        @Nullable ResponsibleGroup group,
        String result,
        List<Integer> aims,
        String cites) {

    public static final int CONTENT_MAX = 1000;
    public static final int QUESTIONS_MAX = 2000;
    public static final int RESULT_MAX = 500;
    public static final int CITES_MAX = 300;
    public static final int FIRST_AIM = 22;
    public static final int LAST_AIM = 31;

    public ItemContent {
        content = PlanTexts.fitting(content, "content", CONTENT_MAX);
        if (content.isEmpty()) {
            throw new InvalidInput("content", "plan.refusal.contentMissing");
        }
        questions = section == PlanSection.MEETINGS ? PlanTexts.fitting(questions, "questions", QUESTIONS_MAX) : "";
        result = PlanTexts.fitting(result, "result", RESULT_MAX);
        cites = PlanTexts.fitting(cites, "cites", CITES_MAX);
        responsible = responsible.stream().distinct().toList();
        aims = aims.stream().distinct().sorted().toList();
        if (aims.stream().anyMatch(aim -> aim < FIRST_AIM || aim > LAST_AIM)) {
            throw new InvalidInput("aims", "plan.refusal.aimUnknown");
        }
    }

    /** What the item becomes when its time comes. */
    public ItemKind kind() {
        if (section == PlanSection.MEETINGS) {
            return ItemKind.MEETING;
        }
        return event ? ItemKind.EVENT : ItemKind.OTHER;
    }

    /** The people in the order of this item where they stand in it; whoever is new comes last. */
    List<StaffId> keptInOrder(List<StaffId> others) {
        return Stream.concat(
                        responsible.stream().filter(others::contains),
                        others.stream().filter(other -> !responsible.contains(other)))
                .toList();
    }

    /** Whether anybody answers for it. */
    public boolean hasResponsible() {
        return group != null || !responsible.isEmpty();
    }

    /** The same with another term. */
    ItemContent within(@Nullable PlanTerm other) {
        return new ItemContent(
                section, event, content, questions, form, other, responsible, group, result, aims, cites);
    }

    /** The same with others responsible. */
    ItemContent by(List<StaffId> others) {
        return new ItemContent(section, event, content, questions, form, term, others, group, result, aims, cites);
    }
}
