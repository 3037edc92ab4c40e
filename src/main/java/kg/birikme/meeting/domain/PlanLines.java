package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the plan's marks in step with its meetings (R1); a meeting «пландан тышкары» marks nothing. */
@Component
class PlanLines {

    private final Plans plans;
    private final RecordWords words;

    PlanLines(Plans plans, RecordWords words) {
        this.plans = plans;
        this.words = words;
    }

    void convened(Meeting meeting, LocalDate today) {
        LocalDate date = meeting.schedule().date();
        mark(meeting, DoneState.UNDER_WAY, today, date == null ? "" : words.convened(date));
    }

    void held(Meeting meeting, int number) {
        LocalDate date = meeting.schedule().date();
        if (date != null) {
            mark(meeting, DoneState.DONE, date, words.held(number));
        }
    }

    /** A convened meeting was cancelled: its line is as if nothing had been done. */
    void released(Meeting meeting, LocalDate today) {
        mark(meeting, DoneState.NONE, today, "");
    }

    private void mark(Meeting meeting, DoneState state, LocalDate on, String source) {
        @Nullable UUID line = meeting.texts().planLine();
        if (line != null) {
            plans.markLine(line, state, on, source);
        }
    }
}
