package kg.birikme.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;

/** The annual plans, for the modules above. Each reading call is one SQL statement unless it says otherwise. */
public interface Plans {

    /** The newest revision of the year's plan, whatever its status. */
    Optional<PlanRef> latest(YearId year);

    /** The revision in force. */
    Optional<PlanRef> inForce(YearId year);

    /** The meetings of the plan in force, else of the newest revision, in the plan's order. Two SQL statements. */
    List<PlannedMeeting> meetingItems(YearId year);

    /** The items of the plan in force, else of the newest revision, in the plan's order. */
    List<PlanItemChoice> itemChoices(YearId year);

    /** The plan that each of the years worked by, as figures count it; a year without one is missing. Two SQL statements. */
    Map<YearId, PlanFact> facts(Collection<YearId> years);

    /** How the plan stands; none where the year has no plan yet. Two SQL statements. */
    Optional<PlanState> state(YearView year);

    /** The items of the plan in force that are not marked yet and have a last day; none where no plan is in force (R60). */
    List<OpenPlanItem> openItems(YearView year);

    /**
     * The chair put the plan on a meeting's agenda. Calling it again with the same meeting does nothing; another meeting
     * takes the place of the former.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is not the chair
     * @throws kg.birikme.shared.RuleViolation if the plan has been sent on already or is in force (R2)
     */
    void putBeforeMeeting(PlanId plan, MeetingReference meeting);

    /** The plan was taken off that meeting's agenda, or the meeting was cancelled. Does nothing if it is not before it. */
    void takenOffMeeting(PlanId plan, UUID meetingId);

    /**
     * The chair signed the protocol of a meeting that considered the plan with a recommendation (B2). Joins the caller's
     * transaction. Does nothing for a plan that has gone on already.
     */
    void considered(PlanId plan, Consideration consideration);

    /**
     * The protocol of the meeting that considered the plan was annulled (B12): a plan that has not been sent on goes back to the
     * chair, and a meeting has to consider it anew. Joins the caller's transaction; does nothing for a plan that has gone on.
     */
    void considerationFell(PlanId plan);

    /**
     * Marks a line of the plan because of what happened elsewhere, a meeting that was held. Joins the caller's transaction
     * and asks for no right of its own.
     *
     * @param source what the mark follows from, as shown beside it: «№ 2 жыйын»
     * @throws kg.birikme.shared.NotFound if no plan has the line
     */
    void markLine(UUID line, DoneState state, LocalDate on, String source);
}
