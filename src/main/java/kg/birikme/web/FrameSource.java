package kg.birikme.web;

import java.util.List;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/** Tells the page frame about the school. The school's module answers, with one SQL statement at most. */
public interface FrameSource {

    FrameData frame(Language language);

    /**
     * @param school  the school's short name in the language
     * @param years   labels of the school years that can be looked at, newest first, bounded
     * @param current the label of the running year, absent while there is none
     */
    record FrameData(String school, List<String> years, @Nullable String current) {

        public FrameData {
            years = List.copyOf(years);
        }
    }
}
