package kg.birikme.people;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Filling;

/** What a module still expects of a person: shown before the person leaves the school. */
public interface OpenMatters {

    /** What is open after the day. */
    List<Matter> of(StaffId person, LocalDate day);

    /**
     * @param messageKey its words
     * @param arguments  what they are filled with
     * @param href       its page, below the application's root
     */
    record Matter(String messageKey, List<String> arguments, String href) {

        /** What the words are filled with, as the message source wants it. */
        public Object[] filling() {
            return Filling.of(arguments);
        }
    }
}
