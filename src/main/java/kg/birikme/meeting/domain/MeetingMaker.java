package kg.birikme.meeting.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.TalkForm;
import kg.birikme.school.YearView;
import kg.birikme.shared.By;
import org.springframework.stereotype.Component;

/** Puts a meeting into the year: with its number, the follow-up of the last one and the items that wait for a meeting. */
@Component
class MeetingMaker {

    private final MeetingRepository meetings;
    private final MeetingNumbers numbers;
    private final MeetingHistory history;
    private final ItemCarrier carrier;
    private final RecordWords words;

    MeetingMaker(
            MeetingRepository meetings,
            MeetingNumbers numbers,
            MeetingHistory history,
            ItemCarrier carrier,
            RecordWords words) {
        this.meetings = meetings;
        this.numbers = numbers;
        this.history = history;
        this.carrier = carrier;
        this.words = words;
    }

    /** The meeting with the id: a new one, or the one that an earlier click made. */
    Meeting make(MeetingId id, YearView year, MeetingTexts texts, Schedule schedule, By by) {
        numbers.queue(year.id());
        return meetings.findById(id.value()).orElseGet(() -> {
            Meeting meeting = new Meeting(id, year.id(), numbers.nextNo(year.id()), texts, schedule);
            List<AgendaItem> waiting = meetings.waiting(year.id().value()).stream()
                    .filter(item -> schedule.after(item.meeting().schedule()))
                    .toList();
            Meeting made = meetings.save(meeting);
            followUp(made, year);
            waiting.forEach(item -> carrier.putOn(item, made));
            meetings.flush();
            history.note(id, HistoryEvent.PLANNED, by, texts.theme());
            return made;
        });
    }

    /** Gives the meeting its first item, unless it is the year's first meeting (R5). */
    void followUp(Meeting meeting, YearView year) {
        Schedule schedule = meeting.schedule();
        boolean first = !meetings.anyBefore(
                year.id().value(),
                meeting.id().value(),
                schedule.quarter(),
                Objects.requireNonNullElse(schedule.date(), year.end()),
                meeting.no());
        if (!first && !meeting.hasFollowUp()) {
            meeting.addItem(
                    new AgendaItemId(UUID.randomUUID()),
                    ItemContent.titled(AgendaKind.FOLLOWUP, words.followUp(), TalkForm.INFORMATION));
        }
    }
}
