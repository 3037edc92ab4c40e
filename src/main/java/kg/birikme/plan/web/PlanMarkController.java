package kg.birikme.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.domain.ItemView;
import kg.birikme.plan.domain.PlanMarks;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPages.Editable;
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

/** The last column of the plan in force. */
@Controller
@RequestMapping("/years/{slug}/plan/items/{id}/mark")
class PlanMarkController {

    private final PlanPages pages;
    private final PlanMarks marks;
    private final PlanWords words;
    private final Submission submission;

    PlanMarkController(PlanPages pages, PlanMarks marks, PlanWords words, Submission submission) {
        this.pages = pages;
        this.marks = marks;
        this.words = words;
        this.submission = submission;
    }

    @GetMapping
    String edit(@PathVariable String slug, @PathVariable UUID id, Model model) {
        Editable plan = pages.markable(slug);
        ItemView item = plan.item(id);
        model.addAttribute("form", MarkForm.of(plan.head().id().value(), item));
        return view(slug, item, model);
    }

    @PostMapping
    String mark(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MarkForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> marks.mark(
                        new PlanId(Objects.requireNonNull(form.plan())),
                        id,
                        Objects.requireNonNull(form.version()),
                        Objects.requireNonNull(form.state()),
                        form.doneOn(),
                        form.words()),
                () -> {
                    Flash.good("plan.flash.marked");
                    return "redirect:/years/" + slug + "/plan#item-" + id;
                },
                () -> view(slug, pages.markable(slug).item(id), model),
                () -> stored(slug, id));
    }

    private MarkForm stored(String slug, UUID id) {
        Editable plan = pages.markable(slug);
        return MarkForm.of(plan.head().id().value(), plan.item(id));
    }

    private String view(String slug, ItemView item, Model model) {
        model.addAttribute("slug", slug).addAttribute("item", item).addAttribute("words", words);
        return "plan/mark";
    }

    /**
     * The mark of fulfilment of an item.
     *
     * @param plan the plan in force
     */
    record MarkForm(
            @NotNull @Nullable UUID plan,
            @NotNull @Nullable DoneState state,
            @Nullable LocalDate doneOn,
            @Nullable @Size(max = 500) String reason,
            @NotNull @Nullable Integer version) {

        static MarkForm of(UUID plan, ItemView item) {
            ItemView.Mark mark = item.mark();
            return new MarkForm(plan, mark.state(), mark.on(), mark.reason(), mark.version());
        }

        String words() {
            return reason == null ? "" : reason;
        }
    }
}
