package kg.birikme.plan.domain;

/** What a person may do to a revision of the plan. */
public enum PlanAction {
    /** Change theme, aim, tasks, analysis and items. */
    EDIT,
    PUT_BEFORE_MEETING,
    /** Take a considered plan back to change it: a meeting has to consider it anew. */
    REOPEN,
    /** Give up a revision beside the plan in force. */
    DISCARD,
    /** Send it to the deputy for agreement. */
    SEND,
    /** Take an own submission back. */
    RECALL,
    AGREE,
    APPROVE,
    RETURN,
    /** Begin a new revision beside the plan in force. */
    REVISE,
    /** Mark items done, partly done or not done. */
    MARK
}
