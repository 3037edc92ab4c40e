package kg.birikme.analysis.web;

import java.util.ArrayList;
import java.util.List;
import kg.birikme.analysis.domain.FigureSections;
import kg.birikme.analysis.domain.Seen;
import kg.birikme.analysis.domain.YearAnalysisPages;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisPage;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisView;
import kg.birikme.analysis.domain.YearAnalysisPaper;
import kg.birikme.seal.ChainProof;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.web.Step;
import kg.birikme.web.Step.State;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every page of an analysis shows. */
@Component
class YearAnalysisScreen {

    private final YearAnalysisPages pages;
    private final AnalysisCharts charts;
    private final YearAnalysisPaper papers;
    private final ChainProof proof;

    YearAnalysisScreen(YearAnalysisPages pages, AnalysisCharts charts, YearAnalysisPaper papers, ChainProof proof) {
        this.pages = pages;
        this.charts = charts;
        this.papers = papers;
        this.proof = proof;
    }

    /** The analysis of the year, and how it stands. */
    AnalysisPage fill(String slug, Model model) {
        AnalysisPage page = pages.page(slug);
        model.addAttribute("page", page)
                .addAttribute("may", page.may())
                .addAttribute("base", page.address())
                .addAttribute("good", Tone.GOOD)
                .addAttribute("bad", Tone.BAD)
                .addAttribute("warning", Tone.WARNING);
        return page;
    }

    /** The analysis' own page: figures, pictures, words, signature. */
    String show(String slug, Model model) {
        AnalysisPage page = fill(slug, model);
        AnalysisView.@Nullable Signature signature = page.view().signature();
        if (signature != null && !signature.holds()) {
            proof.prove();
        }
        model.addAttribute("sections", FigureSections.of(page.view().content()))
                .addAttribute(
                        "attendanceChart",
                        charts.attendance(page.view().content().figures()))
                .addAttribute(
                        "planChart", charts.fulfilment(page.view().content().figures()))
                .addAttribute("eventChart", charts.events(page.view().content().figures()))
                .addAttribute("steps", steps(page))
                .addAttribute(
                        "readsAs",
                        page.may()
                                .readsAs()
                                .filter(office -> page.view().seenBy(office).isEmpty())
                                .orElse(null));
        return "analysis/analysis";
    }

    /** The paper itself, in the reader's language. */
    void paper(AnalysisPage page, Model model) {
        model.addAttribute("paper", papers.of(page.view(), Language.of(LocaleContextHolder.getLocale())));
    }

    /** The page on which the deputy writes. */
    String words(String slug, Model model) {
        AnalysisPage page = fill(slug, model);
        ActionForbidden.unless(page.may().mayWrite(), "write the analysis");
        model.addAttribute("form", WordsForm.of(page));
        return "analysis/words";
    }

    /** The same with what was typed and not taken, even where nothing may be written any more. */
    String refusedWords(String slug, Model model) {
        fill(slug, model);
        return "analysis/words";
    }

    private static List<Step> steps(AnalysisPage page) {
        List<Step> steps = new ArrayList<>();
        AnalysisView.@Nullable Signature signature = page.view().signature();
        State writing = page.signed() || page.ready() ? State.DONE : State.CURRENT;
        steps.add(new Step(
                "analysis.step.written" + writing.tense(),
                writing,
                page.view().content().deputy(),
                null,
                null));
        if (signature == null) {
            State signing = page.ready() ? State.CURRENT : State.TO_COME;
            steps.add(new Step(
                    "analysis.step.signed" + signing.tense(),
                    signing,
                    page.view().content().deputy(),
                    null,
                    null));
        } else {
            steps.add(new Step("analysis.step.signed", State.DONE, signature.name(), signature.at(), null));
        }
        steps.add(seen(page, Role.CHAIR));
        steps.add(seen(page, Role.DIRECTOR));
        return steps;
    }

    private static Step seen(AnalysisPage page, Role office) {
        String key = "analysis.step.seen." + office.name();
        @Nullable Seen mark = page.view().seenBy(office).orElse(null);
        if (mark == null) {
            State state = page.signed() ? State.CURRENT : State.TO_COME;
            return new Step(key + state.tense(), state, null, null, null);
        }
        return new Step(key, State.DONE, mark.name(), mark.at(), null);
    }
}
