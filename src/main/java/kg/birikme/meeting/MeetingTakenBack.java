package kg.birikme.meeting;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * Chair or secretary take back that a meeting was held. Told before it happens: whoever keeps something that rests on the
 * meeting refuses by a {@link kg.birikme.shared.RuleViolation}, whoever keeps something empty lets it go.
 */
public record MeetingTakenBack(MeetingId meeting, YearId year, int no, StaffId by) {}
