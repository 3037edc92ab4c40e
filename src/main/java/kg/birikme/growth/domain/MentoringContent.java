package kg.birikme.growth.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.StaffId;

/**
 * What is said of a pair.
 *
 * @param meetings the plan of their meetings
 */
public record MentoringContent(
        StaffId mentor, StaffId mentee, LocalDate from, String aim, List<MentoringMeeting> meetings) {

    public static final int AIM_MAX = 1000;
    public static final int OUTCOME_MAX = 1000;

    /** Lines of the plan. */
    public static final int MEETINGS_MAX = 12;

    public MentoringContent {
        aim = KyrgyzText.clean(aim);
        meetings = meetings.stream().filter(meeting -> !meeting.isBlank()).toList();
    }

    /** @throws InvalidInput if she would be her own mentor, or aim or a topic is missing */
    void check() {
        if (mentor.equals(mentee)) {
            throw new InvalidInput("mentee", "growth.invalid.ownMentor");
        }
        if (aim.isEmpty()) {
            throw new InvalidInput("aim", "growth.refusal.missing.aim");
        }
        if (meetings.stream().anyMatch(meeting -> meeting.topic().isEmpty())) {
            throw new InvalidInput("meetings", "growth.invalid.meetingTopic");
        }
    }
}
