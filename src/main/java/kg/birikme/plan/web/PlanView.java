package kg.birikme.plan.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.domain.PlanImport;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.plan.domain.PlanPages.Shown;
import kg.birikme.plan.web.PlanController.StepForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a plan; also after a step that was refused. */
@Component
class PlanView {

    private final PlanPages pages;
    private final PlanChain chain;
    private final PlanWords words;
    private final PlanImport lists;

    PlanView(PlanPages pages, PlanChain chain, PlanWords words, PlanImport lists) {
        this.pages = pages;
        this.chain = chain;
        this.words = words;
        this.lists = lists;
    }

    /** The page of the plan, or the invitation to begin one. */
    String show(String slug, @Nullable Integer revision, Shown shown, Model model) {
        model.addAttribute("slug", slug).addAttribute("words", words);
        Optional<PlanPage> found = pages.page(slug, revision);
        if (found.isEmpty()) {
            model.addAttribute("beginning", pages.beginning(slug)).addAttribute("newId", UUID.randomUUID());
            return "plan/empty";
        }
        PlanPage page = found.get();
        model.addAttribute("page", page)
                .addAttribute("head", page.head())
                .addAttribute("may", page.may())
                .addAttribute("sections", PlanSection.values())
                .addAttribute("revision", revision)
                .addAttribute("shown", shown)
                .addAttribute("views", views(page))
                .addAttribute("made", pages.made(page))
                .addAttribute("steps", chain.steps(page.head()))
                .addAttribute("history", chain.history(page.head()))
                .addAttribute("newId", UUID.randomUUID())
                .addAttribute("lastImport", lists.last(page).orElse(null))
                .addAttribute("inForce", other(page, true))
                .addAttribute("open", other(page, false));
        if (!model.containsAttribute("step")) {
            model.addAttribute(
                    "step", StepForm.of(page.head().id().value(), page.head().version()));
        }
        return "plan/detail";
    }

    /** What the reader may ask to see, with how many: nothing is late in a plan that nobody works by yet. */
    private static Map<Shown, Long> views(PlanPage page) {
        Map<Shown, Long> views = new EnumMap<>(Shown.class);
        for (Shown shown : Shown.values()) {
            long count = page.count(shown);
            if (shown == Shown.ALL || count > 0 && (page.running() || shown != Shown.LATE)) {
                views.put(shown, count);
            }
        }
        return views;
    }

    /** The number of the revision in force, or of the open one, where it is not the one on the page. */
    private static @Nullable Integer other(PlanPage page, boolean inForce) {
        return page.revisions().stream()
                .filter(head -> head.revision() != page.head().revision())
                .filter(head -> inForce
                        ? head.status() == PlanStatus.APPROVED
                        : head.status().open())
                .map(head -> head.revision())
                .findFirst()
                .orElse(null);
    }
}
