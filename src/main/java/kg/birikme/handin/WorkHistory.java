package kg.birikme.handin;

import java.util.List;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.web.HistoryLine;

/** Every step of a written work or a consultation with the words said at it; nothing of it is ever changed. */
public interface WorkHistory {

    /** @param remark what was said; empty where nothing was */
    void note(UUID work, YearId year, WorkStep step, String byName, String remark);

    /**
     * It was corrected.
     *
     * @param detail what kind of it stood before, the end of the key of the step's words
     * @param was    what else stood before, in words
     */
    void corrected(UUID work, YearId year, String detail, String byName, String was);

    /**
     * The steps of a work, the newest first.
     *
     * @param words where the words of its steps begin in the bundles, as in {@link WorkFlow#words}
     */
    List<HistoryLine> of(UUID work, String words);
}
