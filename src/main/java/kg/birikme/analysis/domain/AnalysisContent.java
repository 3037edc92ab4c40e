package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.analysis.Breach;
import kg.birikme.seal.Signed;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an analysis says: what page and paper are made from and, in its canonical form, what the signature fixes.
 * The order of the components is the order of the canonical form; a new component means a new {@link #FORM};
 * what was signed in an older one is read without it.
 *
 * @param year         as in addresses: 2026-2027
 * @param yearBefore   the year compared with; absent where nothing is known of it
 * @param on           the day of the signature; for a draft the day on which it is looked at
 * @param deputy       whoever signs or has signed
 * @param signed       who signed; absent in a draft and in older forms
 * @param explanations why norms were broken, one for each
 */
public record AnalysisContent(
        String form,
        SchoolNames school,
        String year,
        @Nullable String yearBefore,
        LocalDate on,
        String deputy,
        YearFigures figures,
        @Nullable YearFigures before,
        List<Explained> explanations,
        String achievements,
        String shortcomings,
        String conclusion,
        String nextTasks,
        @Nullable Signed signed) {

    /** The name of the present canonical form; what was signed in an older one has no signer within. */
    public static final String FORM = "birikme-analysis-3";

    public AnalysisContent {
        explanations = List.copyOf(explanations);
    }

    /** The same under a signature. */
    AnalysisContent signed(Signed by) {
        return new AnalysisContent(
                form,
                school,
                year,
                yearBefore,
                on,
                deputy,
                figures,
                before,
                explanations,
                achievements,
                shortcomings,
                conclusion,
                nextTasks,
                by);
    }

    /** The school in both languages of papers. */
    public record SchoolNames(String fullKy, String fullRu, String placeKy, String placeRu) {

        String full(Language language) {
            return language == Language.KY ? fullKy : fullRu;
        }

        String place(Language language) {
            return language == Language.KY ? placeKy : placeRu;
        }
    }

    /**
     * A norm that was broken.
     *
     * @param reasons what the chair said when a meeting went, each with the chair's name
     * @param words   the deputy's words why; empty in a draft without them
     */
    public record Explained(Breach breach, List<String> reasons, String words) {

        public Explained {
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
        }
    }
}
