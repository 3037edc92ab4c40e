package kg.birikme.meeting.domain;

import java.time.LocalDate;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The few words that the system itself writes into records. Records are kept in Kyrgyz, whoever acts in what language. */
@Component
class RecordWords {

    private final MessageSource messages;

    RecordWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The title of the item that follows the last recommendations up. */
    String followUp() {
        return say("meeting.record.followUp");
    }

    /** The title of the item that considers the plan. */
    String plan(YearView year) {
        return say("meeting.record.plan", year.label());
    }

    /** Where a mark in the plan comes from, once the meeting is held. */
    String held(int number) {
        return say("meeting.record.held", number);
    }

    /** Where a mark in the plan comes from, while the meeting is only convened. */
    String convened(LocalDate date) {
        return say("meeting.record.convened", SchoolDates.shortDate(date));
    }

    /** Why a proposal goes on to the next meeting. */
    String undecided() {
        return say("meeting.record.undecided");
    }

    /** Why an item that had been moved on is taken off again. */
    String settledBefore(int number) {
        return say("meeting.record.settledBefore", number);
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Language.KY.locale());
    }
}
