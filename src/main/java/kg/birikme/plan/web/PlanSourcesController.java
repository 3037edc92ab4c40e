package kg.birikme.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.plan.MeetingChoice;
import kg.birikme.plan.MeetingChoices;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.domain.CatalogueItem;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPages.Editable;
import kg.birikme.plan.domain.PlanSources;
import kg.birikme.plan.domain.PlanSources.CopyChoice;
import kg.birikme.web.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a draft gets its items from, and before which meeting it is put. */
@Controller
@RequestMapping("/years/{slug}/plan")
class PlanSourcesController {

    private final PlanPages pages;
    private final PlanSources sources;
    private final PlanWords words;
    private final ObjectProvider<MeetingChoices> meetings;

    PlanSourcesController(
            PlanPages pages, PlanSources sources, PlanWords words, ObjectProvider<MeetingChoices> meetings) {
        this.pages = pages;
        this.sources = sources;
        this.words = words;
        this.meetings = meetings;
    }

    @GetMapping("/copy")
    String copy(@PathVariable String slug, Model model) {
        Editable plan = pages.editable(slug);
        fill(slug, plan, model);
        model.addAttribute("source", sources.yearBefore(plan.year()).orElse(null));
        return "plan/copy";
    }

    @PostMapping("/copy")
    String copyChosen(
            @PathVariable String slug,
            @RequestParam UUID plan,
            @RequestParam(defaultValue = "") Set<UUID> items,
            @RequestParam(defaultValue = "") Set<UUID> dated,
            @RequestParam(defaultValue = "false") boolean theme,
            @RequestParam(defaultValue = "false") boolean aims) {
        sources.copy(new PlanId(plan), new CopyChoice(items, dated, theme, aims));
        return added(slug, items.isEmpty() && !theme && !aims);
    }

    @GetMapping("/catalogue")
    String catalogue(@PathVariable String slug, Model model) {
        Editable plan = pages.editable(slug);
        Map<PlanSection, List<CatalogueItem>> bySection =
                Arrays.stream(CatalogueItem.values()).collect(Collectors.groupingBy(CatalogueItem::section));
        fill(slug, plan, model);
        model.addAttribute("catalogue", bySection);
        return "plan/catalogue";
    }

    @PostMapping("/catalogue")
    String addFromCatalogue(
            @PathVariable String slug,
            @RequestParam UUID plan,
            @RequestParam(defaultValue = "") Set<CatalogueItem> items,
            Locale locale) {
        sources.addFromCatalogue(new PlanId(plan), items, locale);
        return added(slug, items.isEmpty());
    }

    @GetMapping("/meeting")
    String meeting(@PathVariable String slug, Model model) {
        Editable plan = pages.puttable(slug);
        List<MeetingChoice> upcoming = meetings.stream()
                .flatMap(module -> module.upcoming(plan.year().id()).stream())
                .toList();
        fill(slug, plan, model);
        model.addAttribute("meetings", upcoming);
        return "plan/meeting";
    }

    private void fill(String slug, Editable plan, Model model) {
        model.addAttribute("slug", slug)
                .addAttribute("plan", plan)
                .addAttribute("words", words)
                .addAttribute("sections", PlanSection.values());
    }

    private static String added(String slug, boolean nothing) {
        if (nothing) {
            Flash.warning("plan.copy.nothing");
        } else {
            Flash.good("plan.flash.added");
        }
        return "redirect:/years/" + slug + "/plan";
    }
}
