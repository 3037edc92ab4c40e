package kg.birikme.meeting;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * Chair or secretary take back that a meeting was held. Told before it happens: whoever keeps something that rests on the
 * meeting refuses by a {@link kg.birikme.shared.RuleViolation}, whoever keeps something empty lets it go.
 *
 * @param number the number that it had among those held
 */
public record MeetingTakenBack(MeetingId meeting, YearId year, int no, int number, StaffId by) {}
