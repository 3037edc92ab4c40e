package kg.birikme.plan.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.domain.ItemView;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPages.Editable;
import kg.birikme.shared.Shift;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The items of a plan that may still be changed. */
@Controller
@RequestMapping("/years/{slug}/plan/items")
class PlanItemController {

    private final PlanPages pages;
    private final PlanDrafting drafting;
    private final PlanWords words;
    private final Submission submission;

    PlanItemController(PlanPages pages, PlanDrafting drafting, PlanWords words, Submission submission) {
        this.pages = pages;
        this.drafting = drafting;
        this.words = words;
        this.submission = submission;
    }

    @GetMapping("/new")
    String blank(
            @PathVariable String slug, @RequestParam(required = false) @Nullable PlanSection section, Model model) {
        Editable plan = pages.editable(slug);
        PlanSection where = section == null ? PlanSection.ORGANISATION : section;
        model.addAttribute("form", ItemForm.blank(plan.head().id().value(), where));
        return view(slug, true, model);
    }

    @PostMapping
    String add(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Model model) {
        pages.checkMayEdit(slug);
        return submission.send(
                errors,
                () -> drafting.addItem(plan(form), id(form), form.said()),
                () -> {
                    Flash.good("plan.flash.itemAdded");
                    return back(slug, id(form));
                },
                () -> view(slug, true, model));
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String slug, @PathVariable UUID id, Model model) {
        Editable plan = pages.editable(slug);
        ItemView item = plan.item(id);
        model.addAttribute("form", ItemForm.of(plan.head().id().value(), item));
        if (item.mark().state() != DoneState.NONE) {
            model.addAttribute("done", words.say("plan.done." + item.mark().state()));
        }
        return view(slug, false, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Model model) {
        pages.checkMayEdit(slug);
        return submission.send(
                errors,
                () -> drafting.changeItem(plan(form), id, Objects.requireNonNullElse(form.version(), -1), form.said()),
                () -> {
                    Flash.saved();
                    return back(slug, id);
                },
                () -> view(slug, false, model),
                () -> stored(slug, id));
    }

    @PostMapping("/{id}/move")
    String move(@PathVariable String slug, @PathVariable UUID id, @RequestParam UUID plan, @RequestParam Shift where) {
        drafting.moveItem(new PlanId(plan), id, where);
        return back(slug, id);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String slug, @PathVariable UUID id, @RequestParam UUID plan) {
        drafting.removeItem(new PlanId(plan), id);
        Flash.good("plan.flash.itemRemoved");
        return "redirect:/years/" + slug + "/plan#items";
    }

    private ItemForm stored(String slug, UUID id) {
        Editable plan = pages.editable(slug);
        return ItemForm.of(plan.head().id().value(), plan.item(id));
    }

    private String view(String slug, boolean isNew, Model model) {
        model.addAttribute("slug", slug)
                .addAttribute("isNew", isNew)
                .addAttribute("words", words)
                .addAttribute("people", people());
        return "plan/item";
    }

    private List<Choice> people() {
        return pages.colleagues().stream()
                .map(person -> Choice.of(person.id(), person.name()))
                .toList();
    }

    private static String back(String slug, UUID id) {
        return "redirect:/years/" + slug + "/plan#item-" + id;
    }

    private static PlanId plan(ItemForm form) {
        return new PlanId(Objects.requireNonNull(form.plan()));
    }

    private static UUID id(ItemForm form) {
        return Objects.requireNonNull(form.id());
    }
}
