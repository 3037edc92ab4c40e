package kg.birikme.followup;

/**
 * The recommendations of a year counted; those of annulled protocols are left out.
 *
 * @param total    all in force or released
 * @param open     those that somebody has not answered yet
 * @param dueSoon  of the open ones, those whose term is near
 * @param overdue  of the open ones, those whose term has passed
 * @param answered those that wait for the chair's release
 * @param released those off control
 */
public record FollowupState(int total, int open, int dueSoon, int overdue, int answered, int released) {}
