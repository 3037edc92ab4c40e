package kg.birikme.analysis.web;

import static kg.birikme.shared.KyrgyzText.said;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.domain.AnalysisText;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisPage;
import kg.birikme.web.SelfSaving;
import org.jspecify.annotations.Nullable;

/** The deputy's words: sections 9 to 12, and why norms were broken; the fields of norms that were kept are not sent. */
public record WordsForm(
        @Nullable Integer version,
        @Nullable String achievements,
        @Nullable String shortcomings,
        @Nullable String conclusion,
        @Nullable String nextTasks,
        @Nullable String quarter1,
        @Nullable String quarter2,
        @Nullable String quarter3,
        @Nullable String quarter4,
        @Nullable String meetings,
        @Nullable String openHours,
        @Nullable String events)
        implements SelfSaving.Words {

    private static final int UNWRITTEN = -1;

    static WordsForm of(AnalysisPage page) {
        AnalysisText text = page.text();
        return new WordsForm(
                page.version(),
                text.achievements(),
                text.shortcomings(),
                text.conclusion(),
                text.nextTasks(),
                text.explanation(Breach.QUARTER_1),
                text.explanation(Breach.QUARTER_2),
                text.explanation(Breach.QUARTER_3),
                text.explanation(Breach.QUARTER_4),
                text.explanation(Breach.MEETINGS),
                text.explanation(Breach.OPEN_HOURS),
                text.explanation(Breach.EVENTS));
    }

    @Override
    public List<String> texts() {
        return List.of(said(achievements), said(shortcomings), said(conclusion), said(nextTasks));
    }

    @Override
    public int carried() {
        return Objects.requireNonNullElse(version, UNWRITTEN);
    }

    AnalysisText text() {
        Map<Breach, String> explanations = new EnumMap<>(Breach.class);
        explanations.put(Breach.QUARTER_1, said(quarter1));
        explanations.put(Breach.QUARTER_2, said(quarter2));
        explanations.put(Breach.QUARTER_3, said(quarter3));
        explanations.put(Breach.QUARTER_4, said(quarter4));
        explanations.put(Breach.MEETINGS, said(meetings));
        explanations.put(Breach.OPEN_HOURS, said(openHours));
        explanations.put(Breach.EVENTS, said(events));
        return new AnalysisText(
                said(achievements), said(shortcomings), said(conclusion), said(nextTasks), explanations);
    }
}
