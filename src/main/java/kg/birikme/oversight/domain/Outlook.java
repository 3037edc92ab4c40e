package kg.birikme.oversight.domain;

import java.util.List;
import java.util.Optional;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.oversight.Task;

/**
 * What one person sees on the first page.
 *
 * @param tasks    what is asked of them, the most pressing first
 * @param readings the rule compass; empty for whom it is not
 * @param next     the next meeting, if one is planned
 */
public record Outlook(List<Task> tasks, List<Reading> readings, Optional<MeetingSummary> next) {}
