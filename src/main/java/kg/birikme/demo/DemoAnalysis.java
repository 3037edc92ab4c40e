package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.analysis.Analyses;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.BreachState;
import kg.birikme.analysis.domain.AnalysisText;
import kg.birikme.analysis.domain.YearAnalysisPages;
import kg.birikme.analysis.domain.YearAnalysisService;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.seal.Shown;

/** At the end of each earlier year the deputy analyses it and signs; chair and director read it. */
public class DemoAnalysis implements DemoChapter {

    private static final int PLACE = 40;
    private static final int UNWRITTEN = -1;
    private static final LocalDate SIGNED = LocalDate.of(2027, 5, 28);
    private static final LocalDate SEEN = LocalDate.of(2027, 6, 2);

    private final YearAnalysisService service;
    private final YearAnalysisPages pages;
    private final Analyses analyses;

    public DemoAnalysis(YearAnalysisService service, YearAnalysisPages pages, Analyses analyses) {
        this.service = service;
        this.pages = pages;
        this.analyses = analyses;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        if (until.isBefore(year.day(SEEN))) {
            return;
        }
        AnalysisFile file = DemoData.read("analysis.json", AnalysisFile.class);
        Words words = file.years().stream()
                .filter(one -> one.back() == year.back())
                .findFirst()
                .orElseThrow();
        String slug = year.first() + "-" + (year.first() + 1);
        clock.accept(year.day(SIGNED).atTime(15, 0));
        Acting.as(cast.deputyTeaching(), () -> {
            service.write(slug, UNWRITTEN, words.text(explanations(file, year)));
            service.sign(slug, Shown.of(pages.page(slug).view().content()), "");
        });
        clock.accept(year.day(SEEN).atTime(10, 0));
        Acting.as(cast.chair(year.back()), () -> service.markSeen(slug));
        clock.accept(year.day(SEEN).atTime(16, 0));
        Acting.as(cast.director(), () -> service.markSeen(slug));
    }

    private Map<Breach, String> explanations(AnalysisFile file, DemoYear year) {
        Map<Breach, String> explanations = new EnumMap<>(Breach.class);
        for (BreachState state : analyses.state(year.id()).breaches()) {
            explanations.put(
                    state.breach(), Objects.requireNonNull(file.explanations().get(state.breach())));
        }
        return explanations;
    }

    record AnalysisFile(List<Words> years, Map<Breach, String> explanations) {}

    record Words(int back, String achievements, String shortcomings, String conclusion, String nextTasks) {

        AnalysisText text(Map<Breach, String> explanations) {
            return new AnalysisText(achievements, shortcomings, conclusion, nextTasks, explanations);
        }
    }
}
