package kg.birikme.web;

import java.util.List;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Tells the page frame about the school and its reader. The school's module answers, with one SQL statement at most. */
public interface FrameSource {

    /** What stands around a page that the person reads. */
    FrameData frame(Language language, StaffId reader);

    /**
     * @param school  the school's short name in the language
     * @param years   labels of the school years that can be looked at, newest first, bounded
     * @param current the label of the running year, absent while there is none
     * @param unread  how many notices the reader has not read, a hundred at the most
     * @param drafts  whether words of the reader wait for their forms
     */
    record FrameData(
            String school, List<String> years, @Nullable String current, int unread, boolean drafts) {

        public FrameData {
            years = List.copyOf(years);
        }
    }
}
