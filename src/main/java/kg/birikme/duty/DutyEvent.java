package kg.birikme.duty;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** What happens to the evaluation of a member's year (R30). */
public sealed interface DutyEvent {

    YearId year();

    /** Whose year it is. */
    StaffId member();

    /** It was put before the member. */
    record Evaluated(YearId year, StaffId member, String byName) implements DutyEvent {}

    /** It was taken back before she acknowledged it. */
    record EvaluationTakenBack(YearId year, StaffId member, String byName) implements DutyEvent {}

    /**
     * She acknowledged it.
     *
     * @param evaluator who wrote it
     */
    record EvaluationSeen(YearId year, StaffId member, StaffId evaluator, String byName) implements DutyEvent {}
}
