package kg.birikme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.YearView;
import org.jspecify.annotations.Nullable;

/** Asked by the plan's page: what became of its lines? Answered by the modules of meetings, activities and reports. */
public interface LineWork {

    /**
     * What was made of a line.
     *
     * @param line       the line, through all revisions
     * @param messageKey the key of the words for what it is: a meeting, an activity
     * @param on         its day; none where it has none yet
     * @param href       its page
     * @param count      how many there are, where they are told of together
     */
    record Made(UUID line, String messageKey, @Nullable LocalDate on, String href, int count) {

        /** One meeting, one activity. */
        public Made(UUID line, String messageKey, @Nullable LocalDate on, String href) {
            this(line, messageKey, on, href, 1);
        }
    }

    /** All that was made of the year's lines and not cancelled, by day. One SQL statement. */
    List<Made> of(YearView year);

    /** Whether something can have been made while the plan is still drafted. */
    default boolean ofDrafts() {
        return true;
    }

    /** What tells of lines only once the plan is approved. */
    static LineWork afterApproval(LineWork work) {
        return new LineWork() {
            @Override
            public List<Made> of(YearView year) {
                return work.of(year);
            }

            @Override
            public boolean ofDrafts() {
                return false;
            }
        };
    }
}
