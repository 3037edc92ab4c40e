package kg.birikme.school;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document of a year that goes into storage (R12).
 *
 * @param kind   which line of the act it is
 * @param number its number or numbers, «№ 1–5»; empty where it has none
 * @param on     its day
 * @param papers its papers in a language of papers, one behind the other as in a folder; made only when they are asked for
 */
public record KeptDocument(
        Kind kind, String number, @Nullable LocalDate on, Function<Language, List<Paper>> papers) {

    /** The lines of the act of transfer (form F14), in their order. */
    public enum Kind {
        PLAN,
        JOURNAL,
        REPORT,
        ATTENDANCE,
        PROGRAMMES,
        ANALYSIS,
        /** Programmes of events and seminars (R46). */
        EVENT_PROGRAMMES,
        /** Class teachers' own plans of upbringing work (R25). */
        CLASS_PLANS;

        /** The three that R12 names; the others may be added. */
        public boolean required() {
            return compareTo(REPORT) <= 0;
        }
    }
}
