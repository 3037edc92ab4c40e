package kg.birikme.meeting.web;

import kg.birikme.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the meetings' papers in the language of the print, which may differ from the language of the page. */
@Component
class MeetingPaperText {

    private final MessageSource messages;

    MeetingPaperText(MessageSource messages) {
        this.messages = messages;
    }

    /** The words in one language. */
    record In(MessageSource messages, Language language) {

        String say(String key, Object... values) {
            return messages.getMessage("meeting.paper." + key, values, language.locale());
        }
    }

    In in(Language language) {
        return new In(messages, language);
    }
}
