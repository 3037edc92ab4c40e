package kg.birikme.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.HistoryEvent;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingFile.HistoryRow;
import kg.birikme.web.HistoryLine;
import kg.birikme.web.Step;
import kg.birikme.web.Step.State;

/** Draws a meeting's way from its history. */
final class MeetingSteps {

    private static final List<HistoryEvent> WAY = List.of(
            HistoryEvent.PLANNED,
            HistoryEvent.CONVENED,
            HistoryEvent.NOTICE_SEEN,
            HistoryEvent.HELD,
            HistoryEvent.CLOSED);

    private MeetingSteps() {}

    static List<Step> of(MeetingFile file) {
        MeetingView meeting = file.meeting();
        List<Step> steps = new ArrayList<>();
        boolean currentSeen = meeting.status() == MeetingStatus.CANCELLED;
        for (HistoryEvent event : WAY) {
            Optional<HistoryRow> row = done(file, event);
            if (row.isPresent()) {
                steps.add(new Step(
                        key(event), State.DONE, row.get().by(), row.get().at(), null));
            } else {
                boolean current = !currentSeen && !walkedPast(event, meeting);
                State state = current ? State.CURRENT : State.TO_COME;
                steps.add(new Step(key(event) + state.tense(), state, null, null, null));
                currentSeen |= current;
            }
        }
        return steps;
    }

    /** The meeting went its way without the deputy's acknowledgement: the next step is the signature. */
    private static boolean walkedPast(HistoryEvent event, MeetingView meeting) {
        return event == HistoryEvent.NOTICE_SEEN && (meeting.status().held() || meeting.enteredLater());
    }

    static List<HistoryLine> history(MeetingFile file) {
        return file.history().stream()
                .map(row -> new HistoryLine(
                        row.at(),
                        row.by(),
                        "meeting.history." + row.what().name(),
                        row.remark().isEmpty() ? null : row.remark()))
                .toList();
    }

    /** The last time that the step was taken; an acknowledgement counts while no newer notice waits for its own. */
    private static Optional<HistoryRow> done(MeetingFile file, HistoryEvent event) {
        if (event == HistoryEvent.NOTICE_SEEN && file.unseen()) {
            return Optional.empty();
        }
        return file.history().stream()
                .filter(row -> row.what() == event
                        || event == HistoryEvent.CONVENED && row.what() == HistoryEvent.ENTERED_LATER)
                .findFirst();
    }

    private static String key(HistoryEvent event) {
        return "meeting.step." + event.name();
    }
}
