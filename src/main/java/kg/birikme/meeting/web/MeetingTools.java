package kg.birikme.meeting.web;

import java.time.Clock;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Component;

/** What every controller of the meetings needs: the way of forms and the time. */
@Component
record MeetingTools(Submission submission, Clock clock) {}
